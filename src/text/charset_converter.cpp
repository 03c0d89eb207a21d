// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/charset_converter.h"

#include <array>
#include <memory>
#include <utility>
#include <vector>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include "text/icu_string.h"

namespace audio_edition {
namespace {

struct CloseConverter {
    void operator()(UConverter* converter) const noexcept { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

Converter open_converter(const std::string& name) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(name.c_str(), &status));
    check_icu(status, "conversion from " + name);
    return converter;
}

/// ICU's own substitution writes U+001A for some encodings, and counts nothing.
void replace_and_count(const void* count, UConverterToUnicodeArgs* args, const char*, int32_t,
                       UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR) return;
    constexpr UChar replacement = 0xFFFD;
    *status = U_ZERO_ERROR;
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
    ++*static_cast<std::size_t*>(const_cast<void*>(count));
}

/// What the Encoding Standard of the WHATWG reads in place of what was claimed: a superset of it.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> supersets = {{
    {"ISO-8859-1", "windows-1252"},
    {"US-ASCII", "windows-1252"},
    {"ISO-8859-9", "windows-1254"},
    {"TIS-620", "windows-874"},
    {"GB2312", "GB18030"},
    {"GBK", "GB18030"},
}};

/// ICU knows names of encodings whose data it comes without.
bool can_convert(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(ucnv_open(name, &status));
    return U_SUCCESS(status) && converter;
}

}  // namespace

std::optional<std::string> encoding_name(const std::string& alias) {
    for (const char* standard : {"MIME", "IANA"}) {
        UErrorCode status = U_ZERO_ERROR;
        const char* name = ucnv_getStandardName(alias.c_str(), standard, &status);
        if (U_FAILURE(status) || name == nullptr) continue;
        for (const auto& [claimed, superset] : supersets) {
            if (name == claimed) return std::string(superset);
        }
        if (can_convert(name)) return name;
    }
    return std::nullopt;
}

ConvertedText convert_to_utf8(std::string_view bytes, const std::string& name) {
    ConvertedText result;
    const Converter from = open_converter(name);
    const Converter to = open_converter("UTF-8");
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(from.get(), replace_and_count, &result.replaced, nullptr, nullptr, &status);
    check_icu(status, "conversion from " + name);

    std::array<UChar, 4096> pivot{};
    UChar* pivot_read = pivot.data();
    UChar* pivot_write = pivot.data();
    std::vector<char> buffer(1 << 16);
    const char* source = bytes.data();
    bool first = true;
    do {
        char* target = buffer.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, buffer.data() + buffer.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivot_read, &pivot_write,
                       pivot.data() + pivot.size(), std::exchange(first, false), true, &status);
        result.text.append(buffer.data(), target);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    check_icu(status, "conversion from " + name);
    return result;
}

}  // namespace audio_edition
