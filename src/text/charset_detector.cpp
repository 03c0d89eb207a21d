// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/charset_detector.h"

#include <algorithm>
#include <memory>

#include <unicode/ucsdet.h>

#include "text/charset_converter.h"
#include "text/icu_string.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Sentences in their true encoding reach 38 (Russian, Hebrew) to 100; random letters stay below 20.
constexpr int least_confidence = 30;

constexpr std::size_t sample_size = 8192;  // ICU looks at no more
constexpr std::size_t stretch_size = 1024;
constexpr std::size_t lead_in = 256;

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const noexcept { ucsdet_close(detector); }
};

std::string sample_of(std::string_view bytes) {
    if (bytes.size() <= sample_size) return std::string(bytes);
    std::string sample;
    for (std::size_t at = 0; at < bytes.size() && sample.size() < sample_size;) {
        const std::size_t high = at + ascii_prefix(bytes.substr(at));
        if (high == bytes.size()) break;
        const std::size_t begin = std::max(at, high - std::min(high, lead_in));
        sample += bytes.substr(begin, stretch_size);
        at = begin + stretch_size;
    }
    return sample;
}

bool extends_ascii(std::string_view name) noexcept {
    return !name.starts_with("UTF-") && !name.starts_with("IBM") && !name.starts_with("ISO-2022");
}

}  // namespace

std::vector<std::string> detect_charsets(std::string_view bytes) {
    const std::string sample = sample_of(bytes);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), sample.data(), static_cast<int32_t>(sample.size()), &status);
    int32_t count = 0;
    const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
    if (status == U_INVALID_CHAR_FOUND) return {};  // nothing matches at all
    check_icu(status, "detection of the encoding");

    std::vector<std::string> names;
    for (int32_t i = 0; i < count; ++i) {
        const std::string found = ucsdet_getName(matches[i], &status);
        const int32_t confidence = ucsdet_getConfidence(matches[i], &status);
        check_icu(status, "detection of the encoding");
        if (confidence < least_confidence || !extends_ascii(found)) continue;
        if (std::optional<std::string> name = encoding_name(found)) names.push_back(*std::move(name));
    }
    return names;
}

}  // namespace audio_edition
