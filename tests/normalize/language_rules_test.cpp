// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/language_rules.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "normalize/languages/eo/esperanto.h"
#include "normalize/laws.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

const LanguageRules& rules_of(std::string_view tag) {
    return rules_for(Language::parse(tag).value());
}

TEST(LanguageRules, AreFoundByTheLanguageWhateverItsRegion) {
    for (const std::string_view tag : {"en", "en-US", "en_gb", "en-NZ", "eng"})
        EXPECT_EQ(rules_of(tag).language, "en") << tag;
}

std::string read_in(std::string_view tag, const std::string& text, Digits digits = Digits::said) {
    const Language language = Language::parse(tag).value();
    const Lexicon lexicon(language);
    const Normalizer normalizer(lexicon, {.language = language});
    const Passage passage = normalizer.passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    if (digits == Digits::said) expect_laws(passage, normalizer);
    return passage.spoken;
}

TEST(LanguageRules, OfALanguageWithoutAFolderFollowFromCldr) {
    EXPECT_EQ(read_in("da", "21 bøger, 5 km, 1.250 personer"),
              "enogtyve bøger, fem kilometer, tusind tohundrede og halvtreds personer");
    EXPECT_EQ(read_in("da", "3,5 og -5"), "tre komma fem og minus fem");
    EXPECT_EQ(read_in("da", "5 €"), "fem euro");
    EXPECT_EQ(read_in("uk", "12 500 людей"), "дванадцять тисяч пʼятсот людей");
    EXPECT_EQ(&rules_of("az"), &rules_of("az-AZ"));
}

TEST(LanguageRules, LeaveToTheEngineWhatCldrDoesNotKnow) {
    EXPECT_EQ(read_in("tlh", "DaH 21 jIH & Dr. 3,5 $", Digits::left_to_the_engine), "DaH 21 jIH & Dr. 3,5 $");
    EXPECT_EQ(read_in("bn", "12 km", Digits::left_to_the_engine), "12 km");
    EXPECT_EQ(read_in("uk", "14 + 3", Digits::left_to_the_engine), "чотирнадцять + три");
    EXPECT_EQ(read_in("hu", "A 3. kötet 2,5 kg", Digits::left_to_the_engine), "A 3. kötet 2,5 kilogramm");
}

TEST(LanguageRules, AreThereOncePerLanguageAndWhole) {
    std::set<std::string_view> seen;
    for (const LanguageRules* rules : all_language_rules()) {
        EXPECT_TRUE(seen.insert(rules->language).second) << rules->language;
        EXPECT_FALSE(rules->classes().empty());
        EXPECT_LE(rules->classes().size(), 64U);
        EXPECT_EQ(&rules_of(rules->language), rules);
    }
}

TEST(LanguageRules, RegionsDecideWhatNobodyAskedFor) {
    const auto customs_in = [](std::string_view tag) {
        return rules_of(tag).customs(Language::parse(tag).value());
    };
    EXPECT_EQ(customs_in("en-US").dates, DateOrder::month_first);
    EXPECT_EQ(customs_in("en-CA").dates, DateOrder::month_first);
    EXPECT_EQ(customs_in("en").dates, DateOrder::month_first);
    EXPECT_EQ(customs_in("en-GB").dates, DateOrder::day_first);
    EXPECT_EQ(customs_in("en-AU").dates, DateOrder::day_first);
    EXPECT_TRUE(customs_in("en-IE").and_in_numbers);
    EXPECT_FALSE(customs_in("en-US").and_in_numbers);
}

TEST(LanguageRules, OfAnotherLanguageNeedNothingOfEnglish) {
    const Language esperanto = Language::parse("eo").value();
    Lexicon lexicon(esperanto);
    lexicon.add_tsv("Zamenhof\t/zaˈmenhof/\n", "mine.tsv");
    const Normalizer normalizer(lexicon, {.language = esperanto}, eo::rules);
    const auto read = [&](const std::string& text) {
        Passage passage = normalizer.passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
        expect_laws(passage, normalizer);
        return passage;
    };
    EXPECT_EQ(read("En 7 tagoj, 345 paĝoj, 110 eroj.").spoken,
              "En sep tagoj, tricent kvardek kvin paĝoj, cent dek eroj.");
    EXPECT_EQ(read("Dr. Smith, BBC, Jan. 5").spoken, "Dr. Smith, BBC, Jan. kvin");
    EXPECT_EQ(read("pomoj ktp. estas").spoken, "pomoj kaj tiel plu estas");
    EXPECT_EQ(read("pomoj ktp. Li").utterances.size(), 2U);
    const Passage name = read("de Zamenhof");
    EXPECT_EQ(name.tokens.back().ipa, "zaˈmenhof");
}

}  // namespace
}  // namespace audio_edition
