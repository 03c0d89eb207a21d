// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/lexeme.h"

#include <gmock/gmock.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;

constexpr std::size_t before_all = std::size_t{0} - 1;

std::vector<std::string> pieces(std::string_view text) {
    const Lexemes lexemes(text);
    std::vector<std::string> all;
    for (std::size_t at = 0; at < lexemes.size(); ++at) all.emplace_back(lexemes.text(at));
    return all;
}

TEST(Lexemes, AreWordsDigitsSpacesAndSingleSymbols) {
    EXPECT_THAT(pieces("Dr. O’Brien's 2nd"), ElementsAre("Dr", ".", " ", "O’Brien's", " ", "2", "nd"));
    EXPECT_THAT(pieces("a--b \t\n c"), ElementsAre("a", "-", "-", "b", " \t\n ", "c"));
    EXPECT_THAT(pieces("1,204.50"), ElementsAre("1", ",", "204", ".", "50"));
    EXPECT_THAT(pieces("naïve 日本 🙂!"), ElementsAre("naïve", " ", "日本", " ", "🙂", "!"));
    EXPECT_THAT(pieces("١٢"), ElementsAre("١", "٢")) << "digits of another script are no ASCII digits";
    EXPECT_THAT(pieces(""), ElementsAre());
}

TEST(Lexemes, HoldApostrophesBetweenLettersOnly) {
    EXPECT_THAT(pieces("don't"), ElementsAre("don't"));
    EXPECT_THAT(pieces("rock'n'roll"), ElementsAre("rock'n'roll"));
    EXPECT_THAT(pieces("'twas 'so'"), ElementsAre("'", "twas", " ", "'", "so", "'"));
    EXPECT_THAT(pieces("dogs’ o''clock"), ElementsAre("dogs", "’", " ", "o", "'", "'", "clock"));
    EXPECT_THAT(pieces("1960's"), ElementsAre("1960", "'", "s"));
}

TEST(Lexemes, TileTheBytesEvenWhereTheyAreMalformed) {
    const std::string text = std::string("a\0b", 3) + "\xED\xA0\x80 \xFF\xC3(\xF0\x9F";
    const Lexemes lexemes(text);
    std::size_t next = 0;
    for (std::size_t at = 0; at < lexemes.size(); ++at) {
        EXPECT_EQ(lexemes[at].begin, next);
        EXPECT_LT(lexemes[at].begin, lexemes[at].end);
        next = lexemes[at].end;
    }
    EXPECT_EQ(next, text.size());
}

TEST(Lexemes, KnowTheirCase) {
    const auto letter_case = [](std::string_view word) { return Lexemes(word)[0].letter_case; };
    EXPECT_EQ(letter_case("word"), LetterCase::lower);
    EXPECT_EQ(letter_case("émile"), LetterCase::lower);
    EXPECT_EQ(letter_case("Word"), LetterCase::capital);
    EXPECT_EQ(letter_case("Émile"), LetterCase::capital);
    EXPECT_EQ(letter_case("O’Brien"), LetterCase::capital);
    EXPECT_EQ(letter_case("D'Artagnan's"), LetterCase::capital);
    EXPECT_EQ(letter_case("WORD"), LetterCase::upper);
    EXPECT_EQ(letter_case("ÉMILE"), LetterCase::upper);
    EXPECT_EQ(letter_case("I"), LetterCase::upper);
    EXPECT_EQ(letter_case("DON'T"), LetterCase::upper);
    EXPECT_EQ(letter_case("iPhone"), LetterCase::mixed);
    EXPECT_EQ(letter_case("McDonald"), LetterCase::mixed);
    EXPECT_EQ(letter_case("pH"), LetterCase::mixed);
}

TEST(Lexemes, JudgeAPossessiveByWhatStandsBeforeIt) {
    EXPECT_TRUE(Lexemes("BBC's").is_upper(0));
    EXPECT_TRUE(Lexemes("BBC’s").is_upper(0));
    EXPECT_EQ(Lexemes("Khan's")[0].letter_case, LetterCase::capital);
    EXPECT_EQ(Lexemes("IBMs")[0].letter_case, LetterCase::mixed) << "a plural without an apostrophe";
}

TEST(Lexemes, FoldCaseAndApostrophesForTables) {
    const Lexemes lexemes("O’BRIEN's Éa ’");
    EXPECT_EQ(lexemes.folded(0), "o'brien's");
    EXPECT_EQ(lexemes.folded(2), "Éa") << "tables are keyed by ASCII; the rest stays";
    EXPECT_TRUE(lexemes.is_symbol(4, U'\'')) << "a curly apostrophe reads as a straight one";
    EXPECT_EQ(lexemes.text(4), "’");
    EXPECT_TRUE(lexemes.is_word(0, "o'brien's"));
    EXPECT_FALSE(lexemes.is_word(0, "O'BRIEN's"));
}

TEST(Lexemes, MayBeReadPastBothEnds) {
    for (const std::string_view text : {"", "word"}) {
        const Lexemes lexemes(text);
        for (const std::size_t at : {lexemes.size(), lexemes.size() + 7, before_all, before_all - 3}) {
            EXPECT_TRUE(lexemes.is_end(at));
            EXPECT_EQ(lexemes.text(at), "");
            EXPECT_EQ(lexemes.folded(at), "");
            EXPECT_FALSE(lexemes.is_word(at));
            EXPECT_FALSE(lexemes.is_symbol(at, 0));
            EXPECT_FALSE(lexemes.starts_upper(at));
        }
        EXPECT_EQ(lexemes.before(0), before_all);
        EXPECT_TRUE(lexemes.word_starts(0));
        EXPECT_TRUE(lexemes.word_ends(lexemes.size()));
        EXPECT_EQ(lexemes[lexemes.size()].begin, text.size());
    }
}

TEST(Lexemes, SkipWhiteSpace) {
    const Lexemes lexemes("a  b.");
    EXPECT_EQ(lexemes.skip_space(1), 2U);
    EXPECT_EQ(lexemes.skip_space(2), 2U);
    EXPECT_EQ(lexemes.before(2), 0U);
    EXPECT_EQ(lexemes.before(3), 2U);
    EXPECT_EQ(lexemes.text(0, 3), "a  b");
    EXPECT_EQ(lexemes.text(3, 3), "");
}

TEST(Lexemes, KnowWhatTouchesThem) {
    const Lexemes lexemes("B3 (3)");
    EXPECT_FALSE(lexemes.word_starts(1));
    EXPECT_FALSE(lexemes.word_ends(1));
    EXPECT_TRUE(lexemes.word_starts(4));
    EXPECT_TRUE(lexemes.word_ends(5));
}

TEST(Lexemes, KnowCapitals) {
    const auto capitalised = [](std::string_view word) { return Lexemes(word).is_capitalised(0); };
    EXPECT_TRUE(capitalised("Word"));
    EXPECT_TRUE(capitalised("WORD"));
    EXPECT_TRUE(capitalised("McDonald"));
    EXPECT_FALSE(capitalised("iPhone"));
    EXPECT_FALSE(capitalised("word"));
    EXPECT_FALSE(capitalised("3"));
}

TEST(Lexemes, FindTheEndOfWhatIsWrittenTogether) {
    const auto compound = [](std::string_view text) {
        const Lexemes lexemes(text);
        return lexemes.text(0, lexemes.compound_end(0));
    };
    EXPECT_EQ(compound("vis-à-vis them"), "vis-à-vis");
    EXPECT_EQ(compound("Jong\u2010un."), "Jong\u2010un");
    EXPECT_EQ(compound("AK-47s,"), "AK-47s");
    EXPECT_EQ(compound("A&E"), "A&E");
    EXPECT_EQ(compound("and/or"), "and/or");
    EXPECT_EQ(compound("5G is"), "5G");
    EXPECT_EQ(compound("word"), "word");
    EXPECT_EQ(compound("long- and"), "long");
    EXPECT_EQ(compound("yes--no"), "yes");
}

}  // namespace
}  // namespace audio_edition
