// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_voice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"
#include "base/scratch.h"
#include "speak/usual_voice.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;

/// The voices of the program, and one of a user who speaks German as Austrians do.
class ChooseVoice : public testing::Test {
  protected:
    ChooseVoice() {
        put(folders_.own_voices / "resi.toml",
            "description = \"Mine\"\nlanguage = \"de-AT\"\nengine_voice = \"gmw/de\"\n");
        put(folders_.own_voices / "kiko.toml",
            "description = \"Mine\"\nlanguage = \"ja\"\nengine = \"piper\"\n[piper]\nmodel = "
            "\"kiko.onnx\"\n");
    }

    /// As "amber, en-US".
    std::string chosen(const std::string& language, LanguageBasis basis, const WantedVoice& wishes = {},
                       ForeignText policy = ForeignText::refuse) {
        document_.name = "brief.txt";
        document_.language = language;
        document_.language_basis = basis;
        const ChosenVoice chosen = choose_voice(document_, wishes, policy, folders_, diagnostics_);
        return chosen.voice.name + ", " + chosen.reading.tag();
    }

    std::string refusal(const std::string& language, LanguageBasis basis, const WantedVoice& wishes = {}) {
        const Error error = error_of([&] { static_cast<void>(chosen(language, basis, wishes)); });
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        return error.what();
    }

    ScratchFolder scratch_;
    DataFolders folders_{std::filesystem::path(AUDIO_EDITION_SOURCE) / "voices", {}, scratch_ / "own"};
    Document document_;
    CollectedDiagnostics diagnostics_;
};

TEST_F(ChooseVoice, TakesTheUsualOneOfTheLanguageAndItsVariety) {
    EXPECT_EQ(chosen("en", LanguageBasis::assumed), "amber, en-US");
    EXPECT_EQ(chosen("en-US", LanguageBasis::declared), "amber, en-US");
    EXPECT_EQ(chosen("en-GB", LanguageBasis::declared), "clara, en-GB");
    EXPECT_EQ(chosen("en-AU", LanguageBasis::declared), "clara, en-AU");
    EXPECT_EQ(chosen("de", LanguageBasis::detected), "greta, de-DE");
    EXPECT_EQ(chosen("de-CH", LanguageBasis::declared), "greta, de-CH");
    EXPECT_EQ(chosen("es", LanguageBasis::detected), "lucia, es-ES");
    EXPECT_EQ(chosen("es-MX", LanguageBasis::declared), "marisol, es-MX");
    EXPECT_EQ(chosen("pt", LanguageBasis::requested), "bruna, pt-BR");
    EXPECT_EQ(chosen("pt-PT", LanguageBasis::requested), "ines, pt-PT");
    EXPECT_THAT(diagnostics_.all(), IsEmpty());
}

TEST_F(ChooseVoice, TakesTheEnginesOwnForOtherLanguages) {
    EXPECT_EQ(chosen("cy", LanguageBasis::declared), "cy, cy");
    EXPECT_EQ(chosen("nn-NO", LanguageBasis::detected), "nb, nb");
    EXPECT_EQ(chosen("zh-TW", LanguageBasis::declared), "zh, zh-TW");
    EXPECT_EQ(chosen("gl", LanguageBasis::detected), "lucia, es-ES") << "which detection takes it for";
}

TEST_F(ChooseVoice, TakesTheUsersOwnForTheLanguagesThatTheySpeak) {
    const WantedVoice wishes{{}, {"arthur", "resi"}};
    EXPECT_EQ(chosen("de", LanguageBasis::detected, wishes), "resi, de-AT");
    EXPECT_EQ(chosen("de-DE", LanguageBasis::declared, wishes), "resi, de-DE");
    EXPECT_EQ(chosen("en", LanguageBasis::assumed, wishes), "arthur, en-GB");
    EXPECT_EQ(chosen("en-US", LanguageBasis::declared, wishes), "arthur, en-US");
    EXPECT_EQ(chosen("fr", LanguageBasis::declared, wishes), "elise, fr-FR");
}

TEST_F(ChooseVoice, LetsAVoiceThatIsAskedForReadAsPeopleOfItsRegionDo) {
    EXPECT_EQ(chosen("en-US", LanguageBasis::declared, {"arthur", {}}), "arthur, en-GB");
    EXPECT_EQ(chosen("de-CH", LanguageBasis::declared, {"jonas", {}}), "jonas, de-DE");
    EXPECT_EQ(chosen("cy", LanguageBasis::declared, {"cy", {}}), "cy, cy");
}

TEST_F(ChooseVoice, TakesATextThatNothingTellsForOneOfTheVoicesLanguage) {
    EXPECT_EQ(chosen("en", LanguageBasis::assumed, {"jonas", {}}), "jonas, de-DE");
    EXPECT_EQ(document_.language, "de-DE");
    EXPECT_EQ(chosen("en", LanguageBasis::assumed, {"arthur", {}}), "arthur, en-GB");
    EXPECT_EQ(document_.language, "en");
}

TEST_F(ChooseVoice, RefusesAVoiceOfAnotherLanguageAndNamesTheRightOnes) {
    EXPECT_EQ(refusal("de-DE", LanguageBasis::declared, {"amber", {}}),
              "brief.txt: is in German (declared), but voice 'amber' speaks English; leave --voice out, and "
              "'greta' reads it; --voice may be greta, jonas or resi; give --language en if the text is in "
              "English; or --foreign-text read to have it read all the same");
    EXPECT_THAT(refusal("cy", LanguageBasis::detected, {"amber", {}}),
                HasSubstr("leave --voice out, and 'cy' reads it; give --language en"));
    EXPECT_EQ(chosen("gl", LanguageBasis::detected, {"pablo", {}}), "pablo, es-ES")
        << "is not told from Spanish";
    EXPECT_THAT(refusal("gl", LanguageBasis::declared, {"pablo", {}}), HasSubstr("Galician (declared)"));
}

TEST_F(ChooseVoice, WarnsWhereForeignTextIsToBeRead) {
    EXPECT_EQ(chosen("de", LanguageBasis::declared, {"amber", {}}, ForeignText::read), "amber, en-US");
    ASSERT_THAT(diagnostics_.all(), SizeIs(1));
    EXPECT_THAT(diagnostics_.all()[0].message, StartsWith("is in German (declared), but voice 'amber' speaks "
                                                          "English, and is read all the same; leave"));
}

TEST_F(ChooseVoice, RefusesLanguagesThatNobodySpeaks) {
    EXPECT_THAT(refusal("fil", LanguageBasis::declared),
                HasSubstr("is in Filipino (declared), which no voice speaks"));
    EXPECT_THAT(refusal("ja", LanguageBasis::detected), HasSubstr("it cannot read kanji"));
    EXPECT_THAT(refusal("th", LanguageBasis::detected), HasSubstr("is in Thai"));
    EXPECT_THAT(refusal("he", LanguageBasis::detected), HasSubstr("is in Hebrew"));
    EXPECT_THAT(refusal("tk", LanguageBasis::declared), HasSubstr("silent on numbers"));
    EXPECT_EQ(chosen("ja", LanguageBasis::detected, {}, ForeignText::read), "ja, ja");
    EXPECT_EQ(chosen("fil", LanguageBasis::declared, {}, ForeignText::read), "amber, en-US");
    EXPECT_EQ(chosen("ja", LanguageBasis::detected, {"kiko", {}}), "kiko, ja")
        << "a model reads what it has learnt";
}

TEST_F(ChooseVoice, SaysThatALanguageIsReadRoughly) {
    EXPECT_EQ(chosen("uk", LanguageBasis::detected), "uk, uk");
    ASSERT_THAT(diagnostics_.all(), SizeIs(1));
    EXPECT_EQ(diagnostics_.all()[0].severity, Severity::note);
    EXPECT_THAT(diagnostics_.all()[0].message, HasSubstr("no dictionary of Ukrainian"));
}

TEST_F(ChooseVoice, ListsTheVoicesOfALanguageItsVarietyFirst) {
    EXPECT_THAT(voices_of_language(Language::parse_or_english("es-AR"), folders_),
                ElementsAre("diego", "marisol", "lucia", "pablo"));
    EXPECT_THAT(voices_of_language(Language::parse_or_english("cy"), folders_), IsEmpty());
}

}  // namespace
}  // namespace audio_edition
