// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uscript.h>

#include "text/icu_string.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A Latin letter that does not decompose, and what it is without its stroke or its ligature.
struct Plain {
    char32_t letter;
    std::string_view upper;
    std::string_view title;  ///< before a small letter: Æ in Ærø is Ae, in ÆRØ it is AE
};

constexpr auto plain_letters = std::to_array<Plain>({
    {U'Æ', "AE", "Ae"}, {U'Ð', "D", "D"}, {U'Ø', "O", "O"}, {U'Þ', "TH", "Th"}, {U'ß', "ss", "ss"},
    {U'æ', "ae", "ae"}, {U'ð', "d", "d"}, {U'ø', "o", "o"}, {U'þ', "th", "th"}, {U'Đ', "D", "D"},
    {U'đ', "d", "d"},   {U'Ħ', "H", "H"}, {U'ħ', "h", "h"}, {U'ı', "i", "i"},   {U'ĸ', "k", "k"},
    {U'Ł', "L", "L"},   {U'ł', "l", "l"}, {U'Ŋ', "N", "N"}, {U'ŋ', "n", "n"},   {U'Œ', "OE", "Oe"},
    {U'œ', "oe", "oe"}, {U'Ŧ', "T", "T"}, {U'ŧ', "t", "t"}, {U'Ǥ', "G", "G"},   {U'ǥ', "g", "g"},
    {U'ẞ', "SS", "Ss"},
});
static_assert(std::ranges::is_sorted(plain_letters, {}, &Plain::letter));

const Plain* find_plain(char32_t c) noexcept {
    const auto found = std::ranges::lower_bound(plain_letters, c, {}, &Plain::letter);
    return found != plain_letters.end() && found->letter == c ? &*found : nullptr;
}

bool is_latin(char32_t c) noexcept {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_LATIN;
}

bool is_ascii(std::string_view text) noexcept {
    return ascii_prefix(text) == text.size();
}

/// Nothing below U+0300 combines with what stands before it.
bool is_composed(std::string_view text) noexcept {
    for (std::size_t at = ascii_prefix(text); at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value >= 0x300) return false;
        at += c.size;
    }
    return true;
}

template <char first, char last>
std::string shift_case(std::string_view ascii) {
    std::string result(ascii);
    for (char& c : result) {
        if (c >= first && c <= last) c = static_cast<char>(c ^ 0x20);
    }
    return result;
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = get(status);
    check_icu(status, "normalisation");
    return *found;
}

icu::UnicodeString normalized(const icu::Normalizer2& form, const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result = form.normalize(text, status);
    check_icu(status, "normalisation");
    return result;
}

}  // namespace

std::string to_lower(std::string_view text) {
    if (is_ascii(text)) return shift_case<'A', 'Z'>(text);
    return from_icu(to_icu(text).toLower(icu::Locale::getRoot()));
}

std::string to_upper(std::string_view text) {
    if (is_ascii(text)) return shift_case<'a', 'z'>(text);
    return from_icu(to_icu(text).toUpper(icu::Locale::getRoot()));
}

std::string fold_case(std::string_view text) {
    if (is_ascii(text)) return shift_case<'A', 'Z'>(text);
    return from_icu(to_icu(text).foldCase());
}

std::string to_nfc(std::string_view text) {
    if (is_composed(text)) return std::string(text);
    return from_icu(normalized(normalizer(icu::Normalizer2::getNFCInstance), to_icu(text)));
}

std::string to_nfd(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    return from_icu(normalized(normalizer(icu::Normalizer2::getNFDInstance), to_icu(text)));
}

std::string fold_diacritics(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    const std::string decomposed = to_nfd(text);
    std::string folded;
    bool base_is_latin = false;
    for (std::size_t at = 0; at < decomposed.size();) {
        const CodePoint c = decode_at(decomposed, at);
        const std::size_t begin = at;
        at += c.size;
        if (is_mark(c.value)) {
            if (!base_is_latin) folded.append(decomposed, begin, c.size);
            continue;
        }
        base_is_latin = is_latin(c.value);
        if (const Plain* plain = find_plain(c.value)) {
            folded.append(is_lower(decode_at(decomposed, at).value) ? plain->title : plain->upper);
        } else {
            folded.append(decomposed, begin, c.size);
        }
    }
    return to_nfc(folded);
}

}  // namespace audio_edition
