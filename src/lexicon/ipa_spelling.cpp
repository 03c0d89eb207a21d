// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa_spelling.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Marks that no voice of English can act on.
constexpr std::u32string_view kSilent =
    U"()[]|‖‿↗↘ꜛꜜ˥˦˧˨˩"
    U"ʰʱʲˠˤʼˑ˺"                        // aspirated, palatalised, velarised, ejective, half long, unreleased
    U"\u0300\u0301\u0302\u0304\u0306"  // tones, extra short
    U"\u030B\u030C\u030F\u0311"        //
    U"\u0308\u030A\u0318\u0319\u031A"  // centralised, voiceless, tongue root, unreleased
    U"\u031C\u031D\u031E\u031F\u0320"  // less rounded, raised, lowered, advanced, retracted
    U"\u0324\u0325\u032A\u032C\u032F"  // breathy, voiceless, dental, voiced, non-syllabic
    U"\u0330\u0334\u0339\u033A\u033B"  // creaky, velarised, more rounded, apical, laminal
    U"\u033C\u033D\u035C\u0361";       // linguolabial, mid-centralised, tie bars

struct Spelling {
    char32_t symbol;
    std::string_view means;
};

constexpr std::array<Spelling, 38> kSpellings{{
    {U'\'', "ˈ"},      {U':', "ː"},       {U'\u00A0', " "},      {U'ã', "a\u0303"}, {U'õ', "o\u0303"},
    {U'ĩ', "i\u0303"}, {U'ũ', "u\u0303"}, {U'ẽ', "e\u0303"},     {U'ỹ', "y\u0303"}, {U'ɡ', "g"},
    {U'ɩ', "ɪ"},       {U'ɫ', "l"},       {U'ɷ', "ʊ"},           {U'ɹ', "r"},       {U'ɻ', "r"},
    {U'ʣ', "dz"},      {U'ʤ', "dʒ"},      {U'ʥ', "dʑ"},          {U'ʦ', "ts"},      {U'ʧ', "tʃ"},
    {U'ʨ', "tɕ"},      {U'ʳ', "r"},       {U'ʴ', "r"},           {U'ʵ', "r"},       {U'ʷ', "w"},
    {U'˞', "r"},       {U'ˡ', "l"},       {U'\u030D', "\u0329"}, {U'ᵊ', "ə"},       {U'ᵐ', "m"},
    {U'ᵑ', "ŋ"},       {U'\u2009', " "},  {U'’', "ˈ"},           {U'\u202F', " "},  {U'ⁿ', "n"},
    {U'ⁱ', "i"},       {U'ᶦ', "ɪ"},       {U'ᶷ', "ʊ"},
}};

/// Letters of other alphabets that look like IPA, SAMPA in ASCII, and letters of other ways to write sounds.
constexpr std::array<Spelling, 62> kLookalikes{{
    {U'@', "ə"},  {U'A', "ɑ"},  {U'C', "tʃ"}, {U'D', "ð"},  {U'E', "ɛ"},  {U'G', "g"},  {U'H', "h"},
    {U'I', "ɪ"},  {U'J', "dʒ"}, {U'L', "l"},  {U'M', "m"},  {U'N', "ŋ"},  {U'O', "ɔ"},  {U'Q', "ɒ"},
    {U'R', "ɹ"},  {U'S', "ʃ"},  {U'T', "θ"},  {U'U', "ʊ"},  {U'V', "ʌ"},  {U'W', "w"},  {U'X', "x"},
    {U'Z', "ʒ"},  {U'{', "æ"},  {U'0', "ɒ"},  {U'3', "ɜː"}, {U'"', "ˈ"},  {U'`', "ˈ"},  {U'´', "ˈ"},
    {U'·', "."},  {U'?', "ʔ"},  {U'ß', "β"},  {U'ä', "ɛ"},  {U'å', "ɔː"}, {U'é', "eɪ"}, {U'ñ', "ɲ"},
    {U'ö', "ø"},  {U'ü', "y"},  {U'ā', "eɪ"}, {U'č', "tʃ"}, {U'ē', "iː"}, {U'ī', "aɪ"}, {U'ı', "ɪ"},
    {U'ō', "oʊ"}, {U'š', "ʃ"},  {U'ū', "uː"}, {U'ž', "ʒ"},  {U'Ə', "ə"},  {U'ǝ', "ə"},  {U'ȝ', "ʒ"},
    {U'ʻ', "ʔ"},  {U'α', "ɑ"},  {U'γ', "ɣ"},  {U'ε', "ɛ"},  {U'ι', "ɪ"},  {U'υ', "ʊ"},  {U'φ', "ɸ"},
    {U'ϕ', "ɸ"},  {U'а', "a"},  {U'з', "ɜː"}, {U'ә', "ə"},  {U'∫', "ʃ"},  {U'Ʒ', "ʒ"},
}};

template <std::size_t N>
constexpr std::string_view meaning(const std::array<Spelling, N>& table, char32_t symbol) noexcept {
    const auto* found = std::ranges::find(table, symbol, &Spelling::symbol);
    return found == table.end() ? std::string_view{} : found->means;
}

enum class SymbolKind : std::uint8_t { unchanged, spelled, silent };

/// Nearly all symbols are below this; looking them up must cost nothing, since whole lexicons are checked.
constexpr std::size_t kCommon = 0x400;

constexpr SymbolKind find_kind(char32_t c) noexcept {
    if (!meaning(kSpellings, c).empty()) return SymbolKind::spelled;
    return kSilent.find(c) != std::u32string_view::npos ? SymbolKind::silent : SymbolKind::unchanged;
}

SymbolKind kind_of(char32_t c) noexcept {
    static const auto common = [] {
        std::array<SymbolKind, kCommon> kinds{};
        for (char32_t symbol = 0; symbol < kCommon; ++symbol) kinds[symbol] = find_kind(symbol);
        return kinds;
    }();
    return c < kCommon ? common[c] : find_kind(c);
}

}  // namespace

std::string canonical_ipa(std::string_view ipa) {
    std::string result;
    result.reserve(ipa.size());
    for (std::size_t at = 0; at < ipa.size();) {
        const CodePoint c = decode_at(ipa, at);
        switch (kind_of(c.value)) {
            case SymbolKind::spelled:
                result += meaning(kSpellings, c.value);
                break;
            case SymbolKind::unchanged:
                result.append(ipa, at, c.size);
                break;
            case SymbolKind::silent:
                break;
        }
        at += c.size;
    }
    return result;
}

std::string_view without_slashes(std::string_view ipa) noexcept {
    constexpr std::string_view white = " \t";
    const auto trim = [&](std::string_view text) {
        const std::size_t begin = std::min(text.find_first_not_of(white), text.size());
        return text.substr(begin, text.find_last_not_of(white) + 1 - begin);
    };
    ipa = trim(ipa);
    if (ipa.size() > 1 && ipa.front() == '/' && ipa.back() == '/') ipa = trim(ipa.substr(1, ipa.size() - 2));
    return ipa;
}

std::string nearest_ipa(char32_t symbol) {
    if (symbol == U',') return "write 'ˌ' for secondary stress, and one pronunciation per line";
    if (symbol == U'/' || symbol == U'~' || symbol == U';') return "keep one pronunciation per line";
    if (symbol == U'-' || symbol == U'‐' || symbol == U'‑') {
        return "write '.' between syllables, a space between words";
    }
    if (const std::string_view means = meaning(kLookalikes, symbol); !means.empty()) {
        return "write '" + std::string(means) + "'";
    }
    std::string letter;
    append_utf8(letter, symbol);
    const std::string plain = to_lower(fold_diacritics(letter));
    if (plain != letter && plain.size() == 1 && plain[0] >= 'a' && plain[0] <= 'z')
        return "write '" + plain + "'";
    return "write the nearest symbol of the IPA instead";
}

}  // namespace audio_edition
