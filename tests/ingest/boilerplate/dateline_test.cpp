// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/dateline.h"

#include <utility>

#include <gtest/gtest.h>

#include "ingest/english.h"

namespace audio_edition {
namespace {

TEST(DateOfLine, IsThatOfADatelineOrAByline) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"5 March 2024 ·", "2024-03-05"},
        {"March 5, 2024", "2024-03-05"},
        {"Tuesday, 5th March 2024", "2024-03-05"},
        {"Published 5 March 2024", "2024-03-05"},
        {"First published on March 5, 2024 at 10:05 am GMT", "2024-03-05"},
        {"By Ann Hale | 5 March 2024", "2024-03-05"},
        {"By Ann Hale, 5 March 2024", "2024-03-05"},
        {"Ann Hale — March 5, 2024 — 4 min read", "2024-03-05"},
        {"Published 5 March 2024 | Updated 7 March 2024", "2024-03-05"},
        {"Updated 7 March 2024 | Published 5 March 2024", "2024-03-05"},
        {"Science · 5 March 2024 · London", "2024-03-05"},
        {"2024-03-05T06:00:00Z", "2024-03-05T06:00:00Z"},
        {"3. März 2024", "2024-03-03"},
        {"Publié le 3 mars 2024", "2024-03-03"},
    };
    for (const auto& [line, date] : rows) EXPECT_EQ(date_of_line(line, english()).value_or(""), date) << line;
}

TEST(DateOfLine, IsNoneInASentenceOrATitle) {
    for (const char* line :
         {"It was 3 October 1990", "It was 3 October 1990.", "On 3 October 1990 the wall was gone.",
          "3 October 1990 was a Wednesday", "The strike of 5 March 2024", "What happened on March 5, 2024?",
          "5 March 2024 — the day it rained", "5 March 2024 | It rained. Nobody minded.",
          "Last updated 5 March 2024", "Updated: 5 March 2024", "Published 5 March", "March 2024",
          "By Ann Hale", "Chapter 3.1.10", ""}) {
        EXPECT_EQ(date_of_line(line, english()).value_or(""), "") << line;
    }
}

}  // namespace
}  // namespace audio_edition
