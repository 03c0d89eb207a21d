// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/kokoro/kokoro_symbols.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "language/language.h"
#include "speak/engines/onnx/model_symbols.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr KokoroLanguage kokoro_tongues[] = {
    {"en-US", "en-us", KokoroMapping::american}, {"en-GB", "en-gb", KokoroMapping::british},
    {"es", "es", KokoroMapping::other},          {"fr", "fr-fr", KokoroMapping::other},
    {"hi", "hi", KokoroMapping::other},          {"it", "it", KokoroMapping::other},
    {"pt-BR", "pt-br", KokoroMapping::other},
};

struct KokoroSymbol {
    char32_t letter;
    std::uint8_t id;
};

// The model's own numbers, by letter.
constexpr auto vocabulary = std::to_array<KokoroSymbol>({
    {U';', 1},   {U':', 2},    {U',', 3},   {U'.', 4},   {U'!', 5},   {U'?', 6},   {U'—', 9},   {U'…', 10},
    {U' ', 16},  {0x0303, 17}, {U'ʣ', 18},  {U'ʥ', 19},  {U'ʦ', 20},  {U'ʨ', 21},  {U'ᵝ', 22},  {0xAB67, 23},
    {U'A', 24},  {U'I', 25},   {U'O', 31},  {U'Q', 33},  {U'S', 35},  {U'T', 36},  {U'W', 39},  {U'Y', 41},
    {U'ᵊ', 42},  {U'a', 43},   {U'b', 44},  {U'c', 45},  {U'd', 46},  {U'e', 47},  {U'f', 48},  {U'h', 50},
    {U'i', 51},  {U'j', 52},   {U'k', 53},  {U'l', 54},  {U'm', 55},  {U'n', 56},  {U'o', 57},  {U'p', 58},
    {U'q', 59},  {U'r', 60},   {U's', 61},  {U't', 62},  {U'u', 63},  {U'v', 64},  {U'w', 65},  {U'x', 66},
    {U'y', 67},  {U'z', 68},   {U'ɑ', 69},  {U'ɐ', 70},  {U'ɒ', 71},  {U'æ', 72},  {U'β', 75},  {U'ɔ', 76},
    {U'ɕ', 77},  {U'ç', 78},   {U'ɖ', 80},  {U'ð', 81},  {U'ʤ', 82},  {U'ə', 83},  {U'ɚ', 85},  {U'ɛ', 86},
    {U'ɜ', 87},  {U'ɟ', 90},   {U'ɡ', 92},  {U'ɥ', 99},  {U'ɨ', 101}, {U'ɪ', 102}, {U'ʝ', 103}, {U'ɯ', 110},
    {U'ɰ', 111}, {U'ŋ', 112},  {U'ɳ', 113}, {U'ɲ', 114}, {U'ɴ', 115}, {U'ø', 116}, {U'ɸ', 118}, {U'θ', 119},
    {U'œ', 120}, {U'ɹ', 123},  {U'ɾ', 125}, {U'ɻ', 126}, {U'ʁ', 128}, {U'ɽ', 129}, {U'ʂ', 130}, {U'ʃ', 131},
    {U'ʈ', 132}, {U'ʧ', 133},  {U'ʊ', 135}, {U'ʋ', 136}, {U'ʌ', 138}, {U'ɣ', 139}, {U'ɤ', 140}, {U'χ', 142},
    {U'ʎ', 143}, {U'ʒ', 147},  {U'ʔ', 148}, {U'ˈ', 156}, {U'ˌ', 157}, {U'ː', 158}, {U'ʰ', 162}, {U'ʲ', 164},
    {U'ᵻ', 177},
});

std::uint8_t id_of(char32_t letter) noexcept {
    const auto found = std::ranges::find(vocabulary, letter, &KokoroSymbol::letter);
    return found == vocabulary.end() ? std::uint8_t{0} : found->id;
}

using Rewriting = std::pair<std::string_view, std::string_view>;

// In this order: what comes later sees what came before.
constexpr Rewriting british_first[] = {{"e^ə", "ɛː"}, {"i^ə", "ɪə"}, {"ə^ʊ", "Q"}};
constexpr Rewriting english[] = {{"a^ɪ", "I"}, {"a^ʊ", "W"},  {"d^ʒ", "ʤ"}, {"e^ɪ", "A"}, {"t^ʃ", "ʧ"},
                                 {"ɔ^ɪ", "Y"}, {"ə^l", "ᵊl"}, {"ɚ", "əɹ"},  {"r", "ɹ"},   {"x", "k"},
                                 {"ç", "k"},   {"ɐ", "ə"},    {"ɬ", "l"},   {"ʲ", ""},    {"\u0303", ""}};
constexpr Rewriting american_then[] = {{"o^ʊ", "O"}, {"ɜːɹ", "ɜɹ"}, {"ɜː", "ɜɹ"}, {"ɪə", "iə"}, {"ː", ""}};
constexpr Rewriting english_last[] = {{"o", "ɔ"}, {"ɾ", "T"}, {"ʔ", "t"}, {"^", ""}};
constexpr Rewriting other_languages[] = {{"a^ɪ", "I"}, {"a^ʊ", "W"}, {"d^z", "ʣ"}, {"d^ʒ", "ʤ"}, {"e^ɪ", "A"},
                                         {"o^ʊ", "O"}, {"ə^ʊ", "Q"}, {"s^s", "S"}, {"t^s", "ʦ"}, {"t^ʃ", "ʧ"},
                                         {"ɔ^ɪ", "Y"}, {"^", ""},    {"-", ""}};

void rewrite(std::string& text, std::span<const Rewriting> rewritings) {
    for (const auto& [from, to] : rewritings) {
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    }
}

/// A consonant that is a syllable gets a weak vowel before it: n̩ is ᵊn.
void write_syllabic_consonants(std::string& text) {
    constexpr std::string_view syllabic = "\u0329";
    for (std::size_t at = text.find(syllabic); at != std::string::npos; at = text.find(syllabic, at)) {
        const std::size_t consonant = at - decode_before(text, at).size;
        text.erase(at, syllabic.size());
        text.insert(consonant, "ᵊ");
    }
}

/// One sentence being written.
class KokoroWriter {
  public:
    KokoroWriter(KokoroText& text, KokoroMapping mapping) : text_(text), mapping_(mapping) {}

    void add_clause(const PhonemeClause& clause, bool last) {
        text_.clauses.emplace_back();
        for (const TokenPhonemes& token : clause.tokens) {
            const std::string_view ipa =
                std::string_view(clause.ipa).substr(token.span.begin, token.span.end - token.span.begin);
            if (ipa.empty()) continue;
            if (!here().symbols.empty()) add(U' ', SpokenSymbol::silence);
            if (mapping_ != KokoroMapping::other) tell_of_foreign_sounds(ipa, token.token);
            add_word(kokoro_letters(ipa, mapping_), token.token);
        }
        const std::string_view mark = clause.punctuation.empty() && last ? "." : clause.punctuation;
        if (!mark.empty()) add(decode_at(mark, 0).value, SpokenSymbol::silence);
        if (!last) add(U' ', SpokenSymbol::silence);
    }

  private:
    KokoroClause& here() noexcept { return text_.clauses.back(); }

    /// The model has symbols for them, but its English voices do not say them.
    void tell_of_foreign_sounds(std::string_view ipa, std::size_t token) {
        for (std::size_t at = 0; at < ipa.size();) {
            const CodePoint c = decode_at(ipa, at);
            at += c.size;
            if (c.value == U'x' || c.value == U'ç') tell_of_symbol(c.value, U"k", token, text_.altered);
            if (c.value == U'ɬ') tell_of_symbol(c.value, U"l", token, text_.altered);
        }
    }

    void add_word(const std::string& letters, std::size_t token) {
        for (std::size_t at = 0; at < letters.size();) {
            const CodePoint c = decode_at(letters, at);
            at += c.size;
            if (is_space(c.value)) {
                add(U' ', SpokenSymbol::silence);
                continue;
            }
            const auto nearest = nearest_symbols(c.value, [](char32_t letter) { return id_of(letter) != 0; });
            if (!nearest || *nearest != std::u32string_view(&c.value, 1))
                tell_of_symbol(c.value, nearest, token, text_.altered);
            for (const char32_t letter : nearest.value_or(std::u32string())) {
                add(letter, token);
                ++here().phonemes;
            }
        }
    }

    void add(char32_t letter, std::size_t token) {
        const std::uint8_t id = id_of(letter);
        if (id == 0) return;
        here().symbols.push_back({id, token});
        append_utf8(here().text, letter);
    }

    KokoroText& text_;
    KokoroMapping mapping_;
};

}  // namespace

std::optional<KokoroLanguage> kokoro_language(std::string_view tag) {
    const std::string wanted = to_lower(tag);
    const std::string primary = wanted.substr(0, wanted.find_first_of("-_"));
    if (primary == "en") return kokoro_tongues[is_british_english(Language::parse_or_english(tag)) ? 1 : 0];
    for (const KokoroLanguage& tongue : kokoro_tongues) {
        if (tongue.tag.substr(0, tongue.tag.find('-')) == primary) return tongue;
    }
    return std::nullopt;
}

std::string kokoro_languages() {
    std::string all;
    for (const KokoroLanguage& tongue : kokoro_tongues)
        all += (all.empty() ? "" : ", ") + std::string(tongue.tag);
    return all;
}

std::string kokoro_letters(std::string_view tied_ipa, KokoroMapping mapping) {
    std::string text(tied_ipa);
    if (mapping == KokoroMapping::other) {
        rewrite(text, other_languages);
        return text;
    }
    if (mapping == KokoroMapping::british) rewrite(text, british_first);
    rewrite(text, english);
    write_syllabic_consonants(text);
    if (mapping == KokoroMapping::american) rewrite(text, american_then);
    rewrite(text, english_last);
    return text;
}

KokoroText kokoro_text(const Phonemes& phonemes, KokoroMapping mapping) {
    KokoroText text;
    KokoroWriter writer(text, mapping);
    for (const PhonemeClause& clause : phonemes.clauses)
        writer.add_clause(clause, &clause == &phonemes.clauses.back());
    return text;
}

}  // namespace audio_edition
