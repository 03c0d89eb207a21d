// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(French, LinesOfPagesAreLeftOut) {
    expect_lines("fr", {
                           {before, "Par Jean Dupont", "byline"},
                           {before, "Par Jean Dupont et Anne d’Ormesson", "byline"},
                           {before, "Écrit par Jean Dupont, journaliste", "byline"},
                           {before, "Propos recueillis par Anne Martin", "byline"},
                           {before, "Jean Dupont | 5 mars 2024 à 10h05", "byline"},
                           {before, "Par hasard, il était là.", ""},
                           {before, "Par Toutatis !", ""},
                           {before, "Par monts et par vaux", ""},
                           {within, "Par Jean Dupont", ""},
                           {before, "De Paris à Berlin", ""},
                           {before, "Par exemple", ""},
                           {before, "Mardi 5 mars 2024", "dateline"},
                           {before, "Publié le 5 mars 2024 à 10h05", "dateline"},
                           {before, "Mis à jour le 1er mars 2024", "dateline"},
                           {before, "Il y a 3 heures", "dateline"},
                           {before, "Il y a 3 ans", ""},
                           {before, "Le 5 mars 2024, il pleuvait", ""},
                           {within, "5 mars 2024", ""},
                           {before, "Temps de lecture : 5 min", "reading time"},
                           {before, "5 min de lecture", "reading time"},
                           {before, "5 minutes plus tard", ""},
                           {after, "12 commentaires", "comment counter"},
                           {after, "Laisser un commentaire", "comment counter"},
                           {within, "Comment faire ?", ""},
                           {within, "Partager cet article", "share links"},
                           {within, "Partager sur Facebook", "share links"},
                           {within, "Suivez-nous sur Instagram", "share links"},
                           {after, "Partager", "share links"},
                           {within, "Partager", ""},
                           {within, "Partager, c’est vivre.", ""},
                           {within, "Publicité", "advertisement"},
                           {within, "PUBLICITÉ", "advertisement"},
                           {within, "Publicité mensongère au marché", ""},
                           {within, "Abonnez-vous à notre newsletter", "newsletter"},
                           {within, "La lettre est arrivée.", ""},
                           {within, "Photo : Jean Dupont/AFP", "photo credit"},
                           {within, "Crédit photo : AFP", "picture credit"},
                           {within, "Photo après photo, il racontait.", ""},
                           {within, "Lire aussi : La pluie", "related links"},
                           {within, "À lire aussi : La pluie", "related links"},
                           {within, "Lire la suite", "related link"},
                           {within, "Lire est un plaisir.", ""},
                           {within, "Lire beaucoup", ""},
                           {after, "Mots-clés : pluie, fleuve", "tags"},
                           {after, "Tous droits réservés", "copyright notice"},
                           {before, "Aller au contenu", "navigation"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {before, "By Jean Dupont", "byline"},
                           {within, "Read more: The rain", "related links"},
                       });
}

TEST(French, BylinesNameTheirAuthor) {
    expect_authors("fr", {
                             {"Par Jean Dupont", "Jean Dupont"},
                             {"PAR JEAN DUPONT", "JEAN DUPONT"},
                             {"Par Anne de La Tour, correspondante à Berlin", "Anne de La Tour"},
                             {"Par Jean d’Ormesson", "Jean d’Ormesson"},
                             {"Par Dieu", ""},
                             {"Par hasard", ""},
                         });
}

TEST(French, DatelinesTellTheirDate) {
    expect_dates("fr", {
                           {"5 mars 2024", "2024-03-05"},
                           {"1er août 2024", "2024-08-01"},
                           {"Publié le mardi 5 mars 2024 à 10h05", "2024-03-05"},
                           {"05/03/2024", "2024-03-05"},
                           {"5 DÉCEMBRE 2024", "2024-12-05"},
                           {"Modifié le 5 mars 2024", ""},
                           {"Updated March 5, 2024", ""},
                           {"Le 5 mars 2024, il pleuvait.", ""},
                           {"C’était un 5 mars 2024 sans pluie ni vent", ""},
                       });
}

TEST(French, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("fr", {
                               {"Chapitre 3", "chapter 3"},
                               {"CHAPITRE PREMIER", "chapter 1"},
                               {"Chapitre premier", "chapter 1"},
                               {"Chapitre dix", "chapter 10"},
                               {"CHAPITRE DIX-SEPT", "chapter 17"},
                               {"Chapitre vingt et un : Le fleuve", "chapter 21 [Le fleuve]"},
                               {"Première partie", "part 1"},
                               {"DEUXIÈME PARTIE", "part 2"},
                               {"1re partie", "part 1"},
                               {"IIe partie", "part 2"},
                               {"Livre troisième", "book 3"},
                               {"Acte II", "act 2"},
                               {"SCÈNE PREMIÈRE", "scene 1"},
                               {"Préface", "named"},
                               {"Épilogue", "named"},
                               {"ÉPILOGUE", "named"},
                               {"Chapitre", "none"},
                               {"Partie de pêche", "none"},
                               {"Partie d’échecs", "none"},
                               {"Deux livres", "none"},
                               {"Le livre", "none"},
                               {"Livre de poche", "none"},
                               {"Premier amour", "none"},
                               {"Acte de foi", "none"},
                               {"Ce chapitre", "none"},
                               {"Lettre à Anne", "none"},
                           });
}

TEST(French, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"fr\"><head><title>La pluie | Le Journal</title></head><body><h1>La "
        "pluie</h1>"
        "<div class=\"content\"><p>Par Jean Dupont</p><p>Publié le 5 mars 2024 à 10h05</p><p>Il a plu toute "
        "la journée sur la ville, et personne ne s’en étonna, car il pleuvait depuis le printemps, et les "
        "gouttières chantaient.</p><p>Lire aussi : La neige</p><p>Le soir, la pluie cessa pendant une heure, "
        "et les gens sortirent pour regarder les flaques et pour se regarder, puis ils rentrèrent.</p><h2>Le "
        "fleuve</h2><p>Par hasard, le meunier était là, et il devait le savoir, car il était le plus vieux "
        "du fleuve et il avait tout vu depuis longtemps.</p>"
        "<p>Crédit photo : AFP</p><p>Il a plu toute la journée sur la ville, et personne ne s’en étonna, car "
        "il pleuvait depuis le printemps, et les gouttières chantaient.</p><p>Advertisement</p><p>Le soir, "
        "la pluie cessa pendant une heure, et les gens sortirent pour regarder les flaques et pour se "
        "regarder, puis ils rentrèrent.</p><p>Suivez-nous sur Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "fr", "page.html"),
              "title La pluie\n"
              "author Jean Dupont\n"
              "date 2024-03-05\n"
              "# Le fleuve\n"
              "title: La pluie\n"
              "byline: Par Jean Dupont\n"
              "dateline: Publié le 5 mars 2024 à 10h05\n"
              "related links: Lire aussi : La neige\n"
              "picture credit: Crédit photo : AFP\n"
              "advertisement: Advertisement\n"
              "share links: Suivez-nous sur Facebook\n");
}

TEST(French, BookHasItsChapters) {
    const std::string book =
        plain_book("LE MOULIN\n\npar Jean Dupont\n\nParis\nLibrairie nouvelle\n1901\n",
                   {"PRÉFACE", "CHAPITRE PREMIER", "CHAPITRE II", "CHAPITRE III"},
                   "Le fleuve avait monté dans la nuit, et au matin la route du moulin était\n"
                   "sous les eaux. Personne ne vint ce jour-là, ni le lendemain, ni après.\n");
    EXPECT_EQ(summary(book, "fr", "book.txt"),
              "title LE MOULIN\n"
              "author Jean Dupont\n"
              "date \n"
              "# PRÉFACE\n"
              "# CHAPITRE PREMIER\n"
              "# CHAPITRE II\n"
              "# CHAPITRE III\n"
              "byline: par Jean Dupont\n"
              "title page: Paris Librairie nouvelle 1901\n");
}

}  // namespace
}  // namespace audio_edition
