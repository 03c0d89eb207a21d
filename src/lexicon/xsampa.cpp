// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/xsampa.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

struct Symbol {
    std::string_view xsampa;
    std::string_view ipa;
};

// clang-format off
/// The longest that fits is taken.
constexpr auto kSymbols = std::to_array<Symbol>({
    {"b_<", "ɓ"}, {"d_<", "ɗ"}, {"g_<", "ɠ"}, {"J\\_<", "ʄ"}, {"G\\_<", "ʛ"}, {"O\\", "ʘ"}, {"|\\|\\", "ǁ"},
    {"|\\", "ǀ"}, {"=\\", "ǂ"}, {"!\\", "ǃ"}, {"-\\", "‿"}, {"||", "‖"},
    {"b\\", "ⱱ"}, {"h\\", "ɦ"}, {"j\\", "ʝ"}, {"l\\", "ɺ"}, {"p\\", "ɸ"}, {"r\\`", "ɻ"}, {"r\\", "ɹ"},
    {"s\\", "ɕ"}, {"v\\", "ʋ"}, {"x\\", "ɧ"}, {"z\\", "ʑ"}, {"B\\", "ʙ"}, {"G\\", "ɢ"}, {"H\\", "ʜ"},
    {"I\\", "ᵻ"}, {"J\\", "ɟ"}, {"K\\", "ɮ"}, {"L\\", "ʟ"}, {"M\\", "ɰ"}, {"N\\", "ɴ"}, {"R\\", "ʀ"},
    {"U\\", "ᵿ"}, {"X\\", "ħ"}, {"?\\", "ʕ"}, {"<\\", "ʢ"}, {">\\", "ʡ"}, {":\\", "ˑ"}, {"@\\", "ɘ"},
    {"3\\", "ɞ"}, {"d`", "ɖ"}, {"l`", "ɭ"}, {"n`", "ɳ"}, {"r`", "ɽ"}, {"s`", "ʂ"}, {"t`", "ʈ"}, {"z`", "ʐ"},
    {"@`", "ɚ"}, {"3`", "ɝ"},
    {"_=", "̩"}, {"_~", "̃"}, {"_^", "̯"}, {"_h", "ʰ"}, {"_j", "ʲ"}, {"_w", "ʷ"}, {"_d", "̪"}, {"_0", "̥"},
    {"_v", "̬"}, {"_>", "ʼ"}, {"_}", "̚"}, {"_?\\", "ˤ"}, {"_G", "ˠ"}, {"_e", "̴"}, {"_l", "ˡ"}, {"_n", "ⁿ"},
    {"_r", "̝"}, {"_o", "̞"}, {"_+", "̟"}, {"_-", "̠"}, {"_\"", "̈"}, {"_x", "̽"}, {"_a", "̺"}, {"_m", "̻"},
    {"_N", "̼"}, {"_k", "̰"}, {"_t", "̤"}, {"_O", "̹"}, {"_c", "̜"}, {"_A", "̘"}, {"_q", "̙"}, {"_X", "̆"},
    {"_H", "́"}, {"_L", "̀"}, {"_M", "̄"}, {"_T", "̋"}, {"_B", "̏"}, {"_R", "̌"}, {"_F", "̂"}, {"_", "͡"},
    {"a", "a"}, {"b", "b"}, {"c", "c"}, {"d", "d"}, {"e", "e"}, {"f", "f"}, {"g", "ɡ"}, {"h", "h"}, {"i", "i"},
    {"j", "j"}, {"k", "k"}, {"l", "l"}, {"m", "m"}, {"n", "n"}, {"o", "o"}, {"p", "p"}, {"q", "q"}, {"r", "r"},
    {"s", "s"}, {"t", "t"}, {"u", "u"}, {"v", "v"}, {"w", "w"}, {"x", "x"}, {"y", "y"}, {"z", "z"},
    {"A", "ɑ"}, {"B", "β"}, {"C", "ç"}, {"D", "ð"}, {"E", "ɛ"}, {"F", "ɱ"}, {"G", "ɣ"}, {"H", "ɥ"}, {"I", "ɪ"},
    {"J", "ɲ"}, {"K", "ɬ"}, {"L", "ʎ"}, {"M", "ɯ"}, {"N", "ŋ"}, {"O", "ɔ"}, {"P", "ʋ"}, {"Q", "ɒ"}, {"R", "ʁ"},
    {"S", "ʃ"}, {"T", "θ"}, {"U", "ʊ"}, {"V", "ʌ"}, {"W", "ʍ"}, {"X", "χ"}, {"Y", "ʏ"}, {"Z", "ʒ"},
    {"@", "ə"}, {"{", "æ"}, {"}", "ʉ"}, {"1", "ɨ"}, {"2", "ø"}, {"3", "ɜ"}, {"4", "ɾ"}, {"5", "ɫ"}, {"6", "ɐ"},
    {"7", "ɤ"}, {"8", "ɵ"}, {"9", "œ"}, {"&", "ɶ"}, {"?", "ʔ"}, {"\"", "ˈ"}, {"%", "ˌ"}, {":", "ː"}, {"~", "̃"},
    {"=", "̩"}, {"`", "˞"}, {"'", "ʲ"}, {".", "."}, {"-", "."}, {"|", "|"}, {" ", " "},
});
// clang-format on

const Symbol* symbol_at(std::string_view text) noexcept {
    const Symbol* best = nullptr;
    for (const Symbol& symbol : kSymbols) {
        const bool longer = best == nullptr || symbol.xsampa.size() > best->xsampa.size();
        if (longer && text.starts_with(symbol.xsampa)) best = &symbol;
    }
    return best;
}

}  // namespace

std::string xsampa_to_ipa(std::string_view xsampa, const std::string& where) {
    std::string ipa;
    while (!xsampa.empty()) {
        const Symbol* symbol = symbol_at(xsampa);
        if (symbol == nullptr) {
            const std::string shown(xsampa.substr(0, decode_at(xsampa, 0).size));
            throw Error{ErrorKind::broken_input, where,
                        "'" + shown + "' is not X-SAMPA; write X-SAMPA in ASCII, or IPA without the option"};
        }
        ipa += symbol->ipa;
        xsampa.remove_prefix(symbol->xsampa.size());
    }
    return ipa;
}

}  // namespace audio_edition
