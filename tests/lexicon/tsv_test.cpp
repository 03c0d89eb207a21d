// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/tsv.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

/// What the engine's voice with `inventory` says of it, in phonemes.
std::string said(const LexiconEntry& entry, PhonemeInventory inventory = PhonemeInventory::american) {
    return entry.ipa.empty() ? "" : ipa_to_phonemes(entry.ipa, inventory, "test");
}

using namespace std::string_literals;

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

std::vector<LexiconEntry> parse(std::string_view text) {
    return parse_tsv(text, "names.tsv");
}

std::string error_of(std::string_view text) {
    try {
        return "no error but " + std::to_string(parse(text).size()) + " entries";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }
}

TEST(Tsv, ReadsPronunciationsAliasesAndOptions) {
    const auto entries = parse("Jhon\t/dʒɒn/\nUN\tU N\tcase\n");
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].written, "Jhon");
    EXPECT_EQ(entries[0].ipa, "dʒɒn");
    EXPECT_EQ(said(entries[0]), "dZ'A:n");
    EXPECT_EQ(entries[0].alias, "");
    EXPECT_FALSE(entries[0].case_sensitive);
    EXPECT_EQ(entries[1].alias, "U N");
    EXPECT_EQ(said(entries[1]), "");
    EXPECT_TRUE(entries[1].case_sensitive);
    EXPECT_EQ(entries[1].where, "names.tsv:2");
}

TEST(Tsv, SkipsCommentsAndBlankLinesButCountsThem) {
    const auto entries = parse("# names\n\n  \t\nKyiv\t/ˈkiːɪv/\n");
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].where, "names.tsv:4");
}

TEST(Tsv, ToleratesWhatEditorsDo) {
    const auto entries = parse(
        "\xEF\xBB\xBFKyiv\t/ˈkiːɪv/\r\n  Imran \u00A0 Khan \t / ɪmˈrɑːn  ˈkɑːn / \t case, \r\nUN\tU N\t");
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_EQ(entries[0].written, "Kyiv");
    EXPECT_EQ(entries[1].written, "Imran Khan");
    EXPECT_EQ(said(entries[1]), "Imr'A:n k'A:n");
    EXPECT_TRUE(entries[1].case_sensitive);
    EXPECT_EQ(entries[2].alias, "U N");
}

TEST(Tsv, ComposesWhatIsWritten) {
    EXPECT_EQ(parse("Dvor\u030Ca\u0301k\tDvorzhak\n")[0].written, "Dvořák");
}

TEST(Tsv, SaysWhatIsWrongWhereAndWhatToDo) {
    EXPECT_EQ(error_of("Kyiv\t/ˈkiːɪv/\nKyiv keev\n"),
              "names.tsv:2: has no tab; write the word, a tab and how it is said");
    EXPECT_THAT(error_of("\t/ˈkiːɪv/\n"), AllOf(StartsWith("names.tsv:1:"), HasSubstr("nothing is written")));
    EXPECT_THAT(error_of("Kyiv\t\n"), HasSubstr("no pronunciation is given"));
    EXPECT_THAT(error_of("Kyiv\t \tcase\n"), HasSubstr("no pronunciation is given"));
    EXPECT_THAT(error_of("Kyiv\t/ˈkiːɪv\n"), HasSubstr("has one /"));
    EXPECT_THAT(error_of("Kyiv\t/\n"), HasSubstr("has one /"));
    EXPECT_THAT(error_of("Kyiv\t//\n"), HasSubstr("empty"));
    EXPECT_THAT(error_of("UN\tU N\tCase\n"),
                StartsWith("names.tsv:1: unknown option 'Case'; there are: case, whole"));
    EXPECT_THAT(error_of("UN\tU N\twhere=here\n"), HasSubstr("unknown option 'where='"));
    EXPECT_THAT(error_of("UN\tU N\tleft=\n"), HasSubstr("left= has no value"));
    EXPECT_THAT(error_of("UN\tU N\tleft=at the\n"), HasSubstr("'at the' is two words"));
    EXPECT_THAT(error_of("UN\tU N\twhole, prefix\n"), HasSubstr("exclude each other"));
    EXPECT_THAT(error_of("Mac\t/mæk/\tprefix\n"), HasSubstr("in other letters"));
    EXPECT_THAT(error_of("New York\tx\tprefix\n"), HasSubstr("is one word"));
    EXPECT_THAT(error_of("UN\tU N\tcase\tx\n"), HasSubstr("more than three fields"));
    EXPECT_EQ(error_of("\n\nKyiv\t/ˈkiεv/\n"),
              "names.tsv:3: cannot say the IPA symbol 'ε' (U+03B5); write 'ɛ'");
}

TEST(Tsv, RefusesPhrasesThatAreSentences) {
    std::string words = "one";
    for (int i = 1; i < 24; ++i) words += " more";
    EXPECT_EQ(parse(words + "\tsaid\n").size(), 1U);
    EXPECT_THAT(error_of(words + " more\tsaid\n"), HasSubstr("more than 24 words"));
}

TEST(Tsv, RefusesWhatNoOneCanSee) {
    EXPECT_THAT(error_of("Ky\0iv\tKeev\n"s), HasSubstr("control"));
    EXPECT_THAT(error_of("Kyiv\tKeev\x01\n"), HasSubstr("control"));
    EXPECT_THAT(error_of("Kyiv\tKe\rev\n"), HasSubstr("control"));
    EXPECT_THAT(error_of("Ky\u200Biv\tKeev\n"), HasSubstr("invisible"));
    EXPECT_THAT(error_of("Kyiv\tKeev\u00AD\n"), HasSubstr("invisible"));
    EXPECT_THAT(error_of("K\xFFyiv\tKeev\n"), HasSubstr("UTF-8"));
}

TEST(Tsv, IsEmptyForAnEmptyFile) {
    EXPECT_TRUE(parse("").empty());
    EXPECT_TRUE(parse("\n").empty());
    EXPECT_TRUE(parse("# only a comment").empty());
}

}  // namespace
}  // namespace audio_edition
