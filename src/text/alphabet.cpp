// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/alphabet.h"

#include <algorithm>
#include <array>
#include <utility>

#include <unicode/ulocdata.h>
#include <unicode/uscript.h>
#include <unicode/uset.h>

#include "text/utf8.h"
#include "text/writing_script.h"

namespace audio_edition {
namespace {

constexpr std::string_view latin_script = "Latn";

/// Of which ICU knows none, or another.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> known_scripts{
    {{"cmn", "Hani"}, {"grc", "Grek"}, {"hyw", "Armn"}, {"nog", "Cyrl"}}};

std::vector<std::string> scripts_of(const std::string& tag) {
    const std::string base = to_lower(tag.substr(0, tag.find_first_of("-_")));
    const auto* const known =
        std::ranges::find(known_scripts, base, &std::pair<std::string_view, std::string_view>::first);
    if (known != known_scripts.end()) return {std::string(known->second)};
    std::array<UScriptCode, 8> codes{};
    UErrorCode status = U_ZERO_ERROR;
    const int count = uscript_getCode(tag.c_str(), codes.data(), static_cast<int>(codes.size()), &status);
    std::vector<std::string> scripts;
    for (int i = 0; U_SUCCESS(status) != 0 && i < count; ++i)
        scripts.emplace_back(uscript_getShortName(codes[static_cast<std::size_t>(i)]));
    return scripts;
}

}  // namespace

struct Alphabet::Letters {
    explicit Letters(const std::string& tag) {
        UErrorCode status = U_ZERO_ERROR;
        ULocaleData* const data = ulocdata_open(tag.c_str(), &status);
        set = ulocdata_getExemplarSet(data, nullptr, USET_CASE_INSENSITIVE, ULOCDATA_ES_STANDARD, &status);
        // Else they are those of another language.
        is_known = U_SUCCESS(status) != 0 && status != U_USING_DEFAULT_WARNING && set != nullptr;
        ulocdata_close(data);
    }
    ~Letters() { uset_close(set); }
    Letters(const Letters&) = delete;
    Letters& operator=(const Letters&) = delete;

    USet* set = nullptr;
    bool is_known = false;
};

Alphabet::Alphabet(std::string_view tag) : scripts_(scripts_of(std::string(tag))) {
    if (!has_script(latin_script)) return;
    auto letters = std::make_shared<const Letters>(std::string(tag));
    if (letters->is_known) latin_ = std::move(letters);
}

bool Alphabet::has_script(std::string_view script) const noexcept {
    return std::ranges::find(scripts_, script) != scripts_.end();
}

bool Alphabet::is_right_to_left() const noexcept {
    return std::ranges::any_of(scripts_, [](const std::string& name) {
        UErrorCode status = U_ZERO_ERROR;
        UScriptCode script = USCRIPT_INVALID_CODE;
        return uscript_getCode(name.c_str(), &script, 1, &status) == 1 && U_SUCCESS(status) != 0 &&
               uscript_isRightToLeft(script) != 0;
    });
}

bool Alphabet::has(char32_t c) const noexcept {
    const std::string_view script = script_of(c);
    if (script == latin_script)
        return latin_ != nullptr && uset_contains(latin_->set, static_cast<UChar32>(c)) != 0;
    if (has_script(script)) return true;
    const bool is_shared = script == "Zinh" || script == "Zyyy";
    const bool has_marks = !scripts_.empty() && !has_script(latin_script);
    return is_shared && has_marks && (is_mark(c) || is_letter(c) || is_digit(c));
}

}  // namespace audio_edition
