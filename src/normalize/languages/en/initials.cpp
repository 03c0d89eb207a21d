// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/initials.h"

#include <string>
#include <string_view>

#include "normalize/languages/en/era.h"
#include "normalize/languages/en/roman_table.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/word_lists.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t most_initials = 5;

bool is_initial(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_upper(at) && lexemes.text(at).size() == 1 && lexemes.is_symbol(at + 1, U'.');
}

// Words that a letter tells apart, beside those that are counted.
constexpr WordSet lettered_things({"block", "dock",      "door",      "formation", "gate",
                                   "hall",  "hepatitis", "influenza", "option",    "pier",
                                   "plan",  "platform",  "point",     "side",      "solution",
                                   "team",  "terminal",  "vitamin",   "ward",      "wing"});

/// The numerals of one letter that rulers and chapters have.
bool is_numeral(std::string_view letter) noexcept {
    return letter == "i" || letter == "v" || letter == "x";
}

/// Charles I., Chapter V., Group D., Vitamin C.: no person's initial.
bool is_numbered_thing(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t word = lexemes.is_symbol(at - 2, U'.') ? at - 3 : at - 2;  // ch. X.
    const std::string_view letter = lexemes.folded(at), name = lexemes.folded(word);
    if (counted_words.contains(name) || lettered_things.contains(name)) return true;
    return is_numeral(letter) && regnal_names.contains(name) && !is_middle_initial(lexemes, at);
}

/// 500 B.C.E. Smith: letters after a number or a number's last word.
bool dates(const Lexemes& lexemes, std::size_t at, std::string_view letters) noexcept {
    const std::size_t before = lexemes.before(at);
    return is_era(letters) &&
           (lexemes.is_digits(before) ||
            (lexemes.is_word(before) && !lexemes.is_capitalised(before) && !lexemes.is_word(before, "by")));
}

/// True for a title such as `I. Five Years Later`, which no full stop ends.
bool numbers_heading(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr std::size_t longest_heading = 24;  // lexemes
    if (!is_numeral(lexemes.folded(at)) || !lexemes.is_end(lexemes.before(at))) return false;
    for (std::size_t next = at + 2; next < at + longest_heading; ++next)
        if (lexemes.is_end(next)) return !lexemes.is_symbol_of(next - 1, U".!?\"\u201D");
    return false;
}

/// The last of letters that stand alone: 500 B C E. Smith.
bool ends_letters(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_space(at - 1) && lexemes.is_upper(at - 2) && lexemes.text(at - 2).size() == 1 &&
           lexemes.word_starts(at - 2);
}

/// `J. R. R. Tolkien`, `C.S. Lewis`, `A. Milne`, `Franklin D. Roosevelt`: letters of a person, before or
/// within the name.
void propose_initials(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || !is_initial(lexemes, at)) return;
    std::string letters;
    std::size_t last = at;
    std::size_t count = 0;
    for (std::size_t next = at; count < most_initials && is_initial(lexemes, next);
         next = lexemes.skip_space(last)) {
        if (!letters.empty()) letters += '.';
        letters += lexemes.text(next);
        last = next + 2;
        ++count;
    }
    const bool named = lexemes.is_space(last) && lexemes.is_capitalised(last + 1) &&
                       !sentence_ends_at(lexemes, last - 1) && (lexemes.text(last + 1).size() > 1);
    const bool tight = last == at + 2 * count;  // the F.B.I. and the U.S. are acronyms
    if (tight && count > 1 &&
        (lexemes.is_word(lexemes.before(at), "the") || letters == "U.S" || letters == "U.K" ||
         letters == "D.C"))
        return;
    const bool after_name =
        lexemes.is_space(at - 1) && lexemes.is_capitalised(at - 2) && lexemes.text(at - 2).size() > 1;
    // A lone letter may end a sentence: Plan B. Then. A person's letter stands before a name.
    if (count == 1 &&
        (!named || (lexemes.is_word(lexemes.before(at)) && !after_name && lexemes.is_word(at, "i"))))
        return;
    if (count == 1 && lexemes.is_space(at - 1) && is_numbered_thing(lexemes, at)) return;
    if (count == 1 && numbers_heading(lexemes, at)) return;
    if (count == 1 && ends_letters(lexemes, at)) return;
    if (last == at + 2 * count && dates(lexemes, at, letters)) return;
    const bool ends = sentence_ends_at(lexemes, last - 1);
    // Alone and without its stop, the letter A would be read as the article by anyone who has only the text.
    proposals.say(at, ends ? last - 1 : last, named ? certainty::certain : certainty::likely,
                  named ? "before a name" : "in a row", letters == "A" ? "A." : letters,
                  letters == "A" ? "ˈeɪ" : "");
}

}  // namespace

bool is_middle_initial(const Lexemes& lexemes, std::size_t at) noexcept {
    // George V Bridge, Henry V Part One
    static constexpr WordSet no_surnames(
        {"act",   "avenue", "bridge", "college", "crown",    "day",    "dock", "gate", "hospital",
         "hotel", "house",  "island", "land",    "memorial", "museum", "park", "part", "place",
         "road",  "scene",  "school", "square",  "station",  "street", "tower"});
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const std::size_t given = at - 2, space = stop ? at + 2 : at + 1, surname = space + 1;
    if (!lexemes.is_upper(at) || lexemes.text(at).size() != 1 || !lexemes.is_space(at - 1) ||
        !lexemes.is_space(space) || !lexemes.is_capitalised(given) || !lexemes.is_capitalised(surname) ||
        lexemes.is_upper(surname) || lexemes.text(surname).size() < 3 ||
        (stop && sentence_ends_at(lexemes, at + 1)) ||
        (!stop && no_surnames.contains(lexemes.folded(surname))))
        return false;
    const std::size_t title = lexemes.before(given);
    const std::string_view name = lexemes.folded(given);
    return !ruling_titles.contains(lexemes.folded(title)) && !counted_words.contains(name) &&
           !lettered_things.contains(name) &&
           !(lexemes.is_word(title, "of") || lexemes.is_word(title, "under"));
}

const SemioticClass initials_class{"initials", {.upper_words = true}, propose_initials};

}  // namespace audio_edition::en
