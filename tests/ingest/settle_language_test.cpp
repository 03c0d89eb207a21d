// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/settle_language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"
#include "ingest/ingest.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

constexpr std::string_view german =
    "Am Morgen lag die Stadt noch unter dem Nebel, und vom Hafen her hörte man nur das Läuten der Bojen. Die "
    "Fischer warteten vor der Halle, tranken Kaffee aus Blechtassen und sprachen leise über den Sturm, der "
    "in "
    "der Nacht zwei Boote losgerissen hatte. Von dem dritten sprach niemand.";
constexpr std::string_view english_text =
    "In the morning the town still lay under the fog, and from the harbour came only the ringing of the "
    "buoys. The fishermen waited in front of the hall, drank coffee from tin cups and spoke quietly of the "
    "storm that had torn two boats from their moorings. Of the third nobody spoke.";

/// "de detected", then what was said of it.
std::vector<std::string> language_of(const std::string& name, const std::string& source,
                                     const IngestOptions& options = {}) {
    CollectedDiagnostics diagnostics;
    const Document document = ingest_bytes(source, name, options, diagnostics);
    std::vector<std::string> lines{document.language + " " + std::string(name_of(document.language_basis))};
    for (const Diagnostic& said : diagnostics.all()) lines.push_back(said.where + ": " + said.message);
    return lines;
}

std::string page(const std::string& attribute, std::string_view text) {
    return "<!DOCTYPE html><html" + attribute + "><head><title>A page</title></head><body><h1>1</h1><p>" +
           std::string(text) + "</p></body></html>";
}

TEST(SettleLanguage, TakesWhatThePageDeclares) {
    EXPECT_THAT(language_of("a.html", page(" lang=\"de-AT\"", german)), ElementsAre("de-AT declared"));
    EXPECT_THAT(language_of("a.html", page(" lang=\"de\"", "Ja, so war es.")), ElementsAre("de declared"));
    EXPECT_THAT(language_of("a.html", page(" lang=\"en\"", english_text)), ElementsAre("en declared"));
}

TEST(SettleLanguage, TakesWhatFrontMatterDeclares) {
    EXPECT_THAT(language_of("a.md", "---\nlang: nl\n---\n\nJa, zo was het.\n"), ElementsAre("nl declared"));
    EXPECT_THAT(language_of("a.md", "---\ntitle: A\n---\n\nSo it was.\n"), ElementsAre("en assumed"));
}

TEST(SettleLanguage, IsThatOfMostParagraphsWhereTheTextIsInSeveral) {
    const std::string japanese =
        "港の朝は霧に包まれ、漁師たちは小さな声で昨夜の嵐のことを話していた。三隻目の船のことは誰も口にしなか"
        "った。";
    const std::string mixed =
        "Der Nebel\n\n" + std::string(german) + "\n\n" + japanese + "\n\n" + std::string(german) + "\n";
    EXPECT_THAT(language_of("nebel.txt", mixed), ElementsAre("de detected"));
    const std::string halves =
        std::string(german) + "\n\n" + std::string(english_text) + "\n\n" + std::string(german) + "\n";
    EXPECT_THAT(language_of("nebel.txt", halves), ElementsAre("de detected"));
    EXPECT_THAT(language_of("fog.txt", std::string(english_text) + "\n\n" + std::string(german) + "\n\n" +
                                           std::string(english_text) + "\n"),
                ElementsAre(testing::StartsWith("en ")));
}

TEST(SettleLanguage, FollowsTheTextPastADefault) {
    EXPECT_THAT(language_of("a.html", page(" lang=\"en-US\"", german)),
                ElementsAre("de detected",
                            "a.html: says that it is in English, but its text is in German, and was taken "
                            "for that; if that is wrong, give --language en-US"));
}

TEST(SettleLanguage, TellsWhereTheTextIsSomethingElse) {
    EXPECT_THAT(language_of("a.html", page(" lang=\"fr\"", german)),
                ElementsAre("fr declared",
                            "a.html: says that it is in French, but its text seems to be in German; if it "
                            "is, give --language de"));
}

TEST(SettleLanguage, HearsWhereNothingIsDeclared) {
    EXPECT_THAT(language_of("a.txt", std::string(german)), ElementsAre("de detected"));
    EXPECT_THAT(language_of("a.txt", std::string(english_text)), ElementsAre("en detected"));
    EXPECT_THAT(language_of("a.txt", "Guten Morgen, ihr Fischer!"), ElementsAre("en assumed"));
}

TEST(SettleLanguage, PassesOverWhatIsNoTag) {
    const std::string said =
        "a.md: declares the language 'English', which is not a language tag, and was passed "
        "over; write one such as en or de";
    EXPECT_THAT(language_of("a.md", "---\nlanguage: English\n---\n\nSo it was.\n"),
                ElementsAre("en assumed", said));
}

TEST(SettleLanguage, DoesWhatItIsTold) {
    IngestOptions options;
    options.language = "en";
    EXPECT_THAT(language_of("a.html", page(" lang=\"de\"", german), options), ElementsAre("en requested"));
    options.language = "German";
    EXPECT_THROW(language_of("a.html", page("", german), options), Error);
}

/// Code is nobody's language, and neither are the words that stand for what is left out.
TEST(SettleLanguage, LooksAtSentencesOnly) {
    std::string code;
    for (int i = 0; i < 200; ++i) code += "    return self.count_of(items, width=width) if items else None\n";
    EXPECT_THAT(
        language_of("a.md", std::string(german) + "\n\n```python\n" + code + "```\n\n" + std::string(german)),
        ElementsAre("de detected"));
}

TEST(SettleLanguage, LooksAtAllPartsOfALongText) {
    std::string book;
    for (int i = 0; i < 200; ++i) book += std::string(english_text) + "\n\n";
    for (int i = 0; i < 4000; ++i) book += std::string(german) + "\n\n";
    EXPECT_THAT(language_of("a.txt", book), ElementsAre("de detected"));
}

}  // namespace
}  // namespace audio_edition
