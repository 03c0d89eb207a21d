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
         "holds subtitles"},
        {"WEBVTT\n\n00:01.000 --> 00:04.000\nIt rained.\n", "holds subtitles"},
        {"[00:12.00]It rained\n[00:17.20]All day\n[00:21.10]And night\n", "holds subtitles"},
        {"#!/bin/sh\necho It rained.\n", "is source code"},
    };
    for (const auto& [text, format] : rows)
        EXPECT_THAT(refusal(text), HasSubstr("notes.txt: " + format)) << text;
}

TEST(DataFormat, IsToldByANameThatNobodyGivesToProse) {
    const std::pair<const char*, const char*> rows[] = {
        {"data.json", "JSON data"}, {"Table.CSV", "table of values"}, {"film.srt", "subtitles"},
        {"main.py", "source code"}, {"site.css", "source code"},      {"a.yml", "settings"},
    };
    for (const auto& [name, format] : rows)
        EXPECT_THAT(refusal("It rained all day.", name), HasSubstr(format)) << name;
    EXPECT_THAT(refusal("2024-03-05 06:00:01 began\n2024-03-05 06:00:02 went on\n2024-03-05 06:00:03 ended\n",
                        "server.log"),
                HasSubstr("is the log of a program"));
}

TEST(DataFormat, OfAFileThatIsNotWhatItsNameSays) {
    EXPECT_EQ(refusal("It rained all day.", "fake.epub"),
              "fake.epub: is no EPUB book, though its name says so; get the file again, or give it the name "
              "of what it is");
    EXPECT_THAT(refusal("It rained all day.", "letter.docx"), HasSubstr("is no Word document"));
    EXPECT_THAT(refusal("It rained all day.", "report.pdf"), HasSubstr("is no PDF file"));
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
