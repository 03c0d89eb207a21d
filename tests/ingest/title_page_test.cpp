// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/title_page.h"

#include <string>

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

/// A page of HTML whose metadata has title and author.
std::string book(const std::string& body) {
    return "<html><head><title>Emma</title><meta name=author content='Jane Austen'></head><body>" + body +
           "<h2>I</h2><p>Emma Woodhouse, handsome, clever, and rich, had lived nearly twenty-one years in "
           "the "
           "world.</p><h2>II</h2><p>Mr. Weston was a native of Highbury, and born of a respectable "
           "family.</p></body></html>";
}

const std::string read_so =
    "title Emma\nauthor Jane Austen\n"
    "# I\np Emma Woodhouse, handsome, clever, and rich, had lived nearly twenty-one years in the world.\n"
    "# II\np Mr. Weston was a native of Highbury, and born of a respectable family.\n";

TEST(TitlePage, IsLeftOut) {
    for (const std::string page :
         {"<h1>Emma</h1><p>a novel by</p><h2>Jane Austen</h2><p>London, 1815</p>",
          "<h1>Emma</h1><h2>By Jane Austen</h2>", "<h2>EMMA BY JANE AUSTEN</h2><p>1815</p>"})
        EXPECT_EQ(outline(book(page)), read_so) << page;
}

TEST(TitlePage, IsAccountedFor) {
    EXPECT_EQ(skipped(book("<h1>Emma</h1><p>a novel by</p><h2>Jane\n Austen</h2><p>London, 1815</p>")),
              "title: Emma\ntitle page: a novel by\ntitle page: Jane Austen\ntitle page: London, 1815\n");
}

TEST(TitlePage, IsNoTextOfSomeLengthNorAChapterOfAnotherName) {
    std::string preface = "<h2>Jane Austen</h2><p>";
    for (int i = 0; i < 20; ++i) preface += "She wrote at a small table near the door. ";
    EXPECT_NE(outline(book("<h1>Emma</h1>" + preface + "</p>")).find("# Jane Austen\np She wrote"),
              std::string::npos);
    EXPECT_NE(outline(book("<h2>Emma</h2><h2>Emma</h2><p>Her name was long, her hair was short.</p>"))
                  .find("p Her name"),
              std::string::npos);
    EXPECT_NE(outline(book("<h1>Emma</h1><h2>To the Reader</h2><p>Be kind.</p>")).find("# To the Reader\n"),
              std::string::npos);
}

}  // namespace
}  // namespace audio_edition
