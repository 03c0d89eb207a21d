// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <unicode/uloc.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

TEST(Transform, ChangesCaseInAnyScript) {
    EXPECT_EQ(to_lower("ABC xyz 12"), "abc xyz 12");
    EXPECT_EQ(to_upper("abc XYZ [12]"), "ABC XYZ [12]");
    EXPECT_EQ(to_lower("ÀÉÎ ΟΔΟΣ ЖУК"), "àéî οδος жук");
    EXPECT_EQ(to_upper("straße"), "STRASSE");
    EXPECT_EQ(to_lower(""), "");
}

TEST(Transform, IgnoresTheLocaleOfTheProcess) {
    const std::string before = uloc_getDefault();
    UErrorCode status = U_ZERO_ERROR;
    uloc_setDefault("tr_TR", &status);
    EXPECT_EQ(to_lower("TITLE É"), "title é") << "a Turkish I would lose its dot";
    EXPECT_EQ(to_upper("title é"), "TITLE É");
    uloc_setDefault(before.c_str(), &status);
}

TEST(Transform, FoldsForComparing) {
    EXPECT_EQ(fold_case("Straße"), fold_case("STRASSE"));
    EXPECT_EQ(fold_case("ΟΔΟΣ"), fold_case("οδος"));
    EXPECT_NE(fold_case("a"), fold_case("b"));
}

TEST(Transform, ReplacesMalformedBytes) {
    EXPECT_EQ(to_lower("A\xFF"
                       "B"),
              "a\uFFFD"
              "b");
    EXPECT_EQ(to_nfc("\xC3"), "\uFFFD");
    EXPECT_TRUE(is_valid_utf8(fold_diacritics("\xED\xA0\x80 \xF0\x90 é")));
}

TEST(Transform, Composes) {
    EXPECT_EQ(to_nfc("e\u0301"), "é");
    EXPECT_EQ(to_nfc("\u212B"), "Å");
    EXPECT_EQ(to_nfc("plain"), "plain");
}

TEST(Transform, TakesDiacriticsOffLatinLetters) {
    EXPECT_EQ(fold_diacritics("Sánchez"), "Sanchez");
    EXPECT_EQ(fold_diacritics("Dvořák"), "Dvorak");
    EXPECT_EQ(fold_diacritics("Øre Łódź Đorđe"), "Ore Lodz Dorde");
    EXPECT_EQ(fold_diacritics("e\u0301\u0323"), "e");
    EXPECT_EQ(fold_diacritics("Việt Nam"), "Viet Nam");
}

TEST(Transform, TakesLigaturesApart) {
    EXPECT_EQ(fold_diacritics("Ærø ÆRØ æ"), "Aero AERO ae");
    EXPECT_EQ(fold_diacritics("œuvre Œuvre straße"), "oeuvre Oeuvre strasse");
    EXPECT_EQ(fold_diacritics("Þór, þing, Garðar"), "Thor, thing, Gardar");
}

TEST(Transform, LeavesOtherScriptsAlone) {
    EXPECT_EQ(fold_diacritics("Йод ά 한글 が"), "Йод ά 한글 が");
    EXPECT_EQ(fold_diacritics("“naïve” – 5 €"), "“naive” – 5 €");
}

}  // namespace
}  // namespace audio_edition
