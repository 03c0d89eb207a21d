// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/piper/piper_symbols.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::SizeIs;

/// With a number for each of some letters.
PiperConfig config_with(std::u32string_view letters = U"_^$ ,.;:?!ˈabcdəɹ\u0303k") {
    PiperConfig made;
    for (std::size_t i = 0; i < letters.size(); ++i) made.ids[letters[i]] = {static_cast<std::int64_t>(i)};
    return made;
}

PhonemeClause clause(const std::string& ipa, std::string_view mark, std::vector<TokenPhonemes> tokens) {
    return {ipa, std::move(tokens), mark};
}

std::string text_of(const std::vector<PhonemeClause>& clauses) {
    return piper_input({clauses, {}}, config_with()).text;
}

TEST(PiperSymbols, ArePaddedBetweenTheirEnds) {
    const PiperInput input = piper_input({{clause("ab", ".", {{4, {0, 2}}})}, {}}, config_with());
    std::vector<std::int64_t> ids;
    std::vector<std::size_t> tokens;
    for (const SpokenSymbol& symbol : input.symbols) {
        ids.push_back(symbol.id);
        tokens.push_back(symbol.token);
    }
    EXPECT_THAT(ids, ElementsAre(1, 0, 11, 0, 12, 0, 5, 0, 2));
    constexpr std::size_t none = SpokenSymbol::silence;
    EXPECT_THAT(tokens, ElementsAre(none, none, 4U, 4U, 4U, 4U, none, none, none))
        << "a pad is its phoneme's";
    EXPECT_EQ(input.phonemes, 2U);
}

TEST(PiperSymbols, AreWholeWhereAPadIsSeveralNumbers) {
    PiperConfig twice = config_with();
    twice.ids[U'_'] = {0, 0};
    const PiperInput input = piper_input({{clause("a", ".", {{0, {0, 1}}})}, {}}, twice);
    std::vector<std::int64_t> ids;
    for (const SpokenSymbol& symbol : input.symbols) ids.push_back(symbol.id);
    EXPECT_THAT(ids, ElementsAre(1, 0, 0, 11, 0, 0, 5, 0, 0, 2));
}

TEST(PiperSymbols, EndEveryClauseWithItsMarkAndASentenceWithAFullStop) {
    EXPECT_EQ(text_of({clause("a b", ",", {{0, {0, 1}}, {1, {2, 3}}}), clause("c", "", {{2, {0, 1}}})}),
              "^a b, c.$");
    EXPECT_EQ(text_of({clause("a", ";", {{0, {0, 1}}}), clause("b", "?", {{1, {0, 1}}})}), "^a; b?$");
    EXPECT_EQ(text_of({clause("a", "—", {{0, {0, 1}}}), clause("b", "…", {{1, {0, 1}}})}), "^a; b.$");
    EXPECT_EQ(text_of({clause("a", ",", {{0, {0, 1}}})}), "^a.$");
    EXPECT_EQ(text_of({clause("a", "!", {{0, {0, 1}}})}), "^a!$");
}

TEST(PiperSymbols, AreDecomposed) {
    EXPECT_EQ(text_of({clause("ã", ".", {{0, {0, 2}}})}), "^a\u0303.$");
}

TEST(PiperSymbols, StandForThoseThatTheModelHasNot) {
    const PiperInput input =
        piper_input({{clause("xˌa ǃ", ".", {{0, {0, 4}}, {1, {5, 7}}})}, {}}, config_with());
    EXPECT_EQ(input.text, "^ka .$");
    ASSERT_THAT(input.altered, SizeIs(2)) << "a mark of stress makes no difference worth telling";
    EXPECT_EQ(input.altered[0].token, 0U);
    EXPECT_EQ(input.altered[1].token, 1U);
}

}  // namespace
}  // namespace audio_edition
