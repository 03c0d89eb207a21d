// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/model_symbols.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

auto only(std::u32string_view symbols) {
    return [symbols](char32_t c) { return symbols.find(c) != std::u32string_view::npos; };
}

TEST(NearestSymbols, AreTheSymbolItselfWhereTheModelHasIt) {
    EXPECT_EQ(nearest_symbols(U'x', only(U"xkh")), U"x");
    EXPECT_EQ(nearest_symbols(U'ˈ', only(U"ˈa")), U"ˈ");
}

TEST(NearestSymbols, AreMadeAlikeInMouthAndManner) {
    EXPECT_EQ(nearest_symbols(U'x', only(U"kh")), U"k");
    EXPECT_EQ(nearest_symbols(U'r', only(U"ɹɾ")), U"ɹ");
    EXPECT_EQ(nearest_symbols(U'ɝ', only(U"ɜɹə")), U"ɜɹ");
    EXPECT_EQ(nearest_symbols(U'ʧ', only(U"tʃ")), U"tʃ");
    EXPECT_EQ(nearest_symbols(U'ø', only(U"əa")), U"ə") << "the second choice where the first is missing";
}

TEST(NearestSymbols, LeaveMarksOutAndClicksUnanswered) {
    EXPECT_EQ(nearest_symbols(U'ʰ', only(U"ab")), U"");
    EXPECT_EQ(nearest_symbols(0x0329, only(U"ab")), U"");
    EXPECT_EQ(nearest_symbols(U'ǃ', only(U"ab")), std::nullopt);
    EXPECT_EQ(nearest_symbols(U'語', only(U"ab")), std::nullopt);
}

TEST(NearestSymbols, AreTold) {
    std::vector<UnspeakableToken> altered;
    tell_of_symbol(U'x', U"k", 3, altered);
    tell_of_symbol(U'ǃ', std::nullopt, 4, altered);
    tell_of_symbol(U'ʰ', U"", 5, altered);
    ASSERT_THAT(altered, SizeIs(2));
    EXPECT_EQ(altered[0].token, 3U);
    EXPECT_EQ(altered[0].reason, "the voice has no sound 'x'; it says 'k' for it");
    EXPECT_THAT(altered[1].reason, HasSubstr("'ǃ', which was left out"));
}

}  // namespace
}  // namespace audio_edition
