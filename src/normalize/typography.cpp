// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/typography.h"

#include <algorithm>
#include <array>

#include "text/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

// Windows-1252 for 0x80 to 0x9F, as the WHATWG encoding standard lists it; 0 where it has nothing.
constexpr std::array<char32_t, 32> windows_1252 = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct RaisedLetter {
    char32_t raised;
    char plain;
};
// But n, which mostly is a power.
constexpr auto raised_letters = std::to_array<RaisedLetter>(
    {{U'\u1D43', 'a'}, {U'\u1D47', 'b'}, {U'\u1D9C', 'c'}, {U'\u1D48', 'd'}, {U'\u1D49', 'e'},
     {U'\u1DA0', 'f'}, {U'\u1D4D', 'g'}, {U'\u02B0', 'h'}, {U'\u2071', 'i'}, {U'\u02B2', 'j'},
     {U'\u1D4F', 'k'}, {U'\u02E1', 'l'}, {U'\u1D50', 'm'}, {U'\u1D52', 'o'}, {U'\u1D56', 'p'},
     {U'\u02B3', 'r'}, {U'\u02E2', 's'}, {U'\u1D57', 't'}, {U'\u1D58', 'u'}, {U'\u1D5B', 'v'},
     {U'\u02B7', 'w'}, {U'\u02E3', 'x'}, {U'\u02B8', 'y'}, {U'\u1DBB', 'z'}});

constexpr char32_t raised_n = 0x207F;

char plain_letter(char32_t c) noexcept {
    if (c < 0x02B0) return 0;
    if (c == raised_n) return 'n';
    const auto* const found = std::ranges::find(raised_letters, c, &RaisedLetter::raised);
    return found == raised_letters.end() ? '\0' : found->plain;
}

struct ShortenedName {
    std::string_view written, raised, rest;  ///< "Cha" | "s", said as "Cha" | "rles"
};
constexpr auto shortened_names = std::to_array<ShortenedName>({{"Alex", "r", "ander"},
                                                               {"Ben", "j", "jamin"},
                                                               {"Cha", "s", "rles"},
                                                               {"Dan", "l", "iel"},
                                                               {"Edw", "d", "ard"},
                                                               {"Geo", "e", "rge"},
                                                               {"Ja", "s", "mes"},
                                                               {"Jos", "h", "eph"},
                                                               {"Jo", "s", "seph"},
                                                               {"Nath", "l", "aniel"},
                                                               {"Rich", "d", "ard"},
                                                               {"Rob", "t", "ert"},
                                                               {"Sam", "l", "uel"},
                                                               {"Tho", "s", "mas"},
                                                               {"W", "m", "illiam"}});

/// Chaˢ, Geoᵉ, Wᵐ: what completes a first name that old documents shorten; empty for none.
std::string_view rest_of_name(std::string_view before, std::string_view raised) {
    for (const ShortenedName& name : shortened_names)
        if (raised == name.raised && before.ends_with(name.written) &&
            (before.size() == name.written.size() ||
             !is_ascii_letter(before[before.size() - name.written.size() - 1])))
            return name.rest;
    return {};
}

/// 1ˢᵗ, Dʳ: raised letters after a capital, or those of an ordinal after a number, in plain letters. Nothing
/// where they are sounds (tʰ) or powers (2ᵏ).
std::string plain_run(std::string_view raw, std::size_t at, std::size_t& end) {
    std::string letters;
    end = at;
    for (CodePoint c = decode_at(raw, at); c.size != 0 && plain_letter(c.value) != 0;
         c = decode_at(raw, end)) {
        letters += plain_letter(c.value);
        end += c.size;
    }
    const char before = at > 0 ? raw[at - 1] : ' ';
    if (const std::string_view rest = rest_of_name(raw.substr(0, at), letters); !rest.empty())
        return std::string(rest);
    const bool capital = before >= 'A' && before <= 'Z';
    const bool ordinal = before >= '0' && before <= '9' &&
                         (letters == "st" || letters == "nd" || letters == "rd" || letters == "th");
    return (capital && !letters.starts_with('n')) || ordinal ? letters : std::string{};
}

constexpr char32_t arabic_percent = 0x066A;

/// The ASCII digit of an Arabic, Persian or Devanagari one; 0 for all else.
char32_t native_digit(char32_t c) noexcept {
    for (const char32_t zero : {U'\u0660', U'\u06F0', U'\u0966'})
        if (c >= zero && c <= zero + 9) return U'0' + (c - zero);
    return 0;
}

bool is_typeset(char32_t c) noexcept {
    if (c < 0x80) return (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    if ((c >= 0xC0 && c < 0x250) || (c >= 0x2010 && c < 0x2028))
        return false;  // most of what is not ASCII in English
    return c < 0xA0 || c == 0xAD || c == arabic_percent || native_digit(c) != 0 || plain_letter(c) != 0 ||
           c == 0xFFFD || (c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF01 && c <= 0xFF5E) || is_ignorable(c) ||
           is_mark(c) || (is_space(c) && c != 0x20);
}

/// Where ASCII that needs no look ends, most of the text. A bracket may hold an ending.
std::size_t end_of_plain(std::string_view raw, std::size_t at) noexcept {
    while (at < raw.size() && raw[at] >= ' ' && raw[at] < 0x7F && raw[at] != '[') ++at;
    return at;
}

std::string plain_form(char32_t c) {
    static constexpr auto ligatures =
        std::to_array<std::string_view>({"ff", "fi", "fl", "ffi", "ffl", "st", "st"});
    std::string plain;
    if (c >= 0x80 && c < 0xA0) {
        const char32_t meant = windows_1252[c - 0x80];
        if (meant == 0x2014)
            plain = " \u2014 ";  // set without spaces, it joins two words for the engine
        else if (meant != 0)
            append_utf8(plain, meant);
        else if (c == 0x85)
            plain = " ";
    } else if (c >= 0xFB00 && c <= 0xFB06) {
        plain = ligatures[c - 0xFB00];
    } else if (c >= 0xFF01 && c <= 0xFF5E) {
        append_utf8(plain, c - 0xFF01 + 0x21);
    } else if (c == arabic_percent) {
        plain = "%";
    } else if (const char32_t digit = native_digit(c); digit != 0) {
        append_utf8(plain, digit);
    } else if (is_space(c)) {
        plain = " ";
    }
    return plain;
}

/// promising idea[s]: the size of the ending whose bracket opens at `at`; 0 where it is none.
std::size_t ending_in_bracket(std::string_view raw, std::size_t at,
                              std::span<const std::string_view> endings) noexcept {
    if (at == 0 || raw[at - 1] < 'a' || raw[at - 1] > 'z') return 0;
    const std::size_t size = raw.substr(at + 1, 4).find(']');
    if (size == raw.npos || !std::ranges::binary_search(endings, raw.substr(at + 1, size))) return 0;
    return is_letter(decode_at(raw, at + size + 2).value) ? 0 : size;
}

// A letter with the marks after it, composed where Unicode has a letter for it.
std::size_t end_of_marks(std::string_view raw, std::size_t at) noexcept {
    for (CodePoint c = decode_at(raw, at); c.size != 0 && is_mark(c.value) && !is_ignorable(c.value);
         c = decode_at(raw, at))
        at += c.size;
    return at;
}

}  // namespace

CleanText::CleanText(std::string_view raw, std::span<const std::string_view> added_endings) : raw_(raw) {
    std::size_t kept = 0;  // raw bytes before this are in clean_
    const auto replace = [&](std::size_t begin, std::size_t end, std::string_view clean) {
        add(raw.substr(kept, begin - kept), kept);
        add(clean, begin);
        kept = end;
        changed_ = true;
    };
    for (std::size_t at = end_of_plain(raw, 0); at < raw.size(); at = end_of_plain(raw, at)) {
        const CodePoint c = decode_at(raw, at);
        if (const std::size_t ending = c.value == '[' ? ending_in_bracket(raw, at, added_endings) : 0;
            ending > 0) {
            add(raw.substr(kept, at - kept), kept);
            add(raw.substr(at + 1, ending), at + 1);
            at = kept = at + ending + 2;
            changed_ = true;
            continue;
        }
        if (!is_typeset(c.value)) {
            at += c.size;
            continue;
        }
        if (plain_letter(c.value) != 0) {
            std::size_t end = at;
            const std::string letters = plain_run(raw, at, end);
            if (!letters.empty()) replace(at, end, letters);
            at = end;
            continue;
        }
        const bool marks_letter = is_mark(c.value) && !is_ignorable(c.value);
        if (marks_letter && at > kept) {
            const std::size_t base = at - decode_before(raw, at).size;
            const std::size_t end = end_of_marks(raw, at);
            const std::string composed = to_nfc(raw.substr(base, end - base));
            if (composed != raw.substr(base, end - base)) replace(base, end, composed);
            at = end;
            continue;
        }
        if (!marks_letter) replace(at, at + c.size, plain_form(c.value));
        at += c.size;
    }
    if (changed_) add(raw.substr(kept), kept);
}

void CleanText::add(std::string_view clean, std::size_t raw_begin) {
    if (clean.empty()) return;
    steps_.emplace_back(clean_.size(), raw_begin);
    clean_.append(clean);
}

std::size_t CleanText::moved_offset(std::size_t at) const noexcept {
    if (at >= clean_.size()) return raw_.size();
    const auto after =
        std::upper_bound(steps_.begin(), steps_.end(), at,
                         [](std::size_t value, const auto& step) { return value < step.first; });
    const auto& step = *(after - 1);
    const std::size_t next = after == steps_.end() ? raw_.size() : after->second;
    return std::min(step.second + (at - step.first), next);
}

}  // namespace audio_edition
