// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "ingest/html/line_rules.h"

namespace audio_edition {

/// A line of a page, and the rule that leaves it out; empty where it is read.
struct LineRow {
    LinePlace place;
    std::string_view line;
    std::string_view rule;
};

inline constexpr LinePlace before = LinePlace::before_text;
inline constexpr LinePlace within = LinePlace::within_text;
inline constexpr LinePlace after = LinePlace::after_text;

/// A byline or a dateline, and what it tells; empty where it tells nothing.
struct ToldRow {
    std::string_view line;
    std::string_view told;
};

/// The first words of a paragraph, and the division they name: "chapter 3 [The Storm]", "none".
struct DivisionRow {
    std::string_view text;
    std::string_view division;
};

// Each holds a table against the words of the language `tag`.
void expect_lines(const char* tag, std::initializer_list<LineRow> rows);
void expect_authors(const char* tag, std::initializer_list<ToldRow> rows);
void expect_dates(const char* tag, std::initializer_list<ToldRow> rows);
void expect_divisions(const char* tag, std::initializer_list<DivisionRow> rows);

/// Title, author, date, headings and what was skipped, a line each, of a source in a file of this name.
[[nodiscard]] std::string summary(const std::string& source, const char* tag, const std::string& name);

/// A plain book of these chapters, with `prose` below each.
[[nodiscard]] std::string plain_book(std::string_view front, std::initializer_list<std::string_view> chapters,
                                     std::string_view prose);

}  // namespace audio_edition
