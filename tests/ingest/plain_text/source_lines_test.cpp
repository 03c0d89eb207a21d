// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/source_lines.h"

#include <string>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// `text|blank lines above`, one line each.
std::string lines_of(std::string_view source) {
    std::string made;
    for (const SourceLine& line : source_lines(source)) {
        made += std::string(line.text.of(source)) + '|' + std::to_string(line.blank_before) +
                (line.new_page ? " page" : "") + '\n';
    }
    return made;
}

TEST(SourceLines, EndInManyWays) {
    EXPECT_EQ(lines_of("a\nb\r\nc\rd\xC2\x85"
                       "e\xE2\x80\xA8"
                       "f\xE2\x80\xA9g"),
              "a|0\nb|0\nc|0\nd|0\ne|0\nf|0\ng|0\n");
    EXPECT_EQ(lines_of("a\n\n\nb\r\n\r\nc"), "a|0\nb|2\nc|1\n");
    EXPECT_EQ(lines_of("a\n\fb\n\f\nc"), "a|0\nb|0 page\nc|1 page\n");
}

TEST(SourceLines, AreTrimmed) {
    const std::string source = "\t A line.\xC2\xA0 \xE2\x80\x8B\r\n";
    const auto lines = source_lines(source);
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].text.of(source), "A line.");
    EXPECT_EQ(lines[0].indent, 9U);
    EXPECT_EQ(lines[0].columns, 7U);
    EXPECT_EQ(lines[0].end, source.size());
}

TEST(SourceLines, AreNoneInNothing) {
    EXPECT_TRUE(source_lines("").empty());
    EXPECT_TRUE(source_lines(" \n\t\r\n\xEF\xBB\xBF\n").empty());
}

}  // namespace
}  // namespace audio_edition
