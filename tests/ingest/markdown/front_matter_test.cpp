// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/front_matter.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using Names = std::vector<std::string>;

TEST(FrontMatter, TellsOfTheWork) {
    const std::string text =
        "---\ntitle: \"Tea: a history\"\nAuthor: Ann Author\ndate: 2024-03-03 10:00\nlang: en-GB\n---\n# x\n";
    const auto matter = read_front_matter(text);
    ASSERT_TRUE(matter);
    EXPECT_EQ(text.substr(matter->size), "# x\n");
    EXPECT_EQ(matter->title, "Tea: a history");
    EXPECT_EQ(matter->authors, Names{"Ann Author"});
    EXPECT_EQ(matter->date, "2024-03-03T10:00:00Z");
    EXPECT_EQ(matter->language, "en-GB");
}

TEST(FrontMatter, NamesSeveralAuthors) {
    EXPECT_EQ(read_front_matter("---\nauthors: [Ann, Bo, Cy]\n---\n")->authors, (Names{"Ann", "Bo", "Cy"}));
    EXPECT_EQ(read_front_matter("---\nauthor:\n  - name: Ann\n    url: x\n  - Bo\n...\n")->authors,
              (Names{"Ann", "Bo"}));
}

TEST(FrontMatter, TellsWhenItWasPublishedUnderAnyOfItsNames) {
    const std::pair<std::string, std::string> rows[] = {
        {"pubDate: 2024-03-05T06:00:00Z", "2024-03-05T06:00:00Z"},
        {"pubDate: 'Mar 05 2024'", "2024-03-05"},
        {"publish_date: 2024-03-05 06:00:00 -0500", "2024-03-05T06:00:00-05:00"},
        {"published: Tue, 05 Mar 2024 06:00:00 GMT", "2024-03-05T06:00:00Z"},
        {"datePublished: 2024-03-05", "2024-03-05"},
        {"created: 2023-01-01\ndate: 2024-03-05", "2024-03-05"},
        {"date: 2023-01-01\npublishedAt: 2024-03-05", "2024-03-05"},
        {"date: 2024-03", "2024-03"},
        {"date: 1895", "1895"},
        {"published: true\ndate: 2024-03-05", "2024-03-05"},
        {"updated: 2024-03-05", ""},
        {"lastmod: 2024-03-05", ""},
        {"expiryDate: 2024-03-05", ""},
        {"date: soon", ""},
    };
    for (const auto& [fields, date] : rows)
        EXPECT_EQ(read_front_matter("---\n" + fields + "\n---\n")->date, date) << fields;
}

TEST(FrontMatter, DescribesTheWork) {
    EXPECT_EQ(read_front_matter("---\nsummary: Short.\ndescription: >\n  Two\n  lines.\n---\n")->description,
              "Two lines.");
    EXPECT_EQ(read_front_matter("---\nexcerpt: <p>A <b>storm</b>.</p>\n---\n")->description, "A storm.");
    EXPECT_EQ(read_front_matter("---\ndescription: [a, b]\n---\n")->description, "");
}

TEST(FrontMatter, MayBeToml) {
    const std::string text =
        "+++\ntitle = \"Tea \\\"hot\\\"\"\nauthors = ['Ann', \"Bo\"]\n# no\ndate = 2024-03-03T10:00:00Z "
        "# of issue\n[extra]\ntitle = 'x'\n+++\nText";
    const auto matter = read_front_matter(text);
    ASSERT_TRUE(matter);
    EXPECT_EQ(text.substr(matter->size), "Text");
    EXPECT_EQ(matter->title, "Tea \"hot\"");
    EXPECT_EQ(matter->authors, (Names{"Ann", "Bo"}));
    EXPECT_EQ(matter->date, "2024-03-03T10:00:00Z");
    EXPECT_FALSE(read_front_matter("+++\ntitle = 'x'\n---\n")) << "one fence opens, the same closes";
}

TEST(FrontMatter, KnowsNothingOfWhatItCannotRead) {
    for (const std::string text : {"---\n: [\n---\nText", "---\n- a\n- b\n---\n", "---\n---\n",
                                   "---\n\x01\n---\n", "---\ntitle: &a [*a]\nauthor: {x: y}\n---\n"}) {
        const auto matter = read_front_matter(text);
        ASSERT_TRUE(matter) << text;
        EXPECT_EQ(matter->title, "") << text;
        EXPECT_EQ(matter->authors, Names{}) << text;
        EXPECT_GT(matter->size, 7U);
    }
}

TEST(FrontMatter, IsNotARuleAboveAText) {
    EXPECT_FALSE(read_front_matter("---\nA text without an end to it.\n"));
    EXPECT_FALSE(read_front_matter("\n---\ntitle: x\n---\n"));
    EXPECT_FALSE(read_front_matter("---\n" + std::string(70'000, 'x') + "\n---\n"));
    EXPECT_FALSE(read_front_matter(""));
}

TEST(FrontMatter, SurvivesNesting) {
    EXPECT_TRUE(read_front_matter("---\n" + std::string(30'000, '[') + "\n---\n"));
    EXPECT_TRUE(read_front_matter("---\n" + std::string(30'000, '{') + "\n---\n"));
}

}  // namespace
}  // namespace audio_edition
