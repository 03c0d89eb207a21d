// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reader_words.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(ReaderWords, CountAndListAsEnglishDoes) {
    const ReaderWords& words = reader_words("en-GB");
    EXPECT_EQ(words.note("12"), "Note 12: ");
    EXPECT_EQ(words.note(""), "Note: ");
    EXPECT_EQ(words.code_left_out(1), "Code left out, 1 line.");
    EXPECT_EQ(words.code_left_out(12), "Code left out, 12 lines.");
    EXPECT_EQ(words.table_left_out(4), "Table left out, 4 rows.");
    EXPECT_EQ(words.names({}), "");
    EXPECT_EQ(words.names({"Ann"}), "Ann");
    EXPECT_EQ(words.names({"Ann", "Bo"}), "Ann and Bo");
    EXPECT_EQ(words.names({"Ann", "Bo", "Cy"}), "Ann, Bo and Cy");
}

TEST(ReaderWords, AlertsHaveTheirKind) {
    const ReaderWords& words = reader_words("en");
    EXPECT_EQ(words.alert("todo"), "To do:");
    EXPECT_EQ(words.alert("notes"), "");
    EXPECT_EQ(words.alert(""), "");
}

TEST(ReaderWords, CountAsEachLanguageDoes) {
    EXPECT_EQ(reader_words("de").table_left_out(1), "Tabelle ausgelassen, 1 Zeile.");
    EXPECT_EQ(reader_words("de").table_left_out(4), "Tabelle ausgelassen, 4 Zeilen.");
    EXPECT_EQ(reader_words("fr").code_left_out(2), "Code omis, 2 lignes.");
    EXPECT_EQ(reader_words("nl").code_left_out(1), "Code weggelaten, 1 regel.");
    const ReaderWords& polish = reader_words("pl");
    EXPECT_EQ(polish.table_left_out(1), "Tabela pominięta, 1 wiersz.");
    EXPECT_EQ(polish.table_left_out(3), "Tabela pominięta, 3 wiersze.");
    EXPECT_EQ(polish.table_left_out(12), "Tabela pominięta, 12 wierszy.");
    EXPECT_EQ(polish.table_left_out(21), "Tabela pominięta, 21 wierszy.");
    EXPECT_EQ(polish.table_left_out(24), "Tabela pominięta, 24 wiersze.");
    EXPECT_EQ(polish.table_left_out(113), "Tabela pominięta, 113 wierszy.");
}

TEST(ReaderWords, AnnounceNotesAndNamesAsEachLanguageDoes) {
    EXPECT_EQ(reader_words("de-AT").note("12"), "Anmerkung 12: ");
    EXPECT_EQ(reader_words("sv").note(""), "Not: ");
    EXPECT_EQ(reader_words("it").numbered_note(), "Nota ");
    EXPECT_EQ(reader_words("fr").note("3"), "Note 3\u00A0: ");
    EXPECT_EQ(reader_words("es").names({"Ana", "Luis", "Eva"}), "Ana, Luis y Eva");
    EXPECT_EQ(reader_words("es").names({"Luis", "Inés"}), "Luis e Inés");
    EXPECT_EQ(reader_words("es").names({"Luis", "Hierro"}), "Luis y Hierro");
    EXPECT_EQ(reader_words("pt-BR").by(), ", de ");
    EXPECT_EQ(reader_words("pl").the_end(), "Koniec.");
    EXPECT_EQ(reader_words("sv").part(2), " (del 2)");
    EXPECT_EQ(reader_words("nl").alert("warning"), "Waarschuwing:");
}

TEST(ReaderWords, AreOmittedInALanguageWithoutAny) {
    const ReaderWords& words = reader_words("cy");
    EXPECT_EQ(words.note("12"), "");
    EXPECT_EQ(words.numbered_note(), "");
    EXPECT_EQ(words.table_left_out(4), "");
    EXPECT_EQ(words.code_left_out(4), "");
    EXPECT_EQ(words.alert("note"), "");
    EXPECT_EQ(words.the_end(), "");
    EXPECT_EQ(words.names({"Ann", "Bo"}), "Ann, Bo");
    EXPECT_EQ(words.part(2), " (2)");
}

TEST(ReaderWords, HaveTheCommaOfTheScript) {
    EXPECT_EQ(reader_words("ar-EG").by(), "، ");
    EXPECT_EQ(reader_words("hi").by(), ", ");
}

TEST(ReaderWords, AreEnglishWhereThereIsNoLanguage) {
    EXPECT_EQ(&reader_words("no language at all"), &reader_words("en"));
    EXPECT_EQ(&reader_words(""), &reader_words("en"));
}

}  // namespace
}  // namespace audio_edition
