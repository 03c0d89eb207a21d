// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/epub.h"

#include <fstream>
#include <iterator>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ingest/epub/book.h"
#include "ingest/epub/package_path.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

constexpr const char* the_book =
    "title The Lamp & the Sea\n"
    "author Ida Holm and Per Øst\n"
    "# Part I\n"
    "## I: The Rock\n"
    "p We landed on the rock in May,\u00A01851, with a goat — two, in fact — and no timber.\n"
    "p The boat left us at noon. It rained.\n"
    "q O lamp, burn on.\n"
    "li 1. Bread, twelve sacks.\n"
    "li 2. Oil, forty barrels.\n"
    "## II: The Lamp\n"
    "p The mate called it 灯台, a house of light.\n"
    "p By autumn it turned.\n"
    "table Columns: Month; Ships.\n"
    "table Month: June; Ships: 14.\n"
    "table Month: July; Ships: 19.\n"
    "fig The lamp, as Per drew it.\n"
    "# Part II\n"
    "## III: The Sea\n"
    "p In 1853 the sea took the goat.\n"
    "p We did not speak of it.\n";

/// Whatever the files of a book are like, it is one book.
class EpubShape : public testing::TestWithParam<const char*> {};

TEST_P(EpubShape, IsReadAsTheSameBook) {
    EXPECT_EQ(outline_of(read_book(GetParam())), the_book);
}

INSTANTIATE_TEST_SUITE_P(Books, EpubShape,
                         testing::Values("epub3", "epub2", "onefile", "split", "noheads", "nocontents",
                                         "two_entries", "tag_soup", "names", "backslashes"),
                         [](const auto& shape) { return std::string(shape.param); });

TEST(Epub, SaysByWhichRuleSomethingIsLeftOut) {
    std::string rules;
    for (const Skipped& skipped : read_book("epub3").skipped) rules += skipped.rule + "\n";
    EXPECT_EQ(rules,
              "title page\nimprint\ncontents list\nnote marker\npage number\nnote marker\nruby reading\nruby "
              "reading\npicture\n"
              "note marker\noutside of the reading order\n");
}

TEST(Epub, ReadsAGutenbergBookWithoutWhatIsPutAroundIt) {
    const Document book = read_book("gutenberg");
    EXPECT_EQ(outline_of(book), the_book);
    const std::string rules = skipped_of(book);
    for (const char* rule :
         {"Project Gutenberg header: The Project", "title page: THE LAMP", "title page: IDA",
          "heading of what is left out: CONTENTS", "contents list: Chapter", "contents list: The Rock",
          "Project Gutenberg licence: ***"})
        EXPECT_THAT(rules, HasSubstr(rule));
}

TEST(Epub, TellsWhoMadeItAndWhen) {
    const Document document = read_book("epub3");
    EXPECT_EQ(document.language, "en-GB");
    EXPECT_EQ(document.date, "1907-03-01");
    ASSERT_EQ(document.contributors.size(), 1U);
    EXPECT_EQ(document.contributors[0].name, "Ann Reed");
    EXPECT_EQ(document.contributors[0].role, "trl");
    EXPECT_EQ(read_book("epub2").contributors.size(), 1U);
}

TEST(Epub, HasItsCover) {
    std::ifstream file(std::string(AUDIO_EDITION_SOURCE) + "/tests/ingest/epub/book/EPUB/images/cover.png");
    const std::string picture(std::istreambuf_iterator<char>(file), {});
    for (const char* shape : {"epub3", "epub2"}) {
        const Document document = read_book(shape);
        ASSERT_TRUE(document.cover);
        EXPECT_EQ(document.cover->media_type, "image/png");
        EXPECT_EQ(document.cover->bytes, picture);
    }
}

TEST(Epub, ReadsNotesFromBesideTheReadingOrder) {
    const std::string text =
        outline_of(read_book("epub3", {.policies = {.notes = NotePolicy::after_paragraph}}));
    EXPECT_THAT(text, HasSubstr("## I: The Rock\nnote Note 1: Its name on charts is Holm.\np We landed"));
    EXPECT_THAT(text, HasSubstr("It rained.\nnote Note 2: The tide was late.\nq O lamp"));
    EXPECT_THAT(text, HasSubstr("speak of it.\nnote Note: She was called Ada.\n"));
    EXPECT_EQ(outline_of(read_book("epub2", {.policies = {.notes = NotePolicy::after_paragraph}})), text);
}

TEST(Epub, ReadsWindows1252WhereLatin1IsDeclared) {
    EXPECT_THAT(outline_of(read_book("latin1")), HasSubstr("a goat — two, in fact — and no timber."));
}

TEST(Epub, TakesWhatTheCallerKnowsBetter) {
    const Document document = read_book("epub3", {.title = "Mine", .author = "Me", .language = "en"});
    EXPECT_EQ(document.title.text(), "Mine");
    EXPECT_EQ(document.author.text(), "Me");
    EXPECT_EQ(document.language, "en");
}

TEST(ResolveHref, StaysInTheBook) {
    const auto path = [](std::string_view base, std::string_view href) {
        const auto place = resolve_href(base, href);
        return place ? place->path + "#" + place->fragment : "outside";
    };
    EXPECT_EQ(path("EPUB/toc.xhtml", "text/one%20two.xhtml#n1"), "EPUB/text/one two.xhtml#n1");
    EXPECT_EQ(path("EPUB/text/one.xhtml", "../images/./mill.jpg?x#a"), "EPUB/images/mill.jpg#a");
    EXPECT_EQ(path("EPUB/text/one.xhtml", "#n1"), "EPUB/text/one.xhtml#n1");
    EXPECT_EQ(path("EPUB/one.xhtml", "../../etc/passwd"), "outside");
    EXPECT_EQ(path("EPUB/one.xhtml", "/etc/passwd"), "outside");
    EXPECT_EQ(path("EPUB/one.xhtml", "https://example.org/x"), "outside");
}

}  // namespace
}  // namespace audio_edition
