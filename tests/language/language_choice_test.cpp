// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language_choice.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

Detection sure(std::string_view tag, std::size_t letters, int percent = 98, std::string script = "Latn") {
    return {*Language::parse(tag), percent, true, std::move(script), letters};
}

/// "de detected", and "; en overruled" where something is.
std::string chosen(std::string_view declared, const std::optional<Detection>& detection,
                   std::string_view requested = "") {
    const LanguageChoice choice =
        choose_language(Language::parse(requested), Language::parse(declared), detection);
    std::string text = choice.language.tag() + " " + std::string(name_of(choice.basis));
    if (choice.overruled) text += "; " + choice.overruled->tag() + " overruled";
    return text;
}

TEST(ChooseLanguage, AsksTheUserThenTheSourceThenTheText) {
    EXPECT_EQ(chosen("de", sure("fr", 5000), "es-MX"), "es-MX requested");
    EXPECT_EQ(chosen("de", sure("de", 5000)), "de declared");
    EXPECT_EQ(chosen("de", std::nullopt), "de declared");
    EXPECT_EQ(chosen("", sure("de", 5000)), "de detected");
    EXPECT_EQ(chosen("", std::nullopt), "en assumed");
}

TEST(ChooseLanguage, OverrulesADefaultOnlyForALongTextThatIsSure) {
    EXPECT_EQ(chosen("en-US", sure("de", 201)), "de detected; en-US overruled");
    EXPECT_EQ(chosen("en-US", sure("de", 200)), "en-US declared");
    EXPECT_EQ(chosen("en", sure("de", 5000, 90)), "de detected; en overruled");
    EXPECT_EQ(chosen("en", sure("de", 5000, 89)), "en declared");
    Detection unsure = sure("de", 5000);
    unsure.reliable = false;
    EXPECT_EQ(chosen("en", unsure), "en declared");
}

TEST(ChooseLanguage, KeepsADeclarationThatIsNoDefaultAndTells) {
    EXPECT_EQ(chosen("fr", sure("en", 201)), "fr declared; en overruled");
    EXPECT_EQ(chosen("fr", sure("en", 200)), "fr declared");
    EXPECT_EQ(chosen("uk", sure("ru", 100, 98, "Cyrl")), "uk declared");
}

TEST(ChooseLanguage, DoesNotTellNeighboursApart) {
    EXPECT_EQ(chosen("es", sure("gl", 5000)), "es declared");
    EXPECT_EQ(chosen("nb", sure("da", 5000)), "nb declared");
    EXPECT_EQ(chosen("sr", sure("hr", 5000)), "sr declared");
    EXPECT_EQ(chosen("ms", sure("id", 5000)), "ms declared");
    EXPECT_EQ(chosen("es", sure("fr", 5000)), "es declared; fr overruled");
    EXPECT_EQ(chosen("nl", sure("de", 5000)), "nl declared; de overruled");
}

TEST(ChooseLanguage, TakesShortGalicianForSpanish) {
    EXPECT_EQ(chosen("", sure("gl", 399)), "es detected");
    EXPECT_EQ(chosen("", sure("gl", 400)), "gl detected");
    EXPECT_EQ(chosen("gl", sure("gl", 300)), "gl declared");
}

TEST(DetectForChoice, LooksAgainWithoutExpectingEnglish) {
    // English words in it, as expected, make it unsure.
    constexpr std::string_view spanish =
        "El precio de la vivienda, sin embargo, varía según las comunidades y los barrios. Art Deco Revival, "
        "South Beach "
        "Lofts y The Grand Pier se venden a precios que nadie del barrio puede pagar.";
    const auto detection = detect_for_choice(spanish, {});
    ASSERT_TRUE(detection);
    EXPECT_EQ(detection->language.tag(), "es");
    EXPECT_EQ(chosen("", detection), "es detected");
}

TEST(DetectForChoice, TakesShortEnglishForNothingElse) {
    for (const std::string_view text :
         {"Bon voyage, said Monsieur Dupont, and handed her the keys of the villa in Saint-Tropez.",
          "Schadenfreude, Weltschmerz and Zeitgeist are words that English took from German."}) {
        EXPECT_EQ(chosen("", detect_for_choice(text, {})).substr(0, 2), "en") << text;
    }
}

TEST(ChooseLanguage, LeavesShortTextsEnglish) {
    EXPECT_EQ(chosen("", sure("de", 100)), "en assumed");
    EXPECT_EQ(chosen("", sure("de", 101)), "de detected");
    EXPECT_EQ(chosen("", sure("de", 101, 59)), "en assumed");
    EXPECT_EQ(chosen("", sure("ru", 20, 98, "Cyrl")), "en assumed");
    EXPECT_EQ(chosen("", sure("ru", 21, 98, "Cyrl")), "ru detected");
    EXPECT_EQ(chosen("en", sure("ru", 21, 98, "Cyrl")), "ru detected; en overruled");
}

}  // namespace
}  // namespace audio_edition
