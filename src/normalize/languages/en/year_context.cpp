// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/year_context.h"

#include "normalize/languages/en/word_lists.h"
#include "normalize/languages/en/year_table.h"

namespace audio_edition::en {
namespace {

bool is_lower_word(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && lexemes[at].letter_case == LetterCase::lower;
}

bool looks_plural(std::string_view word) noexcept {
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
           !word.ends_with("is") && word.find('\'') == word.npos;
}

bool is_counted(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view word = lexemes.folded(at);
    return counted_nouns.contains(word) || measured_nouns.contains(word);
}

}  // namespace

bool is_function_word(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && function_words.contains(lexemes.folded(at));
}

bool ends_phrase(const Lexemes& lexemes, std::size_t last) noexcept {
    const std::size_t next = lexemes.skip_space(last);
    return !is_lower_word(lexemes, next) || is_function_word(lexemes, next);
}

bool counts_things(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (!lexemes.is_space(last) || !lexemes.is_word(last + 1)) return false;
    const std::size_t next = last + 1;
    if (measured_nouns.contains(lexemes.folded(next)) && is_lower_word(lexemes, next)) return true;

    const std::size_t before = lexemes.before(first);
    const bool an_amount = lexemes.is_word(before, "of");
    if (an_amount ? !amounts.contains(lexemes.folded(lexemes.before(before)))
                  : year_markers.contains(lexemes.folded(before)))
        return false;
    if (is_function_word(lexemes, next)) return false;
    const bool quantified = an_amount || quantifiers.contains(lexemes.folded(before));
    for (std::size_t noun = next; noun <= next + 2; noun += 2) {
        if (!is_lower_word(lexemes, noun) && noun != next) return false;
        if (is_lower_word(lexemes, noun) &&
            (is_counted(lexemes, noun) || (quantified && looks_plural(lexemes.folded(noun)))))
            return true;
        if (!lexemes.is_space(noun + 1) || is_function_word(lexemes, noun)) return false;
    }
    return false;
}

bool calls_for_year(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (!year_prepositions.contains(lexemes.folded(lexemes.before(first)))) return false;
    if (lexemes.is_word(lexemes.before(first), "year")) return true;
    std::size_t next = lexemes.skip_space(last);
    for (int words = 0; words < 2; ++words, next += 2) {
        if (!is_lower_word(lexemes, next) || is_function_word(lexemes, next)) return true;
        if (is_counted(lexemes, next) || looks_plural(lexemes.folded(next))) return false;
    }
    return true;
}

}  // namespace audio_edition::en
