// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/spellout.h"

#include <limits>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/rbnf.h>

namespace audio_edition::en {
namespace {

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t greatest = std::numeric_limits<std::int64_t>::max();

TEST(Spellout, Cardinals) {
    EXPECT_EQ(spell_cardinal(0), "zero");
    EXPECT_EQ(spell_cardinal(21), "twenty-one");
    EXPECT_EQ(spell_cardinal(1204), "one thousand two hundred four");
    EXPECT_EQ(spell_cardinal(1'000'000), "one million");
    EXPECT_EQ(spell_cardinal(-5), "minus five");
}

TEST(Spellout, CardinalsWithAndHaveNoCommas) {
    EXPECT_EQ(spell_cardinal(1204, And::yes), "one thousand two hundred and four");
    EXPECT_EQ(spell_cardinal(1004, And::yes), "one thousand and four");
    EXPECT_EQ(spell_cardinal(123'456, And::yes),
              "one hundred and twenty-three thousand four hundred and fifty-six");
}

TEST(Spellout, Ordinals) {
    EXPECT_EQ(spell_ordinal(1), "first");
    EXPECT_EQ(spell_ordinal(12), "twelfth");
    EXPECT_EQ(spell_ordinal(21), "twenty-first");
    EXPECT_EQ(spell_ordinal(100), "one hundredth");
    EXPECT_EQ(spell_ordinal(101), "one hundred first");
    EXPECT_EQ(spell_ordinal(101, And::yes), "one hundred and first");
    EXPECT_EQ(spell_ordinal(0), "zeroth");
}

TEST(Spellout, NumbersThatCldrLeavesAsDigits) {
    EXPECT_EQ(spell_cardinal(1'000'000'000'000'000'000), "one quintillion");
    EXPECT_EQ(spell_cardinal(1'000'000'000'000'000'001, And::yes), "one quintillion and one");
    EXPECT_EQ(spell_cardinal(1'000'000'000'000'000'101, And::yes), "one quintillion one hundred and one");
    EXPECT_EQ(spell_ordinal(2'000'000'000'000'000'000), "two quintillionth");
    EXPECT_EQ(spell_ordinal(2'000'000'000'000'000'003), "two quintillion third");
    for (const std::int64_t value : {least, least + 1, greatest}) {
        for (const std::string& words : {spell_cardinal(value), spell_ordinal(value), spell_year(value)}) {
            EXPECT_NE(words.find("nine quintillion two hundred twenty-three quadrillion"), std::string::npos);
            EXPECT_EQ(words.find_first_of("0123456789,"), std::string::npos) << words;
            EXPECT_EQ(words.starts_with("minus "), value < 0) << words;
        }
    }
}

struct Year {
    std::int64_t year;
    std::string_view words;
};

constexpr Year years[] = {
    {0, "zero"},
    {9, "nine"},
    {79, "seventy-nine"},
    {476, "four seventy-six"},
    {800, "eight hundred"},
    {805, "eight oh-five"},
    {846, "eight forty-six"},
    {1000, "one thousand"},
    {1001, "one thousand one"},
    {1010, "ten ten"},
    {1066, "ten sixty-six"},
    {1100, "eleven hundred"},
    {1101, "eleven oh-one"},
    {1215, "twelve fifteen"},
    {1600, "sixteen hundred"},
    {1776, "seventeen seventy-six"},
    {1900, "nineteen hundred"},
    {1905, "nineteen oh-five"},
    {1910, "nineteen ten"},
    {1984, "nineteen eighty-four"},
    {2000, "two thousand"},
    {2001, "two thousand one"},
    {2008, "two thousand eight"},
    {2009, "two thousand nine"},
    {2010, "twenty ten"},
    {2022, "twenty twenty-two"},
    {2099, "twenty ninety-nine"},
    {2100, "twenty-one hundred"},
    {3000, "three thousand"},
    {10'000, "ten thousand"},
    {-44, "minus forty-four"},
    {-480, "minus four eighty"},
};

TEST(Spellout, YearsAsPeopleSayThem) {
    for (const auto& [year, words] : years) EXPECT_EQ(spell_year(year), words) << year;
}

TEST(Spellout, EveryYearOfTheCommonEraIsWordsInPairs) {
    for (std::int64_t year = 1; year <= 2999; ++year) {
        const std::string words = spell_year(year);
        EXPECT_EQ(words.find_first_not_of("abcdefghijklmnopqrstuvwxyz -"), std::string::npos) << words;
        const bool by_thousands = year >= 1000 && year % 1000 < 10;
        EXPECT_EQ(words.find("thousand") != std::string::npos, by_thousands) << words;
    }
}

/// A number by the rules of CLDR, as ICU carries them out.
class Rules {
  public:
    explicit Rules(const char16_t* rule_set) : rule_set_(rule_set) {}

    [[nodiscard]] std::string spell(std::int64_t value) {
        UErrorCode status = U_ZERO_ERROR;
        icu::UnicodeString words;
        icu::FieldPosition unused;
        english_.format(value, rule_set_, words, unused, status);
        EXPECT_TRUE(U_SUCCESS(status));
        std::string result;
        words.toUTF8String(result);
        std::erase(result, ',');  // which would be heard as a pause
        return result;
    }

  private:
    UErrorCode status_ = U_ZERO_ERROR;
    icu::RuleBasedNumberFormat english_{icu::URBNF_SPELLOUT, icu::Locale::getEnglish(), status_};
    icu::UnicodeString rule_set_;
};

TEST(Spellout, SpeaksAsTheRulesOfCldrDo) {
    Rules cardinal(u"%spellout-cardinal"), with_and(u"%spellout-cardinal-verbose");
    Rules ordinal(u"%spellout-ordinal"), ordinal_with_and(u"%spellout-ordinal-verbose");
    Rules year(u"%spellout-numbering-year");
    std::vector<std::int64_t> values;
    for (std::int64_t value = 0; value <= 2100; ++value) values.push_back(value);
    for (std::int64_t power = 1; power < 1'000'000'000'000'000'000; power *= 10)
        for (const std::int64_t digits : {1, 7, 10, 11, 19, 21, 99, 101, 110, 119, 999})
            if (power < 1'000'000'000'000'000)
                values.insert(values.end(), {digits * power, digits * power + 40});
    for (const std::int64_t value : values) {
        EXPECT_EQ(spell_cardinal(value), cardinal.spell(value));
        EXPECT_EQ(spell_cardinal(value, And::yes), with_and.spell(value));
        EXPECT_EQ(spell_ordinal(value), ordinal.spell(value));
        EXPECT_EQ(spell_ordinal(value, And::yes), ordinal_with_and.spell(value));
        // CLDR reads a year of three digits as a number.
        EXPECT_EQ(spell_year(value), value >= 100 && value < 1000 ? spell_year(value) : year.spell(value));
    }
}

TEST(Spellout, DigitByDigit) {
    EXPECT_EQ(spell_digits("007"), "zero zero seven");
    EXPECT_EQ(spell_digits("020 7946", "oh"), "oh two oh seven nine four six");
    EXPECT_EQ(spell_digits("3.14"), "three one four");
    EXPECT_EQ(spell_digits("٣ none"), "");
    EXPECT_EQ(spell_digits(""), "");
}

TEST(Spellout, SpeaksTheSameFromManyThreads) {
    const auto all = [] {
        std::string words;
        for (std::int64_t i = 0; i < 3000; ++i)
            words += spell_cardinal(i * 997) + spell_ordinal(i) + spell_year(i);
        return words;
    };
    const std::string expected = all();
    std::vector<std::string> found(4);
    {
        std::vector<std::jthread> threads;
        for (std::string& result : found) threads.emplace_back([&result, &all] { result = all(); });
    }
    for (const std::string& result : found) EXPECT_EQ(result, expected);
}

}  // namespace
}  // namespace audio_edition::en
