// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/outline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/explain.h"
#include "base/diagnostics.h"
#include "base/scratch.h"
#include "pipeline/edition.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

/// A dozen paragraphs with what the time of speech depends on.
std::string long_article() {
    std::string text = "The Harbour at Low Water\n\nby Ida Holm\n\n";
    for (int i = 0; i < 12; ++i) {
        text += "In 19" + std::to_string(20 + i) +
                " the BBC sent Dr. Orr to the harbour; he paid $5.2bn, or so the "
                "papers said: nobody else saw it. Did it rain? It did! The boats came home, one after "
                "another, and "
                "their lamps — all " +
                std::to_string(30 + i) + " of them — were lit.\n\n";
    }
    return text;
}

class OutlineTest : public testing::Test {
  protected:
    [[nodiscard]] BuildRequest request_of(const std::string& text) {
        put(scratch_ / "text.txt", text);
        BuildRequest request = request_for(scratch_ / "text.txt", scratch_ / "out");
        request.formats = {AudioFormat::wav};
        return request;
    }

    [[nodiscard]] Outline outline_of(const BuildRequest& request) {
        return outline(request, find_installation(), diagnostics_);
    }

    void expect_agreement(const BuildRequest& request) {
        const Outline found = outline_of(request);
        const BuildResult built = build_edition(request);
        EXPECT_EQ(found.words, built.words);
        EXPECT_NEAR(static_cast<double>(found.length.count()), static_cast<double>(built.length.count()),
                    0.02 * static_cast<double>(built.length.count()))
            << request.voice;
    }

    ScratchFolder scratch_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(OutlineTest, TellsTheWordsAndTheLengthOfTheEdition) {
    expect_agreement(request_of(small_article()));
    for (const char* voice : {"june", "paige", "dash"}) {
        BuildRequest request = request_of(long_article());
        request.voice = voice;
        expect_agreement(request);
    }
}

TEST_F(OutlineTest, KnowsTheOpeningTheClosingAndTheLexicon) {
    BuildRequest request = request_of(long_article());
    const std::size_t usual = outline_of(request).words;
    request.opening = false;
    EXPECT_LT(outline_of(request).words, usual);
    expect_agreement(request);
    request.closing = "That was all.";
    expect_agreement(request);
    put(scratch_ / "names.tsv", "the harbour\tthe long harbour of the north\n");
    request.lexicons = {scratch_ / "names.tsv"};
    expect_agreement(request);
}

TEST_F(OutlineTest, ListsSectionsWithoutAWordToo) {
    BuildRequest request = request_of("");
    request.source = "text.md";
    request.bytes = "# One\n\nIt rained.\n\n# ***\n\n# Two\n\nIt stopped.\n";
    std::vector<std::size_t> words;
    for (const OutlineSection& section : outline_of(request).sections) words.push_back(section.words);
    EXPECT_THAT(words, ElementsAre(3U, 0U, 3U));
    EXPECT_EQ(build_edition(request).sections.size(), 2U);
}

TEST_F(OutlineTest, GoesByTheRateWhereTheEngineIsMissing) {
    const BuildRequest request = request_of(long_article());
    const Outline measured = outline_of(request);
    EXPECT_TRUE(diagnostics_.all().empty());
    Installation installation = find_installation();
    installation.speaker = scratch_ / "no-such-program";
    const Outline assumed = outline(request, installation, diagnostics_);
    ASSERT_EQ(diagnostics_.all().size(), 1U);
    EXPECT_THAT(diagnostics_.all().front().message, HasSubstr("lengths follow from its rate alone"));
    EXPECT_EQ(assumed.words, measured.words);
    EXPECT_NEAR(static_cast<double>(assumed.length.count()), static_cast<double>(measured.length.count()),
                0.15 * static_cast<double>(measured.length.count()));
}

TEST_F(OutlineTest, IsTheSameForBytesInMemory) {
    BuildRequest request = request_of(long_article());
    const Outline of_file = outline_of(request);
    request.bytes = long_article();
    request.source = "no-such-folder/text.txt";
    const Outline of_bytes = outline_of(request);
    EXPECT_EQ(of_bytes.title, "The Harbour at Low Water");
    EXPECT_EQ(of_bytes.words, of_file.words);
    EXPECT_EQ(of_bytes.length, of_file.length);
}

TEST_F(OutlineTest, IsWhatAForecastSays) {
    const BuildRequest request = request_of(long_article());
    const Outline found = outline_of(request);
    SilentProgress progress;
    const BuildForecast foretold = forecast(request, find_installation(), progress, diagnostics_);
    EXPECT_EQ(foretold.words, found.words);
    EXPECT_EQ(foretold.length, found.length);
}

TEST_F(OutlineTest, AnExplanationIsOfTheSameWork) {
    BuildRequest request = request_of("The Pier\n\nby Ida Holm\n\nIn 1984 it rained.\n");
    const Explanation title = explain(request, "The Pier", find_installation(), diagnostics_);
    EXPECT_EQ(title.sentence, "The Pier, by Ida Holm");
    EXPECT_EQ(title.words.size(), 2U);
    const Explanation year = explain(request, "1984", find_installation(), diagnostics_);
    ASSERT_EQ(year.words.size(), 1U);
    EXPECT_EQ(year.words[0].spoken, "nineteen eighty-four");
    EXPECT_FALSE(year.words[0].phonemes.empty());
    request.opening = false;
    EXPECT_EQ(explain(request, "The Pier", find_installation(), diagnostics_).left_out,
              "opening switched off");
    EXPECT_THROW(static_cast<void>(explain(request, "1985", find_installation(), diagnostics_)), Error);
}

}  // namespace
}  // namespace audio_edition
