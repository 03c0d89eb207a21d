// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/ipa.h"

#include <array>
#include <cstdio>

#include "base/error.h"
#include "lexicon/ipa_spelling.h"
#include "lexicon/ipa_symbols.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr int longest_word = 60;
constexpr int longest_phrase = 250;

[[noreturn]] void reject(const std::string& where, const std::string& message) {
    throw Error{ErrorKind::broken_input, where, message};
}

[[noreturn]] void reject_symbol(char32_t c, const std::string& where) {
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", static_cast<unsigned>(c));
    std::string shown;
    if (!is_ignorable(c)) {
        shown = "'";
        append_utf8(shown, c);
        shown += "' ";
    }
    reject(where, "cannot say the IPA symbol " + shown + "(" + code.data() + "); " + nearest_ipa(c));
}

/// Goes through a pronunciation, and knows what the words so far hold.
class Checker {
  public:
    explicit Checker(const std::string& where) : where_(where) {}

    void take(char32_t c) {
        if (c == U' ') return end_word();
        if (c == U'.') return;
        if (c == U'ˈ' || c == U'ˌ') {
            stressed_ = true;
            return;
        }
        const IpaSymbol symbol = ipa_symbol(c);
        const bool lacks_its_sound =
            (symbol == IpaSymbol::mark || symbol == IpaSymbol::syllabic) && sounds_ == 0;
        if (symbol == IpaSymbol::none || lacks_its_sound) reject_symbol(c, where_);
        if (symbol == IpaSymbol::vowel || symbol == IpaSymbol::syllabic) stressed_ = false;
        ++sounds_;
    }

    void finish() {
        end_word();
        if (all_ == 0) reject(where_, "the pronunciation is empty; write IPA between two slashes");
        if (all_ > longest_phrase)
            reject(where_, "too long to be said in one go; make several entries of it");
    }

  private:
    void end_word() {
        if (stressed_)
            reject(where_, "a stress mark has no vowel after it; put it before the syllable it stresses");
        if (sounds_ > longest_word) reject(where_, "a word is too long to be said; put spaces in it");
        all_ += sounds_;
        sounds_ = 0;
    }

    const std::string& where_;
    int sounds_ = 0;  ///< of the word
    int all_ = 0;
    bool stressed_ = false;  ///< a stress mark waits for its vowel
};

}  // namespace

void check_ipa(std::string_view ipa, const std::string& where) {
    const std::string canonical = canonical_ipa(without_slashes(ipa));
    Checker checker(where);
    for (std::size_t at = 0; at < canonical.size();) {
        const CodePoint c = decode_at(canonical, at);
        checker.take(c.value);
        at += c.size;
    }
    checker.finish();
}

std::string with_possessive(std::string_view ipa) {
    constexpr std::u32string_view sibilants = U"szʃʒʂʐɕʑɧ";
    constexpr std::u32string_view voiceless = U"ptkfθxχçħhʜɦqcʔʡʕʢʈɸʘǀǃǂǁ";
    std::string said = canonical_ipa(without_slashes(ipa));
    while (said.ends_with(' ')) said.pop_back();
    char32_t last = 0;
    for (std::size_t at = 0; at < said.size();) {
        const CodePoint c = decode_at(said, at);
        const IpaSymbol symbol = ipa_symbol(c.value);
        if (symbol == IpaSymbol::vowel || symbol == IpaSymbol::consonant) last = c.value;
        at += c.size;
    }
    if (sibilants.find(last) != std::u32string_view::npos) return said + "ᵻz";
    return said + (voiceless.find(last) != std::u32string_view::npos ? "s" : "z");
}

std::string comparable_ipa(std::string_view ipa) {
    const std::string said = canonical_ipa(without_slashes(ipa));
    std::string sounds, unstressed;
    int nuclei = 0;
    bool in_vowel = false;
    for (std::size_t at = 0; at < said.size();) {
        const CodePoint c = decode_at(said, at);
        const bool stress = c.value == U'ˈ' || c.value == U'ˌ';
        const IpaSymbol symbol = ipa_symbol(c.value);
        const bool vowel = symbol == IpaSymbol::vowel || symbol == IpaSymbol::syllabic;
        if (vowel && !in_vowel) ++nuclei;
        in_vowel = vowel || (in_vowel && symbol == IpaSymbol::mark);
        const std::string_view written = std::string_view(said).substr(at, c.size);
        if (c.value != U'.') sounds += written;
        if (c.value != U'.' && !stress) unstressed += written;
        at += c.size;
    }
    return nuclei > 1 ? sounds : unstressed;
}

}  // namespace audio_edition
