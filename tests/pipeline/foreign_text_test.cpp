// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/foreign_text.h"

#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"

namespace audio_edition {
namespace {

/// What is said of a text in `written` that a voice of `spoken` is to read; empty for nothing.
std::string report(const std::string& written, LanguageBasis basis, const std::string& spoken) {
    Document document;
    document.name = "brief.txt";
    document.language = written;
    document.language_basis = basis;
    Voice voice;
    voice.name = "amber";
    voice.language = spoken;
    CollectedDiagnostics diagnostics;
    report_foreign_text(document, voice, ForeignText::read, diagnostics);
    if (diagnostics.all().empty()) return "";
    EXPECT_EQ(diagnostics.all().size(), 1U);
    return diagnostics.all()[0].where + ": " + diagnostics.all()[0].message;
}

TEST(ForeignTextReport, SaysWhatIsWrongAndWhatToDo) {
    EXPECT_EQ(
        report("de-AT", LanguageBasis::declared, "en-US"),
        "brief.txt: is in German (declared), but voice 'amber' speaks English and would read it as English; "
        "give --voice a voice file with language = \"de\" and an engine_voice that speaks it, or "
        "--language en if the text is in English");
    EXPECT_NE(report("en", LanguageBasis::detected, "fr"), "");
    EXPECT_NE(report("de", LanguageBasis::requested, "en"), "");
}

TEST(ForeignTextReport, IsSilentWhereTheVoiceSpeaksTheLanguage) {
    EXPECT_EQ(report("en-GB", LanguageBasis::declared, "en-US"), "");
    EXPECT_EQ(report("de", LanguageBasis::detected, "de-AT"), "");
    EXPECT_EQ(report("no", LanguageBasis::detected, "nb"), "");
    EXPECT_EQ(report("zh-Hant", LanguageBasis::declared, "cmn"), "");
}

TEST(ForeignTextReport, IsSilentWhereNobodyKnows) {
    EXPECT_EQ(report("en", LanguageBasis::assumed, "de"), "");
}

TEST(ForeignTextReport, DoesNotTellNeighboursApartByTheirWords) {
    EXPECT_EQ(report("gl", LanguageBasis::detected, "es"), "");
    EXPECT_NE(report("gl", LanguageBasis::declared, "es"), "");
    EXPECT_NE(report("fr", LanguageBasis::detected, "es"), "");
}

TEST(ForeignTextReport, RefusesWhereItIsTold) {
    Document document;
    document.name = "brief.txt";
    document.language = "de";
    document.language_basis = LanguageBasis::detected;
    Voice voice;
    voice.name = "amber";
    voice.language = "en";
    CollectedDiagnostics diagnostics;
    try {
        report_foreign_text(document, voice, ForeignText::refuse, diagnostics);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_TRUE(std::string(error.what()).ends_with("to have it read all the same")) << error.what();
    }
    document.language = "en";
    EXPECT_NO_THROW(report_foreign_text(document, voice, ForeignText::refuse, diagnostics));
    EXPECT_TRUE(diagnostics.all().empty());
}

}  // namespace
}  // namespace audio_edition
