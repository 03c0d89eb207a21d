// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/description.h"

#include <utility>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(ShortDescription, IsPlainTextOnOneLine) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"A storm,\n  and what it left.", "A storm, and what it left."},
        {"<p>A storm.</p><p>And a <b>pi</b>er.</p>", "A storm. And a pier."},
        {"Fish &amp; chips", "Fish & chips"},
        {"a < b and b > c", "a < b and b > c"},
        {"I <3 rain", "I <3 rain"},
        {"An open <b", "An open <b"},
        {"", ""},
    };
    for (const auto& [written, plain] : rows) EXPECT_EQ(short_description(written), plain) << written;
}

TEST(ShortDescription, EndsWithAWordWhereItIsLong) {
    std::string written;
    for (int i = 0; i < 1000; ++i) written += "word ";
    const std::string cut = short_description(written);
    EXPECT_LE(cut.size(), 2004U);
    EXPECT_TRUE(cut.ends_with("word …"));
    EXPECT_EQ(short_description(std::string(5000, 'x')), "");
}

}  // namespace
}  // namespace audio_edition
