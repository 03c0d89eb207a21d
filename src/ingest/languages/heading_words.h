// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "ingest/plain_text/division_kind.h"
#include "ingest/word_choices.h"

namespace audio_edition {

/// A word for a part of a work: "chapter", "chap".
struct DivisionWord {
    std::string_view word;
    DivisionKind kind;
    std::string_view in_full = word;  ///< by which headings are known to be of one kind
};

/// How parts of works are numbered in words.
struct NumberWord {
    WordChoices cardinal;
    WordChoices ordinal;
    int value;
};

/// What headings of plain text say. All in lower case, where nothing else is said.
struct HeadingWords {
    std::span<const DivisionWord> divisions;
    WordChoices letters;                      ///< in full: divisions that begin with an address
    std::span<const std::string_view> names;  ///< of front and back matter
    WordChoices numbered_names;               ///< of them, those that may follow an ordinal

    std::span<const NumberWord> units;  ///< and all others that are one word without a unit after them
    std::span<const NumberWord> tens;   ///< which a unit may follow after a hyphen or a space
    WordChoices number_joints = {};     ///< between the two: vingt et un
    WordChoices number_endings = {};    ///< of digits and Roman numerals, which make ordinals of them: 1er
    WordChoices no_numerals = {};       ///< as they are written: what else would be a Roman numeral
    bool cardinals_precede = false;     ///< "Three Book" is as good as "Third Book"
    bool small_after_rank = false;      ///< "Première partie": the division after an ordinal has no capital
    WordChoices articles;               ///< before an ordinal
    WordChoices last;                   ///< after an article: a number that is not known

    std::span<const std::string_view> small_words;  ///< that titles leave in lower case
    WordChoices abbreviations;      ///< in lower case with the full stop; they end no sentence
    WordChoices question_openings;  ///< of questions that may be headings
    WordChoices captions;           ///< as they are written: what lines begin with that are no headings
    WordChoices endings;            ///< as they are written: lines that say that a work ends
};

/// What stands around the text of a book in plain text: its list of contents, its title page, its page
/// numbers. All in lower case.
struct BookWords {
    WordChoices contents_headings;
    WordChoices contents_columns;  ///< above the columns of such a list
    WordChoices page_number;       ///< beside the number of a page
    WordChoices imprint;           ///< what publishers print on a title page, besides the title
    WordChoices imprint_openings;  ///< of a line of it
    WordChoices towns;             ///< that are part of one in capitals
    WordChoices dedication_openings;
    WordChoices edition;  ///< a word of them tells that lines below a title are part of its page
};

}  // namespace audio_edition
