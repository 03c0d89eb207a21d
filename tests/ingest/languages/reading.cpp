// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/reading.h"

#include <array>

#include <gtest/gtest.h>

#include "ingest/boilerplate/boilerplate.h"
#include "ingest/boilerplate/dateline.h"
#include "ingest/outline.h"
#include "ingest/plain_text/division.h"

namespace audio_edition {
namespace {

const LanguageWords& words_of(const char* tag) {
    const LanguageWords& words = words_for(*Language::parse(tag));
    EXPECT_EQ(words.language, tag);
    return words;
}

std::string described(std::string_view text, const LanguageWords& words) {
    constexpr std::array<std::string_view, 9> kinds{"volume", "book", "part",     "act",  "chapter",
                                                    "scene",  "step", "numbered", "named"};
    const auto division = read_division(text, words);
    if (!division) return "none";
    std::string made(kinds.at(static_cast<std::size_t>(division->kind)));
    if (division->number.value != 0) made += ' ' + std::to_string(division->number.value);
    return division->title.empty() ? made : made + " [" + std::string(division->title) + ']';
}

std::string lines_that_begin(std::string_view start, const std::string& text) {
    std::string found;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = text.find('\n', at) + 1;
        if (text.compare(at, start.size(), start) == 0) found += text.substr(at, end - at);
        at = end;
    }
    return found;
}

}  // namespace

void expect_lines(const char* tag, std::initializer_list<LineRow> rows) {
    for (const LineRow& row : rows)
        EXPECT_EQ(line_rule(row.line, row.place, words_of(tag)), row.rule) << row.line;
}

void expect_authors(const char* tag, std::initializer_list<ToldRow> rows) {
    for (const auto& [line, told] : rows) {
        const auto boilerplate = match_boilerplate(line, PagePlace::top, words_of(tag));
        EXPECT_EQ(boilerplate && boilerplate->author ? boilerplate->author->of(line) : "", told) << line;
    }
}

void expect_dates(const char* tag, std::initializer_list<ToldRow> rows) {
    const LanguageWords& words = words_of(tag);
    for (const auto& [line, told] : rows)
        EXPECT_EQ(date_of_line(line, words, words.calendar.numeric_dates).value_or(""), told) << line;
}

void expect_divisions(const char* tag, std::initializer_list<DivisionRow> rows) {
    for (const auto& [text, division] : rows) EXPECT_EQ(described(text, words_of(tag)), division) << text;
}

std::string summary(const std::string& source, const char* tag, const std::string& name) {
    IngestOptions options;
    options.language = tag;
    const Document document = read(source, options, name);
    return "title " + std::string(document.title.text()) + "\nauthor " + std::string(document.author.text()) +
           "\ndate " + document.date + '\n' + lines_that_begin("#", outline_of(document)) +
           skipped_of(document);
}

std::string plain_book(std::string_view front, std::initializer_list<std::string_view> chapters,
                       std::string_view prose) {
    std::string made(front);
    for (const std::string_view chapter : chapters) {
        made += "\n\n\n\n" + std::string(chapter) + "\n\n\n" + std::string(prose) + "\n\n" +
                std::string(prose) + '\n';
    }
    return made;
}

}  // namespace audio_edition
