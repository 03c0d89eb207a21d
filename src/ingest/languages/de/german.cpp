// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/de/german.h"

#include "ingest/languages/de/german_tables.h"
#include "ingest/languages/en/english.h"

namespace audio_edition {

constinit const LanguageWords german_words{
    .language = "de",
    .calendar = german_calendar,
    .people = german_people,
    .bylines = german_bylines,
    .boilerplate = german_boilerplate,
    .page_lines = german_page_lines,
    .headings = german_headings,
    .books = german_books,
    .beside = &english_words,
    .not_beside = "tag|tags",
    .after_open_hyphen = "und|oder|bis|sowie|noch",
    .sentence_openings =
        "aber|als|am|an|auch|auf|aus|bei|bis|da|damit|dann|das|dem|den|der|dies|diese|dieser|dieses|die|doch|"
        "dort|ein|eine|"
        "einen|einer|er|es|für|hier|ich|ihr|ihre|im|in|ist|ja|jetzt|kein|keine|man|mit|nach|nein|nicht|noch|"
        "nun|nur|oder|"
        "ohne|schon|sein|seine|seit|sie|sind|so|über|um|und|unter|viele|vom|von|vor|wann|warum|was|wenn|wer|"
        "wie|wir|wo|zu|"
        "zum|zur",
};

constinit const WordsAnywhere german_anywhere{
    .language = "de",
    .months = {"jan", "feb", "mär|mrz", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"},
    .related_links = {"lesen sie auch (<more>)"},
    .nobody = "redaktion",
};

}  // namespace audio_edition
