// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>
#include <filesystem>
#include <string>

#include <gtest/gtest.h>

#include "normalize/languages/en/homograph_table.h"
#include "normalize/laws.h"
#include "normalize/normalize.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

/// What the engine's voice with `inventory` says of it, in phonemes.
std::string said(const Token& token, PhonemeInventory inventory = PhonemeInventory::american) {
    return token.ipa.empty() ? "" : ipa_to_phonemes(token.ipa, inventory, "test");
}

std::string ipa(std::string_view text) {
    return ipa_to_phonemes(text, PhonemeInventory::american, "test");
}

class LexiconEntries : public testing::Test {
  protected:
    LexiconEntries() {
        lexicon.add_tsv(
            "Imran Khan\t/ɪmˈɹɑːn ˈkɑːn/\n"
            "Khan\t/ˈkɑːn/\n"
            "vis-à-vis\t/ˌviːzəˈviː/\n"
            "AT&T\tA T and T\n"
            "Jhon\tJohn\n"
            "1066\tten sixty-six and all that\n"
            "Dr. Who\tDoctor Who\n"
            "US\tthe States\tcase\n"
            "5G\tfive gee\n",
            "mine.tsv");
    }
    Passage passage(std::string_view text) {
        return normalizer.passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    }
    std::string spoken(std::string_view text) { return passage(text).spoken; }
    /// The token that was written so.
    Token token(std::string_view text, std::string_view written) {
        const Passage made = passage(text);
        for (const Token& each : made.tokens)
            if (made.written_of(each) == written) return each;
        ADD_FAILURE() << "no token is written " << written;
        return {};
    }

    Lexicon lexicon{american_english()};
    Normalizer normalizer{lexicon, {}};
};

TEST_F(LexiconEntries, GiveAWordItsSoundAndKeepItsSpelling) {
    EXPECT_EQ(spoken("He met Khan there."), "He met Khan there.");
    const Token name = token("He met Khan there.", "Khan");
    EXPECT_EQ(said(name), ipa("ˈkɑːn"));
    EXPECT_EQ(name.rule.semiotic_class, "lexicon");
    EXPECT_EQ(name.rule.name, "edition mine.tsv:2");
    EXPECT_EQ(said(token("He met KHAN there.", "KHAN")), ipa("ˈkɑːn"));
    EXPECT_EQ(said(token("He met Khans there.", "Khans")), "");
}

TEST_F(LexiconEntries, TakeTheLongestPhrase) {
    EXPECT_EQ(said(token("Then Imran Khan went.", "Imran Khan")), ipa("ɪmˈɹɑːn ˈkɑːn"));
    EXPECT_EQ(said(token("Then Imran\u00A0Khan went.", "Imran\u00A0Khan")), ipa("ɪmˈɹɑːn ˈkɑːn"));
    EXPECT_EQ(said(token("Then Imran, Khan went.", "Khan")), ipa("ˈkɑːn"));
    EXPECT_EQ(said(token("Then Imran, Khan went.", "Imran")), "") << "a comma parts the phrase";
    EXPECT_EQ(said(token("Imran", "Imran")), "");
}

TEST_F(LexiconEntries, CarryTheEndingOfAPossessive) {
    const Token name = token("It was Khan’s idea.", "Khan’s");
    EXPECT_EQ(said(name), ipa("ˈkɑːnz"));
    EXPECT_EQ(spoken("It was Jhon's idea."), "It was John's idea.");
}

TEST_F(LexiconEntries, AreFoundInCompounds) {
    EXPECT_EQ(said(token("stood vis-à-vis him", "vis-à-vis")), ipa("ˌviːzəˈviː"));
    EXPECT_EQ(said(token("the Khan-led party", "Khan")), ipa("ˈkɑːn"));
    EXPECT_EQ(spoken("AT&T fell."), "A T and T fell.");
    EXPECT_EQ(spoken("a 5G phone"), "a five gee phone");
}

TEST_F(LexiconEntries, SaySomethingElse) {
    EXPECT_EQ(spoken("Then Jhon, “jhon”, went."), "Then John, “John”, went.");
    EXPECT_EQ(said(token("Then Jhon went.", "Jhon")), "");
}

TEST_F(LexiconEntries, WinOverEveryRule) {
    EXPECT_EQ(spoken("the battle of 1066."), "the battle of ten sixty-six and all that.");
    EXPECT_EQ(spoken("in 1067."), "in ten sixty-seven.");
    EXPECT_EQ(spoken("He left the US."), "He left the the States.");
    EXPECT_EQ(spoken("with us"), "with us") << "the case was asked for";
}

TEST_F(LexiconEntries, TakeNumbersAndDates) {
    lexicon.add_tsv("9/11\tnine eleven\n24/7\tall the time\n", "numbers.tsv");
    EXPECT_EQ(spoken("After 9/11, open 24/7."), "After nine eleven, open all the time.");
    EXPECT_EQ(spoken("on 9/11/2001."), "on September eleventh two thousand one.");
    EXPECT_EQ(spoken("1,066 men"), "one thousand sixty-six men");
    EXPECT_EQ(spoken("some 1066.5 tons"), "some one thousand sixty-six point five tons");
    EXPECT_EQ(spoken("1066% more"), "one thousand sixty-six percent more");
}

TEST_F(LexiconEntries, LookAtTheWordsAround) {
    lexicon.add_tsv("Reading\tRedding\tcase, left=in|near\nReading\tRedding\tright=University\n",
                    "towns.tsv");
    EXPECT_EQ(spoken("Reading in Reading."), "Reading in Redding.");
    EXPECT_EQ(spoken("At Reading University."), "At Redding University.");
    EXPECT_EQ(spoken("Reading, University"), "Reading, University") << "a comma parts them";
}

TEST_F(LexiconEntries, LeaveNumbersWhole) {
    EXPECT_EQ(spoken("It cost $1066.50."), "It cost one thousand sixty-six dollars and fifty cents.");
}

TEST_F(LexiconEntries, ThatAreShippedLeaveHomographsToTheirContext) {
    const std::filesystem::path folder = std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon";
    lexicon.add_folder(folder / "cmudict");
    lexicon.add_folder(folder);
    for (const en::Homograph& homograph : en::homographs) {
        const auto match = lexicon.find(std::vector<std::string_view>{homograph.spelling});
        EXPECT_EQ(match.entry, nullptr) << homograph.spelling << " " << match.entry->where;
    }
}

TEST_F(LexiconEntries, MayStandInTheTextWhereAskedFor) {
    const char* text = "Then {Siobhán|“shi-VAWN”}, {Khan|/kæn/} and {Jhon|Jack} went to {x|} {a b} {c|/q5/}.";
    EXPECT_NE(spoken(text).find("John"), std::string::npos) << "nobody asked for it";
    const Normalizer asked(lexicon, {.inline_pronunciations = true});
    const Passage made = asked.passage(BlockKind::paragraph, MappedText(text, {0, std::strlen(text)}));
    EXPECT_EQ(made.spoken.substr(0, 32), "Then Siobhán, Khan and Jack wen");
    std::vector<std::string> phonemes;
    for (const Token& token : made.tokens)
        if (token.rule.name == "inline in the text") phonemes.push_back(said(token));
    EXPECT_EQ(phonemes, (std::vector<std::string>{ipa("ʃɪˈvɔːn"), ipa("kæn"), ""})) << "what is none stays";
    expect_laws(made, asked);
    for (const char* hostile : {"{", "{|", "{|}", "{a|", "{{{{a|b}", "{a|b|c}", "{\x01|/\xFF/}"})
        expect_laws(asked.passage(BlockKind::paragraph, MappedText(hostile, {0, std::strlen(hostile)})),
                    asked);
}

TEST_F(LexiconEntries, ObeyTheLaws) {
    for (const char* text :
         {"Imran Khan’s 5G vis-à-vis AT&T in 1066", "Jhon-Jhon", "Khan", "Imran", "AT&", "vis-à-"})
        expect_laws(passage(text), normalizer);
}

}  // namespace
}  // namespace audio_edition
