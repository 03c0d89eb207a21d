// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(Dutch, LinesOfPagesAreLeftOut) {
    expect_lines("nl", {
                           {before, "Door Jan Jansen", "byline"},
                           {before, "Door Jan Jansen en Anna van der Berg", "byline"},
                           {before, "Geschreven door Jan Jansen", "byline"},
                           {before, "Van onze verslaggever", "byline"},
                           {before, "Jan Jansen | 5 maart 2024", "byline"},
                           {before, "Door de regen", ""},
                           {before, "Door dik en dun", ""},
                           {before, "Door weer en wind", ""},
                           {within, "Door Jan Jansen", ""},
                           {before, "Van Amsterdam naar Parijs", ""},
                           {before, "Dinsdag 5 maart 2024", "dateline"},
                           {before, "Gepubliceerd op 5 maart 2024 om 10:05 uur", "dateline"},
                           {before, "Laatst bijgewerkt: 5 maart 2024", "dateline"},
                           {before, "3 uur geleden", "dateline"},
                           {before, "Op 5 maart 2024 regende het", ""},
                           {within, "5 maart 2024", ""},
                           {before, "3 uur lopen", ""},
                           {before, "5 min leestijd", "reading time"},
                           {before, "Leestijd: 5 minuten", "reading time"},
                           {before, "5 minuten later", ""},
                           {after, "12 reacties", "comment counter"},
                           {after, "Plaats een reactie", "comment counter"},
                           {within, "Reacties waren er genoeg.", ""},
                           {within, "Deel dit artikel", "share links"},
                           {within, "Delen via Facebook", "share links"},
                           {within, "Volg ons op Instagram", "share links"},
                           {after, "Delen", "share links"},
                           {within, "Delen", ""},
                           {within, "Deel van het plan mislukte.", ""},
                           {within, "Advertentie", "advertisement"},
                           {within, "Advertentie voor een huis", ""},
                           {within, "Schrijf je in voor onze nieuwsbrief", "newsletter"},
                           {within, "De nieuwsbrief kwam om acht uur.", ""},
                           {within, "Foto: Jan Jansen/ANP", "photo credit"},
                           {within, "Foto na foto vertelde hij.", ""},
                           {within, "Lees ook: De regen", "related links"},
                           {within, "Meer over dit onderwerp", "related links"},
                           {within, "Lees verder", "related link"},
                           {within, "Lees het boek tot het einde.", ""},
                           {after, "Trefwoorden: regen, rivier", "tags"},
                           {after, "Alle rechten voorbehouden", "copyright notice"},
                           {before, "Ga naar de inhoud", "navigation"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {before, "By Jan Jansen", "byline"},
                       });
}

TEST(Dutch, BylinesNameTheirAuthor) {
    expect_authors("nl", {
                             {"Door Jan Jansen", "Jan Jansen"},
                             {"DOOR JAN JANSEN", "JAN JANSEN"},
                             {"Door Anna van der Berg, correspondent in Berlijn", "Anna van der Berg"},
                             {"Door God", ""},
                             {"Door Weer en Wind", ""},
                         });
}

TEST(Dutch, DatelinesTellTheirDate) {
    expect_dates("nl", {
                           {"5 maart 2024", "2024-03-05"},
                           {"5 mei 2024", "2024-05-05"},
                           {"3 mrt. 2024", "2024-03-03"},
                           {"Gepubliceerd op dinsdag 5 maart 2024 om 10.05 uur", "2024-03-05"},
                           {"05-03-2024", "2024-03-05"},
                           {"Bijgewerkt op 5 maart 2024", ""},
                           {"Updated March 5, 2024", ""},
                           {"Op 5 maart 2024 regende het.", ""},
                       });
}

TEST(Dutch, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("nl", {
                               {"Hoofdstuk 4", "chapter 4"},
                               {"HOOFDSTUK IV", "chapter 4"},
                               {"Hoofdstuk één", "chapter 1"},
                               {"Eerste hoofdstuk", "chapter 1"},
                               {"TWAALFDE HOOFDSTUK", "chapter 12"},
                               {"Eenentwintigste hoofdstuk", "chapter 21"},
                               {"Het tweede deel", "part 2"},
                               {"Deel III", "part 3"},
                               {"3e deel", "part 3"},
                               {"Boek twee", "book 2"},
                               {"Eerste bedrijf", "act 1"},
                               {"Voorwoord", "named"},
                               {"Epiloog", "named"},
                               {"Hoofdstuk", "none"},
                               {"Deel van het plan", "none"},
                               {"Twee boeken", "none"},
                               {"Een deel", "none"},
                               {"Eerste hulp", "none"},
                               {"Boek der boeken", "none"},
                               {"Dag en nacht", "none"},
                               {"Brief aan Anna", "none"},
                           });
}

TEST(Dutch, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"nl\"><head><title>De regen | De Krant</title></head><body><h1>De "
        "regen</h1>"
        "<div class=\"content\"><p>Door Jan Jansen</p><p>Gepubliceerd op 5 maart 2024 om 10:05 uur</p><p>Het "
        "regende de hele dag in de stad, en niemand was verbaasd, want het had sinds het voorjaar geregend, "
        "en de goten zongen de hele nacht.</p><p>Lees ook: De sneeuw</p><p>In de avond hield het een uur op, "
        "en de mensen kwamen naar buiten om naar de plassen te kijken en naar elkaar, en gingen weer naar "
        "binnen.</p><h2>De rivier</h2><p>Door de regen kwam de molenaar, en hij moest het weten, want hij "
        "was de oudste van de rivier en had alles al een keer gezien.</p>"
        "<p>Foto: ANP</p><p>Het regende de hele dag in de stad, en niemand was verbaasd, want het had sinds "
        "het voorjaar geregend, en de goten zongen de hele nacht.</p><p>Advertisement</p><p>In de avond "
        "hield het een uur op, en de mensen kwamen naar buiten om naar de plassen te kijken en naar elkaar, "
        "en gingen weer naar binnen.</p><p>Volg ons op Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "nl", "page.html"),
              "title De regen\n"
              "author Jan Jansen\n"
              "date 2024-03-05\n"
              "# De rivier\n"
              "title: De regen\n"
              "byline: Door Jan Jansen\n"
              "dateline: Gepubliceerd op 5 maart 2024 om 10:05 uur\n"
              "related links: Lees ook: De sneeuw\n"
              "photo credit: Foto: ANP\n"
              "advertisement: Advertisement\n"
              "share links: Volg ons op Facebook\n");
}

TEST(Dutch, BookHasItsChapters) {
    const std::string book =
        plain_book("DE MOLEN\n\ndoor Jan Jansen\n\nAmsterdam\nUitgeverij Nieuw\n1901\n",
                   {"VOORWOORD", "EERSTE HOOFDSTUK", "TWEEDE HOOFDSTUK", "DERDE HOOFDSTUK"},
                   "De rivier was in de nacht gestegen, en in de morgen stond de weg naar de\n"
                   "molen onder water. Niemand kwam die dag, en niemand kwam de dag daarna.\n");
    EXPECT_EQ(summary(book, "nl", "book.txt"),
              "title DE MOLEN\n"
              "author Jan Jansen\n"
              "date \n"
              "# VOORWOORD\n"
              "# EERSTE HOOFDSTUK\n"
              "# TWEEDE HOOFDSTUK\n"
              "# DERDE HOOFDSTUK\n"
              "byline: door Jan Jansen\n"
              "title page: Amsterdam Uitgeverij Nieuw 1901\n");
}

}  // namespace
}  // namespace audio_edition
