// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/data_format.h"

#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

/// What the user reads; empty when the file was read.
std::string refusal(const std::string& bytes, const std::string& name = "notes.txt") {
    CollectedDiagnostics diagnostics;
    try {
        static_cast<void>(ingest_bytes(bytes, name, {}, diagnostics));
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
    return "";
}

TEST(DataFormat, IsToldByContents) {
    const std::pair<std::string, std::string> rows[] = {
        {R"({"title": "Rain", "body": ["It rained."]})", "is JSON data"},
        {"\xEF\xBB\xBF[{\"id\": 1}, {\"id\": 2}]\n", "is JSON data"},
        {"{\"id\": 1}\n{\"id\": 2}\n", "is JSON data"},
        {"name,born,died\nAda,1815,1852\nGrace,1906,1992\nEmmy,1882,1935\n", "is a table of values"},
        {"name;born;\"known for\"\nAda;1815;\"notes; letters\"\nEmmy;1882;rings\n", "is a table of values"},
        {"name\tborn\nAda Lovelace\t1815\nGrace Hopper\t1906\n", "is a table of values"},
        {"1\n00:00:01,000 --> 00:00:04,000\nIt rained.\n\n2\n00:00:05,000 --> 00:00:08,000\nAll day.\n",
         "is a subtitle file"},
        {"WEBVTT\n\n00:01.000 --> 00:04.000\nIt rained.\n", "is a subtitle file"},
        {"[00:12.00]It rained\n[00:17.20]All day\n[00:21.10]And night\n", "is a subtitle file"},
        {"{1025}{1110}It rained.\n{1115}{1200}All day.\n{1205}{1300}And night.\n", "is a subtitle file"},
        {"{\n  // of the town\n  \"name\": \"Rain\",\n  \"days\": 3,\n  \"nights\": 2,\n  \"end\": 1\n",
         "is JSON data"},
        {"#!/bin/sh\necho It rained.\n", "is source code"},
        {"diff --git a/x b/x\n--- a/x\n+++ b/x\n", "is source code"},
        {"BEGIN:VCARD\nFN:Ada Quill\nEND:VCARD\n", "is an entry of a calendar"},
        {"Received: from a by b\nMIME-Version: 1.0\nFrom: Ada <a@paper.example>\nSubject: Rain\n\nIt "
         "rained.\n",
         "is an e-mail message"},
        {"% of the town\n\\documentclass{article}\n\\begin{document}It rained.\\end{document}\n",
         "is a LaTeX file"},
        {"<rss version=\"2.0\"><channel><title>Rain</title></channel></rss>", "is a feed of news"},
    };
    for (const auto& [text, format] : rows)
        EXPECT_THAT(refusal(text), HasSubstr("notes.txt: " + format)) << text;
}

TEST(DataFormat, IsToldByANameThatNobodyGivesToProse) {
    const std::pair<const char*, const char*> rows[] = {
        {"data.json", "JSON data"}, {"Table.CSV", "table of values"}, {"film.srt", "subtitle file"},
        {"main.py", "source code"}, {"site.css", "source code"},      {"a.yml", "settings file"},
    };
    for (const auto& [name, format] : rows)
        EXPECT_THAT(refusal("It rained all day.", name), HasSubstr(format)) << name;
    EXPECT_THAT(refusal("2024-03-05 06:00:01 began\n2024-03-05 06:00:02 went on\n2024-03-05 06:00:03 ended\n",
                        "server.log"),
                HasSubstr("is a program's log"));
}

TEST(DataFormat, IsToldUnderANameOfMarkdownToo) {
    EXPECT_THAT(refusal(R"({"title": "Rain", "days": 3})", "rain.md"), HasSubstr("is JSON data"));
    EXPECT_THAT(refusal("1\n00:00:01,000 --> 00:00:04,000\nIt rained.\n", "rain.md"),
                HasSubstr("is a subtitle file"));
    EXPECT_THAT(refusal("day,rain,wind\n1,2,3\n4,5,6\n", "rain.md"), HasSubstr("is a table of values"));
    EXPECT_EQ(refusal("|day|rain|\n|-|-|\n|1|2|\n|3|4|\n", "rain.md"), "");
    EXPECT_EQ(refusal("[1]: https://paper.example\n\nIt rained.\n", "rain.md"), "");
    EXPECT_EQ(refusal("From: Ada\nTo: Ben\nSubject: Rain\n\nIt rained all day.\n", "rain.txt"), "");
}

TEST(DataFormat, OfAFileThatIsNotWhatItsNameSays) {
    EXPECT_EQ(
        refusal("It rained all day.", "fake.epub"),
        "fake.epub: is not an EPUB book, though its name says so; get the file again, or give it the name "
        "of what it is");
    EXPECT_THAT(refusal("It rained all day.", "letter.docx"), HasSubstr("is not a Word document"));
    EXPECT_THAT(refusal("It rained all day.", "report.pdf"), HasSubstr("is not a PDF file"));
    EXPECT_EQ(refusal("<html><title>Rain</title><p>It rained all day.</p></html>", "letter.doc"), "")
        << "as old programs saved pages";
}

TEST(DataFormat, IsNotFoundInProse) {
    const std::string prose[] = {
        "Red, white, blue.\nOne, two, three.\nWe ran, we fell, we rose.\nIt rained, it blew, it cleared.\n",
        "The rose,the thorn,the bee.\nI saw,I came,I went,\nall in a day.\n",
        "{This is an aside.}\n\nIt rained all day, and nobody minded.\n",
        "[1] The first note of the book says little.\n\n[2] The second says less.\n",
        "[It rained.]\n",
        "At 10:05:30 it rained. --> That is all he wrote.\n\nNobody minded it.\n",
        "Eggs,milk\nBread,butter\nThat was the list, and it was long enough for a day.\n",
        "1\n\nIt rained all day.\n\n2\n\nIt rained all night.\n",
        "The Webvtt format is young.\n",
        "ANN\tIt rained all day.\nBO\tDid it?\nANN\tIt did.\n",
        "It rained.\t\nNobody minded\t\nAnd then it stopped\t\n",
        "Ann: It rained; it blew.\nBo: It did; it does.\nAnn: And so; to bed.\n",
    };
    for (const std::string& text : prose) EXPECT_EQ(refusal(text), "") << text;
    EXPECT_EQ(refusal("2024-03-05\n\nIt rained at 06:00:01, and then it stopped.\n\nWe went home.\n",
                      "captain.log"),
              "");
    EXPECT_EQ(refusal("# Rain\n\n```json\n{\"a\": 1}\n```\n\nIt rained.\n", "rain.md"), "");
}

}  // namespace
}  // namespace audio_edition
