// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdf.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "base/error.h"
#include "ingest/outline.h"
#include "ingest/pdf/small_pdf.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

std::string rainy_pdf() {
    return small_pdf({{{50, 500, 20, "The Rain"},
                       {50, 450, 10, "It rained for three days and three nights, and"},
                       {50, 438, 10, "nobody thought that it would ever stop."}},
                      {{50, 500, 10, "Then it stopped."}}});
}

/// The message of the Error; empty where there is none.
std::string complaint_about(const std::string& bytes, const std::string& name = "a.pdf") {
    try {
        CollectedDiagnostics diagnostics;
        static_cast<void>(ingest_bytes(bytes, name, {}, diagnostics));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

TEST(Pdf, IsReadByTheProgram) {
    EXPECT_EQ(
        outline(rainy_pdf()),
        "title The Rain\np It rained for three days and three nights, and nobody thought that it would ever "
        "stop.\np Then it stopped.\n");
}

TEST(Pdf, IsToldByItsFirstBytes) {
    EXPECT_TRUE(is_pdf({"a.txt", rainy_pdf()}));
    EXPECT_TRUE(is_pdf({"a", "noise before it \n" + rainy_pdf() + std::string(1, '\0')}));
    EXPECT_FALSE(is_pdf({"a.txt", "A file of that kind begins with %PDF-1.4, as a rule."}));
    EXPECT_FALSE(is_pdf({"a.pdf", "Words in a file of another name."}));
}

TEST(Pdf, ThatIsBrokenSaysWhatToDo) {
    EXPECT_THAT(complaint_about("%PDF-1.4\n%%EOF\n"), HasSubstr("a.pdf: is damaged; try to repair it"));
    EXPECT_THAT(complaint_about(small_pdf({{}})), HasSubstr("holds no words to read"));
}

TEST(Pdf, ThatIsLockedSaysWhatToDo) {
    std::string locked = rainy_pdf();
    const std::string lock =
        "/Encrypt<</Filter/Standard/V 1/R 2/P "
        "-4/O<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>"
        "/U<00000000000000000000000000000000000000000000000000000000000000AA>>>/ID[<00><00>]";
    locked.insert(locked.find("/Root 1 0 R"), lock);
    EXPECT_THAT(complaint_about(locked), HasSubstr("is protected by a password; write it without"));
}

TEST(Pdf, ThatIsWildIsAnsweredAllTheSame) {
    const std::string whole = rainy_pdf();
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        std::string bytes = whole;
        for (int j = 0; j < 8; ++j) bytes[9 + random() % (bytes.size() - 9)] = static_cast<char>(random());
        CollectedDiagnostics diagnostics;
        try {
            const Document document = ingest_bytes(bytes, "a.pdf", {}, diagnostics);
            EXPECT_TRUE(unaccounted(document).empty());
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input) << error.what();
        }
    }
}

/// A page that calls itself, and one that draws without end.
TEST(Pdf, ThatTakesItsTimeIsCutShort) {
    std::string many = "BT /F 10 Tf ";
    for (int i = 0; i < 300'000; ++i) many += "(a)Tj ";
    CollectedDiagnostics diagnostics;
    static_cast<void>(ingest_bytes(small_pdf_of_operators({many + "ET"}), "a.pdf", {}, diagnostics));
    ASSERT_FALSE(diagnostics.all().empty());
    EXPECT_THAT(diagnostics.all().front().message, HasSubstr("of its pages, 1 could not be read whole"));
}

}  // namespace
}  // namespace audio_edition
