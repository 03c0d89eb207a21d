// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/lexicon_entry.h"

#include <string>
#include <string_view>
#include <vector>

#include "normalize/language_rules.h"
#include "normalize/spelled_letters.h"

namespace audio_edition {
namespace {

/// Words of the text as the lexicon knows them, and the lexeme after each.
struct Words {
    std::vector<std::string_view> text;
    std::vector<std::size_t> last;
};

constexpr std::size_t usual_words = 8;  // that the longest entry has at most

/// Written together, `vis-à-vis` is a word of the lexicon; taken apart, `Khan-led` begins with one.
Words words_from(const Context& context, std::size_t at, bool together) {
    const Lexemes& lexemes = context.lexemes;
    Words words;
    words.text.reserve(usual_words);
    words.last.reserve(usual_words);
    while (words.text.size() <= context.lexicon.longest() && is_entry_part(lexemes, at)) {
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
std::string text_of_match(const Lexicon::Match& match, const Context& context, std::size_t at,
                          std::size_t last) {
    const Lexemes& lexemes = context.lexemes;
    if (!match.alias.empty()) return match.alias;
    const LexiconEntry& entry = *match.entry;
    const std::string_view written = lexemes.text(at, last);
    const CapitalLetters listed = leading_capitals(entry.written);
    const CapitalLetters found = leading_capitals(written);
    const bool alone = listed.ending.empty() || listed.ending == "s";
    if (listed.letters.size() < 2 || !alone || found.letters != listed.letters ||
        keeps_writing(context, last, found) ||
        !context.rules.spells_letters(listed.letters, listed.ending, entry.ipa))
        return std::string(written);
    return spelled_letters(found.letters, found.ending);
}

std::string_view word_before(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_space(at - 1) && is_entry_part(lexemes, at - 2) ? lexemes.text(at - 2)
                                                                      : std::string_view{};
}

/// `1066` is an entry's number in "of 1066.", not in `1066.50`, `1,066`, `$1066` and `1066%`.
bool is_part_of_number(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    constexpr std::u32string_view joints = U".,:/", signs = U"$£€¥%°+";
    const bool goes_on = lexemes.is_symbol_of(last, joints) && lexemes.is_digits(last + 1);
    const bool began = lexemes.is_symbol_of(first - 1, joints) && lexemes.is_digits(first - 2);
    return (lexemes.is_digits(last - 1) && (goes_on || lexemes.is_symbol_of(last, signs))) ||
           (lexemes.is_digits(first) && (began || lexemes.is_symbol_of(first - 1, signs)));
}

bool propose_match(const Context& context, std::size_t at, const Words& words, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Lexicon::Match match = context.lexicon.find(words.text, {word_before(lexemes, at), {}});
    if (match.entry == nullptr || match.words == 0) return false;
    const std::size_t last = words.last[match.words - 1];
    if (!lexemes.word_ends(last) || is_part_of_number(lexemes, at, last)) return false;
    std::string spoken = text_of_match(match, context, at, last);
    proposals.add({at,
                   last,
                   certainty::lexicon,
                   {"lexicon", match.entry->rule, RuleOrigin::lexicon},
                   std::move(spoken),
                   match.ipa});
    return true;
}

void propose_lexicon_entry(const Context& context, std::size_t at, Proposals& proposals) {
    if (!context.lexemes.word_starts(at)) return;
    const Words together = words_from(context, at, true);
    if (propose_match(context, at, together, proposals)) return;
    const Words apart = words_from(context, at, false);
    if (apart.last != together.last) propose_match(context, at, apart, proposals);
}

}  // namespace

const SemioticClass lexicon_entry_class{"lexicon", {.lexicon_words = true}, propose_lexicon_entry};

}  // namespace audio_edition
