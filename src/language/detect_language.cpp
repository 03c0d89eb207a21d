// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/detect_language.h"

#include <algorithm>
#include <array>
#include <cstdio>  // which the next header needs and does not include
#include <limits>
#include <utility>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

#include "language/letter_scripts.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::array<std::pair<std::string_view, const char*>, 4> old_codes{
    {{"he", "iw"}, {"jv", "jw"}, {"fil", "tl"}, {"nb", "no"}}};

CLD2::Language hint_of(const std::optional<Language>& expected) {
    if (!expected) return CLD2::UNKNOWN_LANGUAGE;
    const auto* const old = std::ranges::find(old_codes, std::string_view(expected->base()),
                                              &std::pair<std::string_view, const char*>::first);
    return CLD2::GetLanguageFromName(old == old_codes.end() ? expected->base().c_str() : old->second);
}

/// What CLD2 looks at, and nothing that could end it early or be malformed.
std::string letters_and_spaces(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool is_joiner = c.value == 0x200C || c.value == 0x200D;
        const bool is_apostrophe = c.value == '\'' || c.value == 0x2019;
        if (is_letter(c.value) || is_mark(c.value) || is_joiner || is_apostrophe) {
            plain.append(text.substr(at, c.size));
        } else if (!is_ignorable(c.value)) {
            plain += ' ';
        }
        at += c.size;
    }
    return plain;
}

struct Summary {
    std::string code;  ///< CLD2's
    int percent = 0;
    bool reliable = false;
};

Summary summary_of(const std::string& text, CLD2::Language hint) {
    std::array<CLD2::Language, 3> languages{};
    std::array<int, 3> percents{};
    std::array<double, 3> scores{};
    int bytes = 0;
    bool reliable = false;
    const CLD2::CLDHints hints{nullptr, nullptr, CLD2::UNKNOWN_ENCODING, hint};
    CLD2::ExtDetectLanguageSummary(text.data(), static_cast<int>(text.size()), true, &hints, 0,
                                   languages.data(), percents.data(), scores.data(), nullptr, &bytes,
                                   &reliable);
    return {CLD2::LanguageCode(languages.front()), percents.front(), reliable};
}

/// "un" is not known; CLD2 also tells Pig Latin, Klingon and scripts without words from the others.
std::optional<Language> language_named(std::string_view code) {
    constexpr std::array<std::string_view, 3> none{"un", "zzp", "tlh"};
    if (std::ranges::find(none, code) != none.end() || code.starts_with("xx")) return std::nullopt;
    return Language::parse(code == "sco" ? "en" : code);
}

}  // namespace

std::optional<Detection> detect_language(std::string_view text, const std::optional<Language>& expected) {
    constexpr auto most_bytes = static_cast<std::size_t>(std::numeric_limits<int>::max());
    const std::string plain = letters_and_spaces(text.substr(0, most_bytes));
    const LetterScripts scripts = count_letter_scripts(plain);
    const std::string script(scripts.main());
    const Summary summary = summary_of(plain, hint_of(expected));
    const auto language = language_named(summary.code);
    if (language && summary.reliable)
        return Detection{*language, summary.percent, true, script, scripts.total};
    if (const auto alone = language_of_script(script))
        return Detection{*alone, scripts.percent_of(script), true, script, scripts.total};
    if (!language) return std::nullopt;
    return Detection{*language, summary.percent, false, script, scripts.total};
}

}  // namespace audio_edition
