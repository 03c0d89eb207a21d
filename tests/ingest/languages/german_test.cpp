// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(German, LinesOfPagesAreLeftOut) {
    expect_lines("de", {
                           {before, "Von Anna Schmidt", "byline"},
                           {before, "Von Anna Schmidt und Karl May, Berlin", "byline"},
                           {before, "Geschrieben von Anna Schmidt am 5. März 2024", "byline"},
                           {before, "Anna Schmidt | 5. März 2024, 10:05 Uhr", "byline"},
                           {before, "Text: Anna Schmidt", "byline"},
                           {before, "Von unserem Korrespondenten Karl May, Wien", "byline"},
                           {before, "Von Anfang an war alles klar", ""},
                           {before, "Von Mäusen und Menschen", ""},
                           {before, "Von Liebe und Tod", ""},
                           {before, "Von Berlin nach Paris", ""},
                           {within, "Von Anna Schmidt", ""},
                           {before, "Von der Wiege bis zur Bahre", ""},
                           {before, "Von Herrn Schmidt", ""},
                           {before, "Dienstag, 5. März 2024", "dateline"},
                           {before, "Di., 05.03.2024, 10:05 Uhr", "dateline"},
                           {before, "Stand: 5. März 2024", "dateline"},
                           {before, "Veröffentlicht am 5. März 2024", "dateline"},
                           {after, "Zuletzt aktualisiert am 5. März", "dateline"},
                           {before, "Vor 3 Stunden", "dateline"},
                           {before, "Vor 100 Jahren", ""},
                           {before, "Am 5. März 2024 fiel Regen", ""},
                           {within, "5. März 2024", ""},
                           {before, "5 Min. Lesezeit", "reading time"},
                           {before, "Lesezeit: ca. 5 Minuten", "reading time"},
                           {before, "5 Minuten später", ""},
                           {after, "12 Kommentare", "comment counter"},
                           {after, "Kommentare", "comments"},
                           {within, "Kommentare sind frei.", ""},
                           {within, "Artikel teilen", "share links"},
                           {within, "Auf Facebook teilen", "share links"},
                           {within, "Folgen Sie uns auf Instagram", "share links"},
                           {after, "Teilen", "share links"},
                           {within, "Teilen", ""},
                           {within, "Teilen macht Freude.", ""},
                           {within, "Anzeige", "advertisement"},
                           {within, "ANZEIGE", "advertisement"},
                           {within, "Anzeige gegen den Nachbarn", ""},
                           {within, "Jetzt Newsletter abonnieren", "newsletter"},
                           {within, "Abonnieren Sie unseren kostenlosen Newsletter!", "newsletter"},
                           {within, "Der Newsletter kam um acht.", ""},
                           {within, "Foto: Karl May/dpa", "photo credit"},
                           {within, "Foto für Foto erzählte er.", ""},
                           {within, "Lesen Sie auch: Der Regen", "related links"},
                           {within, "Mehr zum Thema", "related links"},
                           {within, "Mehr dazu sagte der Minister nicht.", ""},
                           {within, "Weiterlesen", "related link"},
                           {within, "Lesen Sie die Packungsbeilage.", ""},
                           {after, "Schlagworte: Regen, Fluss", "tags"},
                           {after, "Alle Rechte vorbehalten", "copyright notice"},
                           {before, "Direkt zum Inhalt", "navigation"},
                           {within, "Bitte aktivieren Sie JavaScript", "script notice"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {within, "Read more: The rain", "related links"},
                           {before, "By Anna Schmidt", "byline"},
                           {before, "3 min read", "reading time"},
                           {after, "Tag: Der Tag, an dem es regnete", ""},
                           {within, "Die Advertisements waren bunt.", ""},
                       });
}

TEST(German, BylinesNameTheirAuthor) {
    expect_authors("de", {
                             {"Von Anna Schmidt", "Anna Schmidt"},
                             {"VON ANNA SCHMIDT", "ANNA SCHMIDT"},
                             {"Von Anna von der Heide, Redakteurin", "Anna von der Heide"},
                             {"Ein Gastbeitrag von Anna Schmidt", "Anna Schmidt"},
                             {"Von Mäusen und Menschen", ""},
                             {"Von Natur aus", ""},
                         });
}

TEST(German, DatelinesTellTheirDate) {
    expect_dates("de", {
                           {"5. März 2024", "2024-03-05"},
                           {"Dienstag, 5. März 2024, 10:05 Uhr", "2024-03-05"},
                           {"Veröffentlicht am 05.03.2024", "2024-03-05"},
                           {"Von Anna Schmidt | 5. März 2024", "2024-03-05"},
                           {"5 MÄRZ 2024", "2024-03-05"},
                           {"March 5, 2024", "2024-03-05"},
                           {"Last updated March 5, 2024", ""},
                           {"Aktualisiert am 5. März 2024", ""},
                           {"Stand: 5. März 2024", ""},
                           {"Am 5. März 2024 fiel die Mauer.", ""},
                           {"Es war der 5. März 2024 in Berlin und kalt", ""},
                       });
}

TEST(German, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("de", {
                               {"Kapitel 3", "chapter 3"},
                               {"KAPITEL III. DER STURM", "chapter 3 [DER STURM]"},
                               {"Kapitel drei", "chapter 3"},
                               {"CHAPTER II", "chapter 2"},
                               {"Erstes Kapitel", "chapter 1"},
                               {"ZWÖLFTES KAPITEL", "chapter 12"},
                               {"Einundzwanzigstes Kapitel: Der Sturm", "chapter 21 [Der Sturm]"},
                               {"Das dritte Buch", "book 3"},
                               {"Zweiter Teil", "part 2"},
                               {"3. Kapitel", "chapter 3"},
                               {"I. Akt", "act 1"},
                               {"Fünfter Auftritt", "scene 5"},
                               {"Siebenter Brief", "chapter 7"},
                               {"Vorwort", "named"},
                               {"Schluß", "named"},
                               {"Märchen 2", "chapter 2"},
                               {"Kapitel", "none"},
                               {"Zwei Kapitel", "none"},
                               {"Teil des Plans", "none"},
                               {"Teile und herrsche", "none"},
                               {"3. Mai", "numbered 3 [Mai]"},
                               {"Erste Hilfe", "none"},
                               {"Tag und Nacht", "none"},
                               {"Buch der Lieder", "none"},
                               {"Vorworte sind lang", "none"},
                               {"Akt der Gnade", "none"},
                           });
}

TEST(German, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"de\"><head><title>Der Regen | Die Zeitung</title></head><body><h1>Der "
        "Regen</h1>"
        "<div class=\"content\"><p>Von Anna Schmidt</p><p>Veröffentlicht am 5. März 2024, 10:05 Uhr · 3 Min. "
        "Lesezeit</p><p>Es regnete den ganzen Tag in der Stadt, und niemand wunderte sich darüber, denn es "
        "hatte seit dem Frühling geregnet, und die Rinnen sangen.</p><p>Lesen Sie auch: Der Schnee</p><p>Am "
        "Abend hörte es für eine Stunde auf, und die Leute kamen heraus, um die Pfützen anzusehen und "
        "einander, und gingen wieder hinein.</p><h2>Der Fluss</h2><p>Von Anfang an war es so gewesen, sagte "
        "der Müller, und er musste es wissen, denn er war der Älteste am Fluss und hatte alles gesehen.</p>"
        "<p>Foto: Karl May</p><p>Es regnete den ganzen Tag in der Stadt, und niemand wunderte sich darüber, "
        "denn es hatte seit dem Frühling geregnet, und die Rinnen sangen.</p><p>Advertisement</p><p>Am Abend "
        "hörte es für eine Stunde auf, und die Leute kamen heraus, um die Pfützen anzusehen und einander, "
        "und gingen wieder hinein.</p><p>Folgen Sie uns auf Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "de", "page.html"),
              "title Der Regen\n"
              "author Anna Schmidt\n"
              "date 2024-03-05\n"
              "# Der Fluss\n"
              "title: Der Regen\n"
              "byline: Von Anna Schmidt\n"
              "dateline: Veröffentlicht am 5. März 2024, 10:05 Uhr · 3 Min. Lesezeit\n"
              "related links: Lesen Sie auch: Der Schnee\n"
              "photo credit: Foto: Karl May\n"
              "advertisement: Advertisement\n"
              "share links: Folgen Sie uns auf Facebook\n");
}

TEST(German, BookHasItsChapters) {
    const std::string book =
        plain_book("DIE MÜHLE\n\nRoman von Anna Schmidt\n\nBerlin\nVerlag der Gesellschaft\n1901\n",
                   {"Vorwort", "Erstes Kapitel", "Zweites Kapitel", "Drittes Kapitel"},
                   "Der Fluss war in der Nacht gestiegen, und am Morgen stand die Straße zur\n"
                   "Mühle unter Wasser. Niemand kam an diesem Tag, und niemand am Tag danach.\n");
    EXPECT_EQ(summary(book, "de", "book.txt"),
              "title DIE MÜHLE\n"
              "author Anna Schmidt\n"
              "date \n"
              "# Vorwort\n"
              "# Erstes Kapitel\n"
              "# Zweites Kapitel\n"
              "# Drittes Kapitel\n"
              "byline: Roman von Anna Schmidt\n"
              "title page: Berlin Verlag der Gesellschaft 1901\n");
}

}  // namespace
}  // namespace audio_edition
