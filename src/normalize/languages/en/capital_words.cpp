// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/capital_words.h"

#include <algorithm>

#include "normalize/languages/en/acronym_table.h"
#include "normalize/languages/en/word_lists.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_initialism = 5;  // longer capitals that can be said at all are said

bool is_vowel(char c) noexcept {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

/// A run of consonants between vowels can be cut into the end of one syllable and the beginning of the next.
bool can_join(std::string_view consonants) noexcept {
    for (std::size_t cut = 0; cut < consonants.size(); ++cut)
        if ((cut == 0 || codas.contains(consonants.substr(0, cut))) &&
            onsets.contains(consonants.substr(cut)))
            return true;
    return false;
}

/// A double consonant between vowels, as in ABBY and OTTO, is a word's.
bool has_double_consonant(std::string_view word) noexcept {
    return word.size() >= 4 && is_vowel(word[0]) && !is_vowel(word[1]) && word[1] == word[2] &&
           is_vowel(word[3]);
}

bool can_be_said(std::string_view word) noexcept {
    const std::size_t first = std::min(word.find_first_of("aeiouy"), word.size());
    if (first == word.size()) return false;
    if (first > 0 && !onsets.contains(word.substr(0, first))) return false;
    std::size_t vowels = 0;
    for (std::size_t at = first; at < word.size();) {
        std::size_t end = at;
        while (end < word.size() && is_vowel(word[end]) == is_vowel(word[at])) ++end;
        const std::string_view run = word.substr(at, end - at);
        if (is_vowel(run[0])) {
            if (run.size() > 2 || (run == "aa" && at == 0) || run == "ii" || run == "uu") return false;
            ++vowels;
        } else if (end == word.size() ? !codas.contains(run) : !can_join(run)) {
            return false;
        }
        at = end;
    }
    return vowels > 0;
}

/// The next word in one direction, over a few lexemes that are not words. A quotation ends at its marks.
std::size_t neighbour(const Lexemes& lexemes, std::size_t at, std::size_t step) noexcept {
    for (int hops = 0; hops < 4; ++hops) {
        at += step;
        if (lexemes.is_end(at) || lexemes.is_word(at) || lexemes.is_symbol_of(at, U"\"\u201C\u201D"))
            return at;
    }
    return at;
}

}  // namespace

CapitalReading capital_reading(std::string_view folded) noexcept {
    if (spoken_acronyms.contains(folded)) return CapitalReading::acronym;
    if (spelled_acronyms.contains(folded)) return CapitalReading::spelled;
    if (short_words.contains(folded)) return CapitalReading::word;
    const bool said = folded.size() > longest_initialism || has_double_consonant(folded);
    return said && can_be_said(folded) ? CapitalReading::word : CapitalReading::spelled;
}

CapitalReading shouted_reading(std::string_view folded) noexcept {
    if (spoken_acronyms.contains(folded)) return CapitalReading::acronym;
    if (folded.size() < longest_initialism && short_words.contains(folded)) return CapitalReading::word;
    if (spelled_acronyms.contains(folded)) return CapitalReading::spelled;
    if (folded.size() == 2 && !little_names.contains(folded)) return CapitalReading::spelled;
    const bool said = can_be_said(folded) ||
                      (folded.size() >= longest_initialism && folded.find_first_of("aeiouy") != folded.npos);
    return said ? CapitalReading::word : CapitalReading::spelled;
}

bool among_capitals(const Lexemes& lexemes, std::size_t at) noexcept {
    int capitals = 0;
    for (const std::size_t step : {std::size_t{1}, std::size_t{0} - 1}) {
        std::size_t word = at;
        for (int words = 0; words < 2; ++words) {
            word = neighbour(lexemes, word, step);
            if (!lexemes.is_word(word)) break;
            if (!lexemes.is_upper(word)) return false;
            if (lexemes.text(word).size() > 1) ++capitals;
        }
    }
    return capitals > 0;
}

}  // namespace audio_edition::en
