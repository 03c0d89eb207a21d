// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ingest/languages/boilerplate_words.h"
#include "ingest/languages/calendar_words.h"
#include "ingest/languages/heading_words.h"
#include "ingest/languages/page_line_words.h"
#include "ingest/languages/people_words.h"
#include "language/language.h"

namespace audio_edition {

/// The words by which sources in one language are understood: what heads a chapter, what names an author,
/// what is a page's and not the text's. What is compared with them is in lower case, where nothing else is
/// said.
///
/// An empty list recognises nothing, so a language may begin with a few. Objects are immutable and live as
/// long as the program.
///
///     words_for(*Language::parse("en-GB")).calendar.months.contains("march")      true
struct LanguageWords {
    std::string_view language;  ///< "en"
    const CalendarWords& calendar;
    const PeopleWords& people;
    const BylineWords& bylines;
    const BoilerplateWords& boilerplate;
    const PageLineWords& page_lines;
    const HeadingWords& headings;
    const BookWords& books;
    /// English, whose boilerplate stands on pages in any language: programs for sites are often not
    /// translated.
    const LanguageWords* beside = nullptr;
    /// Words of it that mean something else here: a line that says one is not held against it.
    WordChoices not_beside = {};
    /// Words that follow a hyphen which stands for a word to come: pre- and post-harvest.
    WordChoices after_open_hyphen = {};
    /// Words that keep the hyphen where a line ends at it: well-known.
    WordChoices before_hyphen = {};
    /// Words that open so many sentences that one after a full stop does, though no space stands between:
    /// 2017.The.
    WordChoices sentence_openings = {};
};

/// Those of `language`; the English ones for languages that have none.
[[nodiscard]] const LanguageWords& words_for(const Language& language) noexcept;

/// The language that a source is read in before its text is known: the `requested` one, else the one it
/// declares, else English. What is not a language tag counts for nothing; `settle_language` reports it.
[[nodiscard]] Language language_to_read_in(const std::optional<std::string>& requested,
                                           std::string_view declared);
/// The same of a text whose own words can be looked at before it is taken apart: they decide as
/// `choose_language` lets them.
[[nodiscard]] Language language_to_read_in(const std::optional<std::string>& requested,
                                           std::string_view declared, std::string_view text);

}  // namespace audio_edition
