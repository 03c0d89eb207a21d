// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/word_choices.h"

namespace audio_edition {

/// How people and their posts are named. All in lower case, where nothing else is said.
struct PeopleWords {
    WordChoices never_a_name;           ///< though it begins with a capital
    WordChoices particles;              ///< within a name: van, de
    WordChoices elided_particles = {};  ///< d’, before a capital
    WordChoices joints;                 ///< between two names
    WordChoices posts;                  ///< one of them is in the name of every post
    bool small_posts = false;           ///< posts are written without a capital
    WordChoices words_within_posts;     ///< editor at the paper
    WordChoices nameless;               ///< one word for nobody in particular
    WordChoices abbreviations;          ///< whose full stop ends no sentence
    WordChoices suffixes;               ///< Jr. and what else stands after a comma without being a given name
    WordChoices kept_endings;           ///< of a name, with their full stop, as they are written
};

/// How a page says who wrote it. All in lower case, where nothing else is said.
struct BylineWords {
    WordChoices by;             ///< the word before a name
    WordChoices openings;       ///< of a line, each with the space after it
    WordChoices weak_openings;  ///< the same, where it is known that a name follows
    WordChoices name_ends;      ///< with spaces: what follows tells of a paper
    WordChoices nobody;         ///< what programs for sites put where a name belongs
    WordChoices nobody_endings;
    WordChoices agencies;       ///< as they are written, with a space before each
    WordChoices labels;         ///< of a field or a list's row, before a name
    WordChoices card_labels;    ///< the same on the card that a site shows for a page
    WordChoices links;          ///< what links beside a name say
    WordChoices measures;       ///< counted in a line about an article, with a space before each: min, word
    WordChoices title_label;    ///< what a headline begins with that calls itself so, as it is written
    WordChoices fields;         ///< of lists that are about the document
    WordChoices author_fields;  ///< how those of them begin that name its author
};

}  // namespace audio_edition
