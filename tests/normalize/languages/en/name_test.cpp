// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/language_rules.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

class NamesInText : public testing::Test {
  protected:
    NamesInText() {
        lexicon.add_names(NamePronunciations(std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon",
                                             rules_for(Language::english()).stems));
        lexicon.add_tsv("Szczebrzeszyn\t/tɛst/\n", "mine.tsv");
    }
    /// Each word of `text` that has a pronunciation, with it and what told it.
    std::string names_in(std::string_view text, BlockKind kind = BlockKind::paragraph) {
        const Passage passage = normalizer.passage(kind, MappedText(text, {0, text.size()}));
        std::string found;
        for (const Token& token : passage.tokens)
            if (!token.ipa.empty())
                found += std::string(passage.written_of(token)) + " " + token.ipa + " " +
                         name_of(token.rule) + "\n";
        return found;
    }

    Lexicon lexicon{american_english()};
    Normalizer normalizer{lexicon, {}};
};

TEST_F(NamesInText, AreSaidByOriginAndKeepTheirSpelling) {
    EXPECT_EQ(names_in("He went to Zoucheng."), "Zoucheng dzoʊˈtʃʌŋ by origin: Chinese\n");
    EXPECT_EQ(names_in("Zoucheng is a city."), "Zoucheng dzoʊˈtʃʌŋ by origin: Chinese\n");
}

TEST_F(NamesInText, TakeTheEndingsOfPossessivesAndPlurals) {
    EXPECT_EQ(names_in("It was Zoucheng’s mayor."), "Zoucheng’s dzoʊˈtʃʌŋz by origin: Chinese\n");
    EXPECT_EQ(names_in("She knew the Yoshikatsus."), "Yoshikatsus ˌjoʊʃɪˈkɑːtsuːz by origin: Japanese\n");
}

TEST_F(NamesInText, GoPartByPart) {
    EXPECT_EQ(names_in("the Zoucheng-Yoshikatsu line"),
              "Zoucheng dzoʊˈtʃʌŋ by origin: Chinese\nYoshikatsu ˌjoʊʃɪˈkɑːtsuː by origin: Japanese\n");
}

TEST_F(NamesInText, ALexiconWins) {
    EXPECT_EQ(names_in("in Szczebrzeszyn"), "Szczebrzeszyn tɛst lexicon: edition mine.tsv:1\n");
}

TEST_F(NamesInText, AreNotFoundInCodeCapitalsAndSmallLetters) {
    for (const char* text :
         {"the zoucheng of it", "see ZOUCHENG there", "a ZouCheng thing", "iZoucheng", "www.Zoucheng.example",
          "map.Zoucheng and Zoucheng.map", "the Zou_Zoucheng", "Zoucheng5", "X=Zoucheng", "Zou\\Zoucheng"})
        EXPECT_EQ(names_in(text), "") << text;
    EXPECT_EQ(names_in("call Zoucheng", BlockKind::code), "");
}

TEST_F(NamesInText, TheEngineKeepsTheWordsItKnows) {
    EXPECT_EQ(names_in("Yesterday Quincy met Chester in London, not in Houston or Denver."), "");
}

TEST_F(NamesInText, OfOtherLanguagesStayWithTheirVoices) {
    const Normalizer german(lexicon, {Language::parse_or_english("de")});
    const std::string_view text = "Er fuhr nach Zoucheng.";
    for (const Token& token : german.passage(BlockKind::paragraph, MappedText(text, {0, text.size()})).tokens)
        EXPECT_EQ(token.ipa, "");
}

}  // namespace
}  // namespace audio_edition
