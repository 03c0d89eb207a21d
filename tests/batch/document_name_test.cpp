// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_name.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

ListedDocument listed_as(const std::string& id, const std::string& source) {
    return {id, source, "day.jsonl:3", nullptr, {}};
}

TEST(DocumentName, HasThePathWhereTheIdDoesNotTellIt) {
    EXPECT_EQ(name_of(listed_as("old/b.txt", "inbox/old/b.txt")), "old/b.txt");
    EXPECT_EQ(name_of(listed_as("harbour", "inbox/harbour.txt")), "harbour (inbox/harbour.txt)");
    EXPECT_EQ(name_of(listed_as("line 3", "")), "line 3") << "which names no source";
}

TEST(DocumentName, StandsInCommandsAsAShellTakesIt) {
    const std::string advice = "pdftotext <document> text.txt";
    const auto advice_for = [&](const std::string& source) {
        return with_path(advice, listed_as("a", source));
    };
    EXPECT_EQ(advice_for("in/report.pdf"), "pdftotext in/report.pdf text.txt");
    EXPECT_EQ(advice_for("in/my report.pdf"), "pdftotext 'in/my report.pdf' text.txt");
    EXPECT_EQ(advice_for("in/it's.pdf"), "pdftotext 'in/it'\\''s.pdf' text.txt");
    EXPECT_EQ(advice_for("-q.pdf"), "pdftotext ./-q.pdf text.txt");
    EXPECT_EQ(with_path("is no document", listed_as("a", "a.txt")), "is no document");
}

TEST(DocumentName, LeavesThePlacesThatAreNotTheDocument) {
    const ListedDocument document = listed_as("book.epub", "in/book.epub");
    EXPECT_EQ(place_beside("<document>", document), "");
    EXPECT_EQ(place_beside("in/book.epub", document), "");
    EXPECT_EQ(place_beside("<document>: META-INF/container.xml", document), "META-INF/container.xml");
    EXPECT_EQ(place_beside("names.tsv:3", document), "names.tsv:3");
    EXPECT_EQ(place_beside("in/book.epub.tsv:3", document), "in/book.epub.tsv:3");
}

}  // namespace
}  // namespace audio_edition
