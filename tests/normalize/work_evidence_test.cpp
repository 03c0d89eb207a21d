// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/work_evidence.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "normalize/laws.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

Document document_of(const std::vector<std::string>& paragraphs) {
    Document document;
    document.sections.emplace_back();
    for (const std::string& paragraph : paragraphs) {
        MappedText text;
        text.append_generated(paragraph);
        document.sections.back().blocks.push_back({BlockKind::paragraph, text});
    }
    return document;
}

struct EvidentRow {
    std::vector<std::string> elsewhere;  ///< in the same work
    std::string written, spoken;
    std::string alone;  ///< how it is said where nothing else is known
};

const std::vector<std::string> recipes = {"2 cups flour", "3 tbsp. butter", "1 tsp. salt", "2 tsp. cinnamon"};
const std::vector<std::string> family = {"John Hall, b. 1678, d. 1702; m. 1700 Ann Orr, b. abt 1680."};

const std::vector<EvidentRow> evident_rows = {
    {{"Paid on 25/4/2021."},
     "Due 3/4/2021.",
     "Due April third twenty twenty-one.",
     "Due March fourth twenty twenty-one."},
    {{"Paid on 4/25/2021."},
     "Due 3/4/2021.",
     "Due March fourth twenty twenty-one.",
     "Due March fourth twenty twenty-one."},
    {{"The grey harbour and its theatre had no colour."},
     "Due 3/4/2021.",
     "Due April third twenty twenty-one.",
     "Due March fourth twenty twenty-one."},
    {{"Paid on 25/4/2021."},
     "Due 4/25/2021.",
     "Due April twenty-fifth twenty twenty-one.",
     "Due April twenty-fifth twenty twenty-one."},
    {{"The World Health Organization (WHO) met."},
     "But WHO did not agree.",
     "But W H O did not agree.",
     "But WHO did not agree."},
    {{"Nobody knows (WHO could?)."},
     "But WHO did not agree.",
     "But WHO did not agree.",
     "But WHO did not agree."},
    {{"An LOLA came, then an LOLA left."}, "The LOLA stayed.", "The L O L A stayed.", "The LOLA stayed."},
    {{"A LOLA came, then an LOLA left."}, "The LOLA stayed.", "The LOLA stayed.", "The LOLA stayed."},
    {recipes, "1 c. sugar", "one cup sugar", ""},
    {recipes, "2 c. sugar", "two cups sugar", ""},
    {recipes, "1/2 t. salt", "half a teaspoon salt", ""},
    {recipes, "1 1/2 T. butter", "one and a half tablespoons butter", ""},
    {recipes, "½ T. butter", "half a tablespoon butter", ""},
    {recipes, "1 pt. cream", "one pint cream", ""},
    {recipes, "Plan 2 C. Smith wrote it.", "", ""},
    {family, "Ann Orr b. York, lived till 1702.", "Ann Orr born York, lived till seventeen oh-two.", ""},
};

TEST(WorkEvidence, SettlesWhatAParagraphLeavesOpen) {
    const Language language = Language::parse("en-US").value();
    const Lexicon lexicon(language);
    const Normalizer alone(lexicon, {language});
    const auto said = [](const Normalizer& normalizer, const std::string& written) {
        return normalizer.passage(BlockKind::paragraph, MappedText(written, {0, written.size()})).spoken;
    };
    for (const EvidentRow& row : evident_rows) {
        NormalizeOptions options{language};
        options.evidence = gather_evidence(document_of(row.elsewhere), language);
        ASSERT_NE(options.evidence, nullptr);
        const Normalizer normalizer(lexicon, options);
        const std::string unknown = said(alone, row.written);
        EXPECT_EQ(said(normalizer, row.written), row.spoken.empty() ? unknown : row.spoken)
            << row.elsewhere.front();
        EXPECT_EQ(unknown, row.alone.empty() ? unknown : row.alone);
    }
}

TEST(WorkEvidence, IsNotTakenFromPassagesInOtherLanguagesNorFromCode) {
    Document document = document_of({"Payé le 25/4/2021.", "paid = 25/4/2021"});
    document.sections.back().blocks[0].language = "fr";
    document.sections.back().blocks[1].kind = BlockKind::code;
    EXPECT_EQ(gather_evidence(document, Language::english())->dates, std::nullopt);
}

TEST(WorkEvidence, IsGatheredOnlyWhereALanguageAsks) {
    EXPECT_EQ(gather_evidence(document_of({"25/4/2021"}), Language::parse("de").value()), nullptr);
}

}  // namespace
}  // namespace audio_edition
