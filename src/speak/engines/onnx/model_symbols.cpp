// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_symbols.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

/// What may stand for a symbol, the nearest first.
struct Substitutes {
    char32_t symbol;
    std::u32string_view choices[3];
};

constexpr Substitutes substitutes[] = {
    // plosives
    {U'g', {U"ɡ"}},
    {U'ɡ', {U"g"}},
    {U'ʈ', {U"t"}},
    {U'ɖ', {U"d"}},
    {U'c', {U"k"}},
    {U'ɟ', {U"dʒ", U"ʤ", U"ɡ"}},
    {U'q', {U"k"}},
    {U'ɢ', {U"ɡ"}},
    {U'ʔ', {U"t"}},
    {U'ɓ', {U"b"}},
    {U'ɗ', {U"d"}},
    {U'ɠ', {U"ɡ"}},
    // affricates, which some write as one letter
    {U'ʦ', {U"ts"}},
    {U'ʣ', {U"dz"}},
    {U'ʧ', {U"tʃ"}},
    {U'ʤ', {U"dʒ"}},
    {U'ʨ', {U"tɕ", U"ʧ", U"tʃ"}},
    {U'ʥ', {U"dʑ", U"ʤ", U"dʒ"}},
    // nasals
    {U'ɱ', {U"m"}},
    {U'ɳ', {U"n"}},
    {U'ɲ', {U"nj"}},
    {U'ɴ', {U"ŋ"}},
    // trills, taps and approximants
    {U'r', {U"ɹ", U"ɾ"}},
    {U'ɹ', {U"r"}},
    {U'ɾ', {U"r", U"ɹ"}},
    {U'ʀ', {U"ʁ", U"r", U"ɹ"}},
    {U'ʁ', {U"ʀ", U"r", U"ɹ"}},
    {U'ɻ', {U"ɹ", U"r"}},
    {U'ɽ', {U"ɾ", U"ɹ"}},
    {U'ɺ', {U"l"}},
    {U'ʋ', {U"v"}},
    {U'ɰ', {U"w"}},
    {U'ɥ', {U"j"}},
    {U'ʍ', {U"w"}},
    // fricatives
    {U'ɸ', {U"f"}},
    {U'β', {U"v"}},
    {U'θ', {U"t"}},
    {U'ð', {U"d"}},
    {U'ʂ', {U"ʃ"}},
    {U'ʐ', {U"ʒ"}},
    {U'ɕ', {U"ʃ"}},
    {U'ʑ', {U"ʒ"}},
    {U'ç', {U"h"}},
    {U'ʝ', {U"j"}},
    {U'x', {U"k"}},
    {U'ɣ', {U"ɡ"}},
    {U'χ', {U"x", U"k"}},
    {U'ħ', {U"h"}},
    {U'ɦ', {U"h"}},
    {U'ʃ', {U"s"}},
    {U'ʒ', {U"ʃ", U"z"}},
    // laterals
    {U'ɫ', {U"l"}},
    {U'ɬ', {U"l"}},
    {U'ɮ', {U"l"}},
    {U'ɭ', {U"l"}},
    {U'ʎ', {U"lj"}},
    {U'ʟ', {U"l"}},
    // vowels, from front to back
    {U'ᵻ', {U"ɪ", U"i"}},
    {U'ɪ', {U"i"}},
    {U'y', {U"u"}},
    {U'ʏ', {U"ʊ", U"u"}},
    {U'e', {U"ɛ"}},
    {U'ɛ', {U"e"}},
    {U'ø', {U"ɜ", U"ə"}},
    {U'œ', {U"ɜ", U"ɛ"}},
    {U'ɶ', {U"æ", U"a"}},
    {U'æ', {U"a", U"ɛ"}},
    {U'a', {U"ɑ", U"æ"}},
    {U'ɨ', {U"ɪ", U"i"}},
    {U'ʉ', {U"u"}},
    {U'ɘ', {U"ə"}},
    {U'ɵ', {U"ə"}},
    {U'ə', {U"ɐ", U"ʌ"}},
    {U'ɐ', {U"ə", U"ʌ"}},
    {U'ɜ', {U"ə"}},
    {U'ɞ', {U"ɜ", U"ə"}},
    {U'ɚ', {U"əɹ", U"ər"}},
    {U'ɝ', {U"ɜɹ", U"ɜr"}},
    {U'ɯ', {U"u"}},
    {U'ʊ', {U"u"}},
    {U'ɤ', {U"ʌ", U"o"}},
    {U'o', {U"ɔ"}},
    {U'ɔ', {U"o"}},
    {U'ʌ', {U"ɐ", U"ə"}},
    {U'ɑ', {U"a"}},
    {U'ɒ', {U"ɔ", U"ɑ"}},
};

/// Stress, length and other letters that modify the sound beside them.
bool is_modifier(char32_t c) noexcept {
    constexpr std::u32string_view modifiers = U"ˈˌːˑʰʲʷˠˤ˞ⁿˡ.‿ʼ͜͡";
    return is_mark(c) || modifiers.find(c) != std::u32string_view::npos;
}

}  // namespace

std::optional<std::u32string> nearest_symbols(char32_t symbol, const std::function<bool(char32_t)>& has) {
    if (has(symbol)) return std::u32string(1, symbol);
    for (const Substitutes& row : substitutes) {
        if (row.symbol != symbol) continue;
        for (const std::u32string_view choice : row.choices) {
            if (!choice.empty() && std::ranges::all_of(choice, has)) return std::u32string(choice);
        }
    }
    if (is_modifier(symbol)) return std::u32string();
    return std::nullopt;
}

void tell_of_symbol(char32_t symbol, const std::optional<std::u32string>& nearest, std::size_t token,
                    std::vector<UnspeakableToken>& altered) {
    if (nearest && nearest->empty()) return;
    std::string reason = "the voice has no sound '";
    append_utf8(reason, symbol);
    if (nearest) {
        reason += "'; it says '";
        for (const char32_t c : *nearest) append_utf8(reason, c);
        reason += "' for it";
    } else {
        reason += "', which was left out";
    }
    altered.push_back({token, false, std::move(reason), true});
}

}  // namespace audio_edition
