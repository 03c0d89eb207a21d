// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(Italian, LinesOfPagesAreLeftOut) {
    expect_lines("it", {
                           {before, "di Mario Rossi", "byline"},
                           {before, "Di Mario Rossi e Anna D’Amico", "byline"},
                           {before, "Scritto da Mario Rossi", "byline"},
                           {before, "A cura di Mario Rossi", "byline"},
                           {before, "Mario Rossi | 5 marzo 2024", "byline"},
                           {before, "Di nuovo la pioggia", ""},
                           {before, "Di padre in figlio", ""},
                           {before, "Di Napoli", ""},
                           {within, "di Mario Rossi", ""},
                           {before, "Da Roma a Milano", ""},
                           {before, "Martedì 5 marzo 2024", "dateline"},
                           {before, "Pubblicato il 5 marzo 2024 alle ore 10:05", "dateline"},
                           {before, "Aggiornato: 5 marzo 2024", "dateline"},
                           {before, "3 ore fa", "dateline"},
                           {before, "3 anni fa", ""},
                           {before, "Il 5 marzo 2024 pioveva", ""},
                           {within, "5 marzo 2024", ""},
                           {before, "5 min di lettura", "reading time"},
                           {before, "Tempo di lettura: 5 minuti", "reading time"},
                           {before, "5 minuti dopo", ""},
                           {after, "12 commenti", "comment counter"},
                           {after, "Lascia un commento", "comments"},
                           {within, "Commenti ce ne furono molti.", ""},
                           {within, "Condividi questo articolo", "share links"},
                           {within, "Condividi su Facebook", "share links"},
                           {within, "Seguici su Instagram", "share links"},
                           {after, "Condividi", "share links"},
                           {within, "Condividi", ""},
                           {within, "Condividi il pane con lui.", ""},
                           {within, "Pubblicità", "advertisement"},
                           {within, "PUBBLICITÀ", "advertisement"},
                           {within, "Pubblicità ingannevole al mercato", ""},
                           {within, "Iscriviti alla nostra newsletter", "newsletter"},
                           {within, "La lettera arrivò alle otto.", ""},
                           {within, "Foto: Mario Rossi/ANSA", "photo credit"},
                           {within, "Foto dopo foto, raccontava.", ""},
                           {within, "Leggi anche: La pioggia", "related links"},
                           {within, "Per approfondire: La pioggia", "related links"},
                           {within, "Leggi tutto", "related link"},
                           {within, "Leggi e ordinanze", ""},
                           {after, "Argomenti: pioggia, fiume", "tags"},
                           {after, "Riproduzione riservata", "copyright notice"},
                           {before, "Vai al contenuto", "navigation"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {before, "By Mario Rossi", "byline"},
                       });
}

TEST(Italian, BylinesNameTheirAuthor) {
    expect_authors("it", {
                             {"di Mario Rossi", "Mario Rossi"},
                             {"DI MARIO ROSSI", "MARIO ROSSI"},
                             {"di Anna Della Torre, inviata a Berlino", "Anna Della Torre"},
                             {"Di Padre in Figlio", ""},
                             {"Di Napoli", ""},
                         });
}

TEST(Italian, DatelinesTellTheirDate) {
    expect_dates("it", {
                           {"5 marzo 2024", "2024-03-05"},
                           {"1º agosto 2024", "2024-08-01"},
                           {"Pubblicato il martedì 5 marzo 2024, ore 10:05", "2024-03-05"},
                           {"05/03/2024", "2024-03-05"},
                           {"Aggiornato il 5 marzo 2024", ""},
                           {"Updated March 5, 2024", ""},
                           {"Il 5 marzo 2024 pioveva.", ""},
                       });
}

TEST(Italian, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("it", {
                               {"Capitolo 3", "chapter 3"},
                               {"CAPITOLO II", "chapter 2"},
                               {"Capitolo terzo", "chapter 3"},
                               {"Capitolo primo", "chapter 1"},
                               {"CAPITOLO DECIMOPRIMO", "chapter 11"},
                               {"Capitolo ventunesimo", "chapter 21"},
                               {"Capitolo ventitré", "chapter 23"},
                               {"Parte prima", "part 1"},
                               {"Prima parte", "part 1"},
                               {"Libro secondo", "book 2"},
                               {"Atto II", "act 2"},
                               {"Scena prima", "scene 1"},
                               {"Prefazione", "named"},
                               {"Epilogo", "named"},
                               {"Capitolo", "none"},
                               {"Parte di noi", "none"},
                               {"PARTE DI NOI", "none"},
                               {"Libro di Giobbe", "none"},
                               {"Due libri", "none"},
                               {"Parte ci manca", "none"},
                               {"Primo amore", "none"},
                               {"Atto di fede", "none"},
                               {"Lettera a Anna", "none"},
                               {"Seconda mano", "none"},
                           });
}

TEST(Italian, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"it\"><head><title>La pioggia | Il Giornale</title></head><body><h1>La "
        "pioggia</h1>"
        "<div class=\"content\"><p>di Mario Rossi</p><p>Pubblicato il 5 marzo 2024 alle ore "
        "10:05</p><p>Piovve tutto il giorno sulla città, e nessuno se ne meravigliò, perché pioveva dalla "
        "primavera, e le grondaie cantavano tutta la notte.</p><p>Leggi anche: La neve</p><p>La sera smise "
        "per un’ora, e la gente uscì a guardare le pozzanghere e a guardarsi, e poi rientrò in casa senza "
        "dire una parola.</p><h2>Il fiume</h2><p>Di nuovo parlò il mugnaio, e lui doveva saperlo, perché era "
        "il più vecchio del fiume e aveva visto tutto da molto tempo ormai.</p>"
        "<p>Foto: ANSA</p><p>Piovve tutto il giorno sulla città, e nessuno se ne meravigliò, perché pioveva "
        "dalla primavera, e le grondaie cantavano tutta la notte.</p><p>Advertisement</p><p>La sera smise "
        "per un’ora, e la gente uscì a guardare le pozzanghere e a guardarsi, e poi rientrò in casa senza "
        "dire una parola.</p><p>Seguici su Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "it", "page.html"),
              "title La pioggia\n"
              "author Mario Rossi\n"
              "date 2024-03-05\n"
              "# Il fiume\n"
              "title: La pioggia\n"
              "byline: di Mario Rossi\n"
              "dateline: Pubblicato il 5 marzo 2024 alle ore 10:05\n"
              "related links: Leggi anche: La neve\n"
              "photo credit: Foto: ANSA\n"
              "advertisement: Advertisement\n"
              "share links: Seguici su Facebook\n");
}

TEST(Italian, BookHasItsChapters) {
    const std::string book =
        plain_book("IL MULINO\n\ndi Mario Rossi\n\nMilano\nCasa editrice nuova\n1901\n",
                   {"PREFAZIONE", "CAPITOLO PRIMO", "CAPITOLO II", "CAPITOLO TERZO"},
                   "Il fiume era cresciuto nella notte, e al mattino la strada del mulino era\n"
                   "sotto l’acqua. Nessuno venne quel giorno, e nessuno il giorno dopo ancora.\n");
    EXPECT_EQ(summary(book, "it", "book.txt"),
              "title IL MULINO\n"
              "author Mario Rossi\n"
              "date \n"
              "# PREFAZIONE\n"
              "# CAPITOLO PRIMO\n"
              "# CAPITOLO II\n"
              "# CAPITOLO TERZO\n"
              "byline: di Mario Rossi\n"
              "title page: Milano Casa editrice nuova 1901\n");
}

}  // namespace
}  // namespace audio_edition
