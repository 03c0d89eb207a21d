// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/lexicon.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

/// What the engine's voice with `inventory` says of it, in phonemes.
std::string said(const Lexicon::Match& match, PhonemeInventory inventory = PhonemeInventory::american) {
    return match.ipa.empty() ? "" : ipa_to_phonemes(match.ipa, inventory, "test");
}

using testing::HasSubstr;
using testing::StartsWith;

Lexicon lexicon_of(std::string_view tsv) {
    Lexicon lexicon(american_english());
    lexicon.add_tsv(std::string(tsv), "test.tsv");
    return lexicon;
}

Lexicon::Match find(const Lexicon& lexicon, const std::vector<std::string_view>& words) {
    return lexicon.find(words);
}

/// What an alias answers, or "-".
std::string said(const Lexicon& lexicon, const std::vector<std::string_view>& words) {
    const auto match = lexicon.find(words);
    return match.entry == nullptr ? "-" : match.entry->alias;
}

bool may_start(const Lexicon& lexicon, std::string_view word) {
    return lexicon.may_start(lexicon.word(word));
}

bool may_start(const Lexicon& lexicon, std::string_view word, std::string_view next) {
    return lexicon.may_start(lexicon.word(word), lexicon.word(next));
}

TEST(Lexicon, FindsTheLongestEntryThatTheWordsBeginWith) {
    const Lexicon lexicon = lexicon_of("New York\ttwo\nNew\tone\nNew York City Hall\tfour\n");
    EXPECT_EQ(said(lexicon, {"New", "York", "City", "Hall", "is"}), "four");
    EXPECT_EQ(said(lexicon, {"New", "York", "City", "Council"}), "two");
    EXPECT_EQ(said(lexicon, {"New", "York"}), "two");
    EXPECT_EQ(said(lexicon, {"New", "Yorkshire"}), "one");
    EXPECT_EQ(said(lexicon, {"York"}), "-");
    EXPECT_EQ(said(lexicon, {}), "-");
    EXPECT_EQ(find(lexicon, {"New", "York", "City"}).words, 2U);
    EXPECT_EQ(lexicon.longest(), 4U);
}

TEST(Lexicon, DoesNotMindCaseUnlessTheEntryDoes) {
    const Lexicon lexicon = lexicon_of("Dvořák\tcomposer\nUS\tcountry\tcase\n");
    for (const auto* written : {"Dvořák", "dvořák", "DVOŘÁK", "DVOR\u030CA\u0301K"}) {
        EXPECT_EQ(said(lexicon, {written}), "composer") << written;
    }
    EXPECT_EQ(said(lexicon, {"Dvorak"}), "-");
    EXPECT_EQ(said(lexicon, {"US"}), "country");
    EXPECT_EQ(said(lexicon, {"us"}), "-");
    EXPECT_EQ(said(lexicon, {"Us"}), "-");
}

TEST(Lexicon, PrefersTheEntryThatAsksForTheCase) {
    for (const auto* tsv :
         {"Polish\tnation\tcase\npolish\tshine\n", "polish\tshine\nPolish\tnation\tcase\n"}) {
        const Lexicon lexicon = lexicon_of(tsv);
        EXPECT_EQ(said(lexicon, {"Polish"}), "nation");
        EXPECT_EQ(said(lexicon, {"polish"}), "shine");
        EXPECT_EQ(said(lexicon, {"POLISH"}), "shine");
    }
}

TEST(Lexicon, SaysPossessives) {
    const Lexicon lexicon =
        lexicon_of("Imran Khan\t/ɪmˈrɑːn ˈkɑːn/\nRudd\t/ɹʌd/\nVox\t/vɒks/\nUN\tU N\nDickens\t/ˈdɪkɪnz/\n");
    for (const auto* khan : {"Khan's", "Khan’s", "KHAN'S", "khan’s"}) {
        const auto match = find(lexicon, {"Imran", khan, "party"});
        EXPECT_EQ(match.words, 2U);
        EXPECT_TRUE(match.possessive);
        EXPECT_EQ(said(match), "Imr'A:n k'A:nz");
    }
    EXPECT_EQ(said(find(lexicon, {"Rudd's"})), "r'Vdz");
    EXPECT_EQ(said(find(lexicon, {"Vox's"})), "v'A:ksI#z");
    EXPECT_EQ(said(find(lexicon, {"Dickens'"})), "d'IkInz");
    EXPECT_TRUE(find(lexicon, {"Dickens’"}).possessive);
    EXPECT_FALSE(find(lexicon, {"Rudd"}).possessive);

    const auto alias = find(lexicon, {"UN's"});
    EXPECT_TRUE(alias.possessive);
    EXPECT_EQ(alias.entry->alias, "U N");
    EXPECT_EQ(said(alias), "");
}

TEST(Lexicon, TakesOnlyTheLastWordOfAPhraseForAPossessive) {
    const Lexicon lexicon = lexicon_of("Imran Khan\tperson\n");
    EXPECT_EQ(said(lexicon, {"Imran's", "Khan"}), "-");
    EXPECT_EQ(said(lexicon, {"'s"}), "-");
    EXPECT_EQ(said(lexicon, {"’"}), "-");
}

TEST(Lexicon, PrefersAnEntryThatIsWrittenWithThePossessive) {
    const Lexicon lexicon = lexicon_of("McDonald\tperson\nMcDonald's\trestaurant\nSt James's Park\tpark\n");
    EXPECT_EQ(said(lexicon, {"McDonald’s"}), "restaurant");
    EXPECT_FALSE(find(lexicon, {"McDonald's"}).possessive);
    EXPECT_EQ(said(lexicon, {"St", "James’s", "Park"}), "park");
}

TEST(Lexicon, KnowsWhichWordsMayStartAnEntry) {
    const Lexicon lexicon = lexicon_of("Imran Khan\tperson\nŁódź\tcity\n");
    for (const auto* yes : {"Imran", "IMRAN", "łódź", "Łódź’s"}) EXPECT_TRUE(may_start(lexicon, yes)) << yes;
    for (const auto* no : {"Khan", "Imran's", "Imra", "", "it's", "s", "\xFF"})
        EXPECT_FALSE(may_start(lexicon, no)) << no;
}

TEST(Lexicon, KnowsWhichTwoWordsMayStartAnEntry) {
    const Lexicon lexicon =
        lexicon_of("Imran Khan\tperson\nThe Tale of Genji\tbook\nRion\tx\nŁódź Fabryczna\ty\n");
    EXPECT_TRUE(may_start(lexicon, "Imran", "Khan’s"));
    EXPECT_TRUE(may_start(lexicon, "the", "tale"));
    EXPECT_TRUE(may_start(lexicon, "Rion", ""));
    EXPECT_TRUE(may_start(lexicon, "łódź", "fabryczna"));
    EXPECT_FALSE(may_start(lexicon, "Imran", "Kha"));
    EXPECT_FALSE(may_start(lexicon, "the", "genji"));
    EXPECT_FALSE(may_start(lexicon, "the", ""));
    EXPECT_EQ(said(lexicon, {"The", "Tale", "of", "Genji", "is"}), "book");
    EXPECT_EQ(said(lexicon, {"The", "Tale", "of"}), "-");
}

TEST(Lexicon, LetsTheLaterFileWin) {
    Lexicon lexicon(american_english());
    lexicon.add_tsv("Imran Khan\tfirst\nNATO\tshipped\tcase\nKyiv\tKeev\nKyiv\tKeeve\n", "shipped.tsv");
    EXPECT_EQ(said(lexicon, {"Kyiv"}), "Keeve");
    lexicon.add_tsv("imran khan\tsecond\nnato\tmine\n", "mine.tsv");
    EXPECT_EQ(said(lexicon, {"Imran", "Khan"}), "second");
    EXPECT_EQ(said(lexicon, {"NATO"}), "mine");
    EXPECT_EQ(find(lexicon, {"NATO"}).entry->where, "mine.tsv:2");
}

TEST(Lexicon, GivesThePhonemesOfItsAccent) {
    Lexicon lexicon(british_english());
    lexicon.add_tsv("Jhon\t/dʒɒn/\nVox\t/vɒks/\n", "test.tsv");
    EXPECT_EQ(said(find(lexicon, {"Jhon"}), PhonemeInventory::british), "dZ'0n");
    EXPECT_EQ(said(find(lexicon, {"Vox's"}), PhonemeInventory::british), "v'0ksI2z");
}

TEST(Lexicon, AddsNothingOfABrokenFile) {
    Lexicon lexicon(american_english());
    EXPECT_THROW(lexicon.add_tsv("Kyiv\tKeev\nbroken\n", "test.tsv"), Error);
    EXPECT_EQ(lexicon.size(), 0U);
    EXPECT_EQ(said(lexicon, {"Kyiv"}), "-");
}

TEST(Lexicon, FindsEveryOneOfManyThatBeginAlike) {
    std::string tsv;
    for (int i = 0; i < 50000; ++i)
        tsv += "The Tale " + std::to_string(i) + "\tTale " + std::to_string(i) + "\n";
    const Lexicon lexicon = lexicon_of(tsv);
    EXPECT_EQ(lexicon.size(), 50000U);
    EXPECT_EQ(said(lexicon, {"the", "tale", "49999", "of"}), "Tale 49999");
    EXPECT_EQ(said(lexicon, {"the", "tale", "50000", "of"}), "-");
}

TEST(Lexicon, TakesWordsOfAnyLengthAndBytes) {
    const std::string word(5000, 'a');
    const Lexicon lexicon = lexicon_of(word + "\tlong\n");
    EXPECT_EQ(said(lexicon, {word}), "long");
    EXPECT_EQ(said(lexicon, {word + "a"}), "-");
    EXPECT_EQ(said(lexicon, {"\xF0\x9F\xFF\xC3"}), "-");
    EXPECT_EQ(said(lexicon, {std::string_view("a\0b", 3)}), "-");
}

TEST(Lexicon, LetsTheNearerScopeWin) {
    Lexicon lexicon(american_english());
    lexicon.add_tsv("Kyiv\there\n", "edition.tsv", LexiconScope::edition);
    lexicon.add_tsv("Kyiv\tshipped\nLviv\tshipped\n", "shipped.tsv", LexiconScope::shipped);
    lexicon.add_tsv("Kyiv\thouse\nLviv\thouse\nRivne\thouse\n", "house.tsv", LexiconScope::house);
    lexicon.add_tsv("Lviv\tseries\n", "series.tsv", LexiconScope::series);
    EXPECT_EQ(find(lexicon, {"Kyiv"}).entry->rule, "edition edition.tsv:1");
    EXPECT_EQ(find(lexicon, {"Lviv"}).entry->rule, "series series.tsv:1");
    EXPECT_EQ(find(lexicon, {"Rivne"}).entry->rule, "house house.tsv:3");
}

TEST(Lexicon, TakesAnEntryOnlyInItsContext) {
    const Lexicon lexicon = lexicon_of(
        "Reading\ttown\tcase, left=in|near\nReading\tuniversity\tright=University|FC\nReading\tact\n");
    const std::vector<std::string_view> words{"Reading", "University", "has"};
    EXPECT_EQ(lexicon.find(words).alias, "university");
    EXPECT_EQ(lexicon.find(words, {"at", ""}).alias, "university");
    EXPECT_EQ(lexicon.find(std::vector<std::string_view>{"Reading"}, {"In", ""}).alias, "town");
    EXPECT_EQ(lexicon.find(std::vector<std::string_view>{"reading"}, {"in", ""}).alias, "act");
    EXPECT_EQ(lexicon.find(std::vector<std::string_view>{"Reading"}, {"", "fc"}).alias, "university");
    EXPECT_EQ(lexicon.find(std::vector<std::string_view>{"Reading"}).alias, "act");
}

TEST(Lexicon, TellsPossessivesApartWhereAsked) {
    const Lexicon lexicon = lexicon_of("Jones\tone\twhole\nDavis\ttwo\tpossessive\n");
    EXPECT_EQ(find(lexicon, {"Jones"}).alias, "one");
    EXPECT_EQ(find(lexicon, {"Jones's"}).entry, nullptr);
    EXPECT_EQ(find(lexicon, {"Davis"}).entry, nullptr);
    EXPECT_EQ(find(lexicon, {"Davis's"}).alias, "two's");
}

TEST(Lexicon, SaysBeginningsAndEndingsOfWords) {
    const Lexicon lexicon = lexicon_of("Mac\tMack\tprefix, case\nburgh\tborough\tsuffix\nEdinburgh\tcity\n");
    EXPECT_EQ(find(lexicon, {"MacAdam"}).alias, "MackAdam");
    EXPECT_TRUE(may_start(lexicon, "MacAdam"));
    EXPECT_EQ(find(lexicon, {"machine"}).entry, nullptr) << "the case was asked for";
    EXPECT_EQ(find(lexicon, {"Mac"}).entry, nullptr) << "nothing follows";
    EXPECT_EQ(find(lexicon, {"Jedburgh's"}).entry, nullptr) << "it ends in something else";
    EXPECT_EQ(find(lexicon, {"Jedburgh"}).alias, "Jedborough");
    EXPECT_EQ(find(lexicon, {"Edinburgh"}).alias, "city");
}

TEST(Lexicon, KnowsWhoReads) {
    const char* tsv = "Derby\tDarby\tlang=en-GB\nBob\tamber's Bob\tvoice=amber\nTom\tTom\tlang=EN\n";
    Lexicon british({"en_GB-x-rp", "arthur"}), american({"en-US", "amber"});
    british.add_tsv(tsv, "test.tsv");
    american.add_tsv(tsv, "test.tsv");
    EXPECT_EQ(said(british, {"Derby"}), "Darby");
    EXPECT_EQ(said(british, {"Bob"}), "-");
    EXPECT_EQ(said(american, {"Derby"}), "-");
    EXPECT_EQ(said(american, {"Bob"}), "amber's Bob");
    EXPECT_EQ(said(american, {"Tom"}), "Tom");
}

TEST(Lexicon, SaysAnAliasAsItsOwnEntryDoes) {
    const Lexicon lexicon = lexicon_of(
        "Jhon\tJon\nJon\tjohn\nJohn\t/dʒɒn/\nA\tB\nB\tA\nC\tC\nImmy\tImran Khan\nImran Khan\t/ɪmˈrɑːn "
        "ˈkɑːn/\n");
    EXPECT_EQ(find(lexicon, {"Jhon"}).alias, "Jon");
    EXPECT_EQ(said(find(lexicon, {"Jhon"})), "dZ'A:n");
    EXPECT_EQ(said(find(lexicon, {"Jhon's"})), "dZ'A:nz");
    EXPECT_EQ(said(find(lexicon, {"Immy"})), "Imr'A:n k'A:n");
    EXPECT_EQ(find(lexicon, {"A"}).alias, "B") << "a loop ends";
    EXPECT_EQ(said(find(lexicon, {"C"})), "");
}

TEST(Lexicon, LooksAWordUpWithoutItsDiacritics) {
    const Lexicon lexicon = lexicon_of("Sanchez\tplain\nSanchez Vicario\tplayer\nDvořák\tcomposer\n");
    EXPECT_EQ(said(lexicon, {"Sánchez"}), "plain");
    EXPECT_EQ(said(lexicon, {"SÁNCHEZ", "Vicario"}), "player");
    EXPECT_TRUE(find(lexicon, {"Sánchez’s"}).possessive);
    EXPECT_TRUE(may_start(lexicon, "Sánchez"));
    EXPECT_EQ(said(lexicon, {"Dvořák"}), "composer");
}

class Folder : public testing::Test {
  protected:
    Folder()
        : path_(std::filesystem::path(testing::TempDir()) /
                (std::string("lexicon_folder_") +
                 testing::UnitTest::GetInstance()->current_test_info()->name())) {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    ~Folder() override { std::filesystem::remove_all(path_); }

    void write(const std::string& name, const std::string& text) { std::ofstream(path_ / name) << text; }

    std::filesystem::path path_;
};

TEST_F(Folder, IsReadInTheOrderOfItsNames) {
    write("b.tsv", "word\tfrom b\n");
    write("a.tsv", "word\tfrom a\nother\tfrom a\n");
    write("notes.md", "not a lexicon\n");
    Lexicon lexicon(american_english());
    lexicon.add_folder(path_);
    EXPECT_EQ(said(lexicon, {"word"}), "from b");
    EXPECT_EQ(said(lexicon, {"other"}), "from a");
    EXPECT_EQ(find(lexicon, {"word"}).entry->where, (path_ / "b.tsv").string() + ":1");
}

TEST_F(Folder, IsNamedWhenItIsNotThere) {
    Lexicon lexicon(american_english());
    try {
        lexicon.add_folder(path_ / "nowhere");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::no_input);
        EXPECT_THAT(error.what(), HasSubstr("nowhere"));
    }
}

TEST_F(Folder, IsReadLineByLineAsItIsNeeded) {
    write("a.tsv", "# names\nKyiv\t/ˈkiεv/\nLviv\t/ləˈviːv/\n");
    Lexicon lexicon(american_english());
    lexicon.add_folder(path_);
    EXPECT_EQ(said(find(lexicon, {"Lviv"})), "l@v'i:v");
    EXPECT_EQ(find(lexicon, {"Lviv"}).entry->rule, "shipped " + (path_ / "a.tsv").string() + ":3");
    EXPECT_THROW(static_cast<void>(find(lexicon, {"Kyiv"})), Error);
}

TEST_F(Folder, NamesTheFileAndLineOfAnError) {
    write("a.tsv", "# names\nKyiv keev\n");
    Lexicon lexicon(american_english());
    try {
        lexicon.add_file(path_ / "a.tsv");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), StartsWith((path_ / "a.tsv").string() + ":2: has no tab"));
    }
}

}  // namespace
}  // namespace audio_edition
