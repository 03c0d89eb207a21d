// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/run_on_sentences.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

constexpr const char* rest =
    " The boats lay still in the harbour all that day, and nobody spoke of it again.";

/// What is read of a paragraph that is written so, as plain text and as HTML.
void expect_parted(const std::string& written, const std::string& wanted, const IngestOptions& options = {}) {
    EXPECT_EQ(outline("The Wall\n\n" + written + rest + "\n", options),
              "title The Wall\np " + wanted + rest + "\n");
    EXPECT_EQ(outline("<title>The Wall</title><h1>The Wall</h1><p>" + written + rest + "</p>", options,
                      "wall.html"),
              "title The Wall\np " + wanted + rest + "\n");
}

void expect_left(const std::string& written) {
    expect_parted(written, written);
}

TEST(RunOnSentences, GetTheirSpace) {
    expect_parted("It grew in 2017.The firm then fell.", "It grew in 2017. The firm then fell.");
    expect_parted("He ran off.Then he came back.", "He ran off. Then he came back.");
    expect_parted("Is it so?Yes, it is.", "Is it so? Yes, it is.");
    expect_parted("He left at 5 p.m.Then he slept.", "He left at 5 p.m. Then he slept.");
    expect_parted("They moved away.Ships came no more!Nobody knew why.",
                  "They moved away. Ships came no more! Nobody knew why.");
    expect_parted("Mr.Smith waited…Then he sat down.", "Mr. Smith waited… Then he sat down.");
}

TEST(RunOnSentences, OfQuotationsAndBracketsPartAtTheirMarks) {
    expect_parted("“We stay.”She left.", "“We stay.” She left.");
    expect_parted("She wept.“No,” he said.", "She wept. “No,” he said.");
    expect_parted("\"We stay.\"She left.\"No,\" he said.", "\"We stay.\" She left. \"No,\" he said.");
    expect_parted("It fell (in 1990.)Boats came.", "It fell (in 1990.) Boats came.");
    expect_parted("It fell in 1990.[3]The firm grew.", "It fell in 1990.[3] The firm grew.");
}

TEST(RunOnSentences, AreNoNamesAndNoPlaces) {
    expect_left("It runs on Node.js, and is sold by Booking.com and Amazon.Com.");
    expect_left("The U.S.Army and ASP.NET, J.K.Rowling and Yahoo!News, System.Console and e.on.");
    expect_left("See www.Example.org/The.End or mail Ada.The@paper.example about it.");
    expect_left("Call fmt.Println first, since fmt.Println flushes, or os.Exit(1) and java.lang.String.");
    expect_left("Table 1.A, version 2.0, 7.30 and e.g. this. Wait... then go.");
}

TEST(RunOnSentences, OfOtherLanguagesGoByTheirWords) {
    IngestOptions german;
    german.language = "de";
    expect_parted("Er kam nach Wien.Der Zug fuhr ab.", "Er kam nach Wien. Der Zug fuhr ab.", german);
    IngestOptions french;
    french.language = "fr";
    expect_parted("Il vit Paris.Elle partit.", "Il vit Paris. Elle partit.", french);
}

TEST(RunOnSentences, InCodeAreCode) {
    EXPECT_EQ(outline(
                  "<p>It rained all that day in the town.</p><pre><code>x = go.The\n</code></pre>",
                  [] {
                      IngestOptions options;
                      options.policies.code = CodePolicy::read;
                      return options;
                  }(),
                  "wall.html")
                  .find("go. The"),
              std::string::npos);
}

}  // namespace
}  // namespace audio_edition
