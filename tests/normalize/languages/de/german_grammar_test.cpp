// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/german_grammar.h"

#include <string>

#include <gtest/gtest.h>

namespace audio_edition::de {
namespace {

using enum cldr::Gender;
using enum cldr::GrammaticalCase;

TEST(GermanGrammar, OneAndHalfAgreeInEveryGenderAndCase) {
    const GermanGrammar german;
    struct Row {
        cldr::Agreement agreement;
        std::string one, half;
    };
    for (const Row& row :
         {Row{{masculine, nominative}, "ein", "ein halber"},
          Row{{masculine, accusative}, "einen", "einen halben"},
          Row{{masculine, dative}, "einem", "einem halben"},
          Row{{masculine, genitive}, "eines", "eines halben"},
          Row{{feminine, nominative}, "eine", "eine halbe"},
          Row{{feminine, accusative}, "eine", "eine halbe"}, Row{{feminine, dative}, "einer", "einer halben"},
          Row{{neuter, nominative}, "ein", "ein halbes"}, Row{{neuter, accusative}, "ein", "ein halbes"},
          Row{{neuter, dative}, "einem", "einem halben"}}) {
        EXPECT_EQ(german.cardinal(1, row.agreement), row.one);
        EXPECT_EQ(german.half(row.agreement), row.half);
    }
}

TEST(GermanGrammar, OrdinalsAreStrongWhereNoArticleShowsTheCase) {
    const GermanGrammar german;
    EXPECT_EQ(german.ordinal(3, {.gender = masculine, .definite = true}), "dritte");
    EXPECT_EQ(german.ordinal(3, {.gender = masculine, .definite = false}), "dritter");
    EXPECT_EQ(german.ordinal(3, {.gender = neuter, .definite = false}), "drittes");
    EXPECT_EQ(german.ordinal(3, {.gender = feminine, .definite = false}), "dritte");
    EXPECT_EQ(german.ordinal(3, {.gender = masculine, .grammatical_case = accusative}), "dritten");
    EXPECT_EQ(german.ordinal(3, {.gender = feminine, .grammatical_case = dative, .definite = false}),
              "dritter");
    EXPECT_EQ(german.ordinal(3, {.gender = neuter, .plural = true}), "dritten");
}

}  // namespace
}  // namespace audio_edition::de
