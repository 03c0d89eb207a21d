// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa_symbols.h"

#include <string_view>

namespace audio_edition {
namespace {

constexpr std::u32string_view vowels = U"aeiouyæøœɐɑɒɔɘəɚɛɜɝɞɤɨɪɯɵɶʉʊʌʏᵻᵿ";
constexpr std::u32string_view consonants =
    U"bcdfghjklmnpqrstvwxzçðħŋβθχ"
    U"ǀǁǂǃɓɕɖɗɟɠɢɣɥɦɧɬɭɮɰɱɲɳɴɸɺɽɾʀʁʂʃʄʈʋʍʎʐʑʒʔʕʘʙʛʜʝʟʡʢⱱ";
constexpr std::u32string_view marks = U"ː\u0303\u0327";
constexpr char32_t syllabic_mark = U'\u0329';

}  // namespace

IpaSymbol ipa_symbol(char32_t c) noexcept {
    if (vowels.find(c) != std::u32string_view::npos) return IpaSymbol::vowel;
    if (consonants.find(c) != std::u32string_view::npos) return IpaSymbol::consonant;
    if (c == syllabic_mark) return IpaSymbol::syllabic;
    return marks.find(c) != std::u32string_view::npos ? IpaSymbol::mark : IpaSymbol::none;
}

}  // namespace audio_edition
