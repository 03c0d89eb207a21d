// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/language_words.h"

#include <set>
#include <string>

#include <gtest/gtest.h>

#include "ingest/iso_date.h"
#include "ingest/languages/words_anywhere.h"

namespace audio_edition {
namespace {

TEST(LanguageWords, AreFoundByTheLanguageWithoutItsRegion) {
    EXPECT_EQ(words_for(*Language::parse("en")).language, "en");
    EXPECT_EQ(words_for(*Language::parse("en-GB")).language, "en");
}

TEST(LanguageWords, AreEnglishForALanguageWithoutAny) {
    EXPECT_EQ(words_for(*Language::parse("cy")).language, "en");
}

TEST(LanguageWords, AreOfTheLanguageAskedForThenOfTheOneDeclared) {
    EXPECT_EQ(language_to_read_in("de", "fr").tag(), "de");
    EXPECT_EQ(language_to_read_in({}, "fr-CA").tag(), "fr-CA");
    EXPECT_EQ(language_to_read_in({}, "").tag(), "en");
    EXPECT_EQ(language_to_read_in({}, "no language at all").tag(), "en");
    EXPECT_EQ(language_to_read_in("no language at all", "fr").tag(), "en") << "which is refused later";
}

TEST(WordsAnywhere, NameTheMonthsOfTheirLanguage) {
    const std::pair<std::string_view, std::string_view> rows[] = {
        {"March 3, 2024", "2024-03-03"},
        {"3. März 2024", "2024-03-03"},
        {"3 août 2024", "2024-08-03"},
        {"3 de diciembre de 2024", "2024-12-03"},
        {"3 maggio 2024", "2024-05-03"},
        {"3 de outubro de 2024", "2024-10-03"},
        {"3 июня 2024 г.", "2024-06-03"},
        {"3 people in 2024", ""},
        {"3. Akt 2024", ""},
    };
    for (const auto& [written, date] : rows) EXPECT_EQ(iso_date(written).value_or(""), date) << written;
}

/// Those that `word` is in any language, from 0 on.
std::set<std::size_t> months_that_begin(std::string_view word) {
    std::set<std::size_t> months;
    for (const WordsAnywhere* language : words_anywhere()) {
        for (std::size_t month = 0; month < language->months.size(); ++month)
            if (!language->months[month].beginning_of(word).empty()) months.insert(month);
    }
    return months;
}

/// A beginning that is two months in two languages would make one of them wrong.
TEST(WordsAnywhere, AgreeOnEveryMonth) {
    for (const WordsAnywhere* one : words_anywhere()) {
        for (std::size_t month = 0; month < one->months.size(); ++month) {
            bool any = false;
            one->months[month].for_each([&](std::string_view start) {
                any = true;
                EXPECT_EQ(months_that_begin(start), std::set{month}) << one->language << ": " << start;
            });
            EXPECT_TRUE(any) << one->language << ", month " << month + 1;
        }
    }
}

TEST(WordsAnywhere, AreThoseOfEachLanguageOnce) {
    std::set<std::string_view> languages;
    for (const WordsAnywhere* one : words_anywhere()) EXPECT_TRUE(languages.insert(one->language).second);
}

}  // namespace
}  // namespace audio_edition
