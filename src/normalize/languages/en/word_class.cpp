// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/word_class.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "lexicon/phrase.h"
#include "normalize/languages/en/word_class_table.h"

namespace audio_edition::en {
namespace {

using ClassTable = std::unordered_map<std::string_view, WordClasses>;

ClassTable make_table() {
    ClassTable table;
    for (const WordClassRow& row : word_class_rows)
        for (const std::string_view word : words_of(row.words)) table[word] |= row.classes;
    return table;
}

constexpr auto adjective_endings = std::to_array<std::string_view>(
    {"ous", "ful", "less", "ive", "able", "ible", "ical", "ic", "al", "ary", "ish", "ese", "est", "ern"});

WordClasses by_ending(std::string_view word) noexcept {
    const auto ends = [word](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    };
    if (ends("'s") || ends("s'")) return word_class::possessor;
    if (ends("n't")) return word_class::modal;
    if (ends("ly")) return word_class::adverb;
    if (ends("ing")) return word_class::gerund;
    if (ends("ed")) return word_class::past;
    if (std::any_of(adjective_endings.begin(), adjective_endings.end(), ends)) return word_class::adjective;
    if (ends("men")) return word_class::plural;
    if (ends("s") && !ends("ss") && !ends("us") && !ends("is")) return word_class::plural;
    return word_class::noun;
}

}  // namespace

WordClasses word_classes(std::string_view folded) {
    static const ClassTable table = make_table();
    const auto found = table.find(folded);
    return found != table.end() ? found->second : by_ending(folded);
}

}  // namespace audio_edition::en
