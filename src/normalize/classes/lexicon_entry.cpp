// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/lexicon_entry.h"

#include <string>
#include <string_view>
#include <vector>

#include "normalize/classes/spelled_letters.h"

namespace audio_edition {
namespace {

/// Words of the text as the lexicon knows them, and the lexeme after each.
struct Words {
    std::vector<std::string_view> text;
    std::vector<std::size_t> last;
};

bool is_part(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) || lexemes.is_digits(at);
}

/// Written together, `vis-à-vis` is a word of the lexicon; taken apart, `Khan-led` begins with one.
Words words_from(const Context& context, std::size_t at, bool together) {
    const Lexemes& lexemes = context.lexemes;
    Words words;
    while (words.text.size() < context.lexicon.longest() && is_part(lexemes, at)) {
        const std::size_t last = together ? lexemes.compound_end(at) : at + 1;
        words.text.push_back(lexemes.text(at, last));
        words.last.push_back(last);
        if (!lexemes.is_space(last)) break;
        at = last + 1;
    }
    return words;
}

/// What is said, as text: the alias, or the writing itself; letters with their stops where the pronunciation
/// spells it.
std::string spoken_text(const LexiconEntry& entry, const Lexemes& lexemes, std::size_t at, std::size_t last,
                        bool possessive) {
    if (!entry.alias.empty()) return entry.alias + (possessive ? "'s" : "");
    const std::string_view written = lexemes.text(at, last);
    const CapitalLetters listed = leading_capitals(entry.written);
    const CapitalLetters found = leading_capitals(written);
    const bool alone = listed.ending.empty() || listed.ending == "s";
    if (listed.letters.size() < 2 || !alone || found.letters != listed.letters ||
        keeps_writing(lexemes, last, found) || !is_letter_by_letter(listed.letters, listed.ending, entry.ipa))
        return std::string(written);
    return spelled_letters(found.letters, found.ending);
}

bool propose_match(const Context& context, std::size_t at, bool together, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const Words words = words_from(context, at, together);
    const Lexicon::Match match = context.lexicon.find(words.text);
    if (match.entry == nullptr || match.words == 0) return false;
    const std::size_t last = words.last[match.words - 1];
    if (!lexemes.word_ends(last)) return false;
    const LexiconEntry& entry = *match.entry;
    std::string spoken = spoken_text(entry, lexemes, at, last, match.possessive);
    readings.push_back(
        {at, last, certainty::lexicon, {"lexicon", entry.where}, std::move(spoken), match.phonemes});
    return true;
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    if (!context.lexemes.word_starts(at)) return;
    if (!propose_match(context, at, true, readings)) propose_match(context, at, false, readings);
}

}  // namespace

const SemioticClass lexicon_entry_class{"lexicon", {.lexicon_words = true}, propose};

}  // namespace audio_edition
