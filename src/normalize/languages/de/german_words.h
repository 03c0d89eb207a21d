// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/word_set.h"

namespace audio_edition::de {

// What the words around a number tell of it, in small letters.

inline constexpr WordSet dative_articles({"am", "beim", "dem", "einem", "im", "keinem", "vom", "zum",
                                          "diesem", "jedem", "seinem", "ihrem", "meinem", "unserem", "deinem",
                                          "jenem"});
inline constexpr WordSet feminine_dative_articles({"zur", "einer", "seiner", "ihrer", "meiner", "unserer",
                                                   "keiner", "deiner"});
/// Masculine in the nominative, feminine in the dative: dieser Tag, in dieser Woche.
inline constexpr WordSet ambiguous_articles({"der", "dieser", "jeder", "jener"});
inline constexpr WordSet genitive_articles({"des", "eines", "dieses", "jenes", "seines", "ihres", "meines",
                                            "unseres"});
inline constexpr WordSet accusative_articles({"den", "einen", "diesen", "jeden", "seinen", "ihren", "meinen",
                                              "unseren", "keinen"});
inline constexpr WordSet articles({"der", "die", "das", "ins", "ans", "aufs", "beide", "alle", "diese",
                                   "jede", "jene", "dieses", "jedes"});
/// Before them an adjective shows the gender itself: ein zweiter, sein zwanzigstes.
inline constexpr WordSet bare_articles({"ein", "kein", "mein", "dein", "sein", "ihr", "unser", "euer"});
inline constexpr WordSet feminine_bare_articles({"eine", "keine", "meine", "deine", "seine", "ihre", "unsere",
                                                 "eure"});
inline constexpr WordSet dative_prepositions({"ab", "aus", "bei", "mit", "nach", "seit", "unter", "von",
                                              "vor", "zu", "zwischen", "in", "an", "auf", "über", "neben",
                                              "hinter", "gegenüber", "samt"});
inline constexpr WordSet accusative_prepositions({"bis", "durch", "für", "gegen", "ohne", "um", "pro", "je"});
inline constexpr WordSet genitive_prepositions({"trotz", "während", "wegen", "statt", "anstatt", "innerhalb",
                                                "außerhalb"});
/// What stands between a verb or a preposition and the number that it governs.
inline constexpr WordSet between({"nur",  "etwa",  "rund",       "circa",     "genau",   "exakt",
                                  "fast", "knapp", "mindestens", "höchstens", "maximal", "ungefähr",
                                  "noch", "bloß",  "gut",        "es",        "er",      "sie",
                                  "ich",  "wir",   "man",        "auch",      "schon",   "gerade"});
/// Before an amount of what they have for their object.
inline constexpr WordSet accusative_verbs(
    {"hat",     "habe",     "haben",    "hatte",    "hatten",   "besitzt",   "besaß",   "kauft",   "kaufte",
     "kostet",  "kosten",   "kostete",  "kosteten", "zahlt",    "zahlte",    "zahlten", "bezahlt", "bezahlte",
     "braucht", "brauchen", "brauchte", "bekommt",  "bekam",    "bekamen",   "gibt",    "gab",     "nimmt",
     "nahm",    "isst",     "trinkt",   "trank",    "verkauft", "verkaufte", "dauert",  "dauerte", "wiegt",
     "misst",   "enthält",  "verliert", "verlor",   "spart",    "verdient"});
/// Nouns whose number only names them, so that what follows is not counted: Artikel 1 Satz 2.
inline constexpr WordSet labels({"abs",   "absatz", "abb",     "art",   "artikel", "bd",      "band",
                                 "bild",  "blatt",  "gleis",   "heft",  "kap",     "kapitel", "klasse",
                                 "linie", "nr",     "nummer",  "platz", "satz",    "seite",   "stufe",
                                 "tab",   "teil",   "version", "ziff",  "ziffer",  "zimmer",  "paragraf",
                                 "raum",  "tor",    "note"});
inline constexpr WordSet weekdays({"montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag",
                                   "sonnabend", "sonntag"});
inline constexpr WordSet short_weekdays({"mo", "di", "mi", "do", "fr", "sa", "so"});
/// Between a preposition and a date.
inline constexpr WordSet before_dates({"spätestens", "frühestens", "einschließlich", "etwa", "circa",
                                       "ungefähr", "genau"});
/// Before them a day's number stands alone: am 3.
inline constexpr WordSet day_prepositions({"am", "vom", "zum"});
/// Nouns that are numbered, so that a number with a full stop before them is a place in a row.
inline constexpr WordSet numbered_nouns({"akt",
                                         "armee",
                                         "auflage",
                                         "ausgabe",
                                         "band",
                                         "bezirk",
                                         "bundesliga",
                                         "dynastie",
                                         "etage",
                                         "februar",
                                         "folge",
                                         "generation",
                                         "geburtstag",
                                         "geschoss",
                                         "grad",
                                         "halbjahr",
                                         "halbzeit",
                                         "hälfte",
                                         "infanteriedivision",
                                         "jahr",
                                         "jahrestag",
                                         "jahrgang",
                                         "jahrhundert",
                                         "jahrhunderts",
                                         "jahrhunderte",
                                         "jahrtausend",
                                         "jahrtausends",
                                         "kapitel",
                                         "klasse",
                                         "kongress",
                                         "kreuzzug",
                                         "lesung",
                                         "liga",
                                         "mal",
                                         "minute",
                                         "obergeschoss",
                                         "platz",
                                         "preis",
                                         "quartal",
                                         "rang",
                                         "reich",
                                         "reihe",
                                         "republik",
                                         "runde",
                                         "satz",
                                         "semester",
                                         "sinfonie",
                                         "spieltag",
                                         "staffel",
                                         "stelle",
                                         "stock",
                                         "stunde",
                                         "tag",
                                         "teil",
                                         "untergeschoss",
                                         "weltkrieg",
                                         "weltkriegs",
                                         "weltkrieges",
                                         "wahlgang",
                                         "woche",
                                         "lebensjahr",
                                         "lebensjahres",
                                         "juli",
                                         "symphonie",
                                         "stockwerk",
                                         "breitengrad",
                                         "längengrad",
                                         "hochzeitstag",
                                         "todestag",
                                         "division",
                                         "fc",
                                         "ffc",
                                         "sc",
                                         "sv",
                                         "vorsitzende",
                                         "vorsitzender",
                                         "klassen",
                                         "jahrhunderten",
                                         "juni",
                                         "mannschaft",
                                         "ordnung",
                                         "potenz"});
inline constexpr WordSet sentence_beginnings(
    {"aber", "als",     "am",     "an",    "auch",  "auf",    "aus",   "bei",    "da",   "dann",
     "das",  "der",     "die",    "dies",  "diese", "dieser", "doch",  "ein",    "eine", "er",
     "es",   "für",     "ich",    "im",    "in",    "ihr",    "jetzt", "man",    "mit",  "nach",
     "nun",  "nur",     "ob",     "seit",  "sie",   "so",     "und",   "unter",  "vom",  "von",
     "vor",  "während", "was",    "wenn",  "wer",   "wie",    "wir",   "wo",     "zu",   "zum",
     "zur",  "danach",  "damals", "heute", "hier",  "später", "trotz", "obwohl", "weil"});
inline constexpr WordSet year_words({"anno",     "ab",          "bis",      "gegen",    "im",       "in",
                                     "jahr",     "jahre",       "jahren",   "jahres",   "nach",     "seit",
                                     "sommer",   "herbst",      "winter",   "frühjahr", "frühling", "um",
                                     "und",      "von",         "vor",      "ende",     "anfang",   "mitte",
                                     "ostern",   "weihnachten", "zwischen", "wurde",    "war",      "geboren",
                                     "gestorben"});
inline constexpr WordSet label_nouns({"kapitel",   "band",       "teil",        "akt",      "artikel",
                                      "abschnitt", "buch",       "faust",       "paragraf", "anhang",
                                      "tafel",     "klasse",     "stufe",       "phase",    "typ",
                                      "weltkrieg", "weltkriegs", "weltkrieges", "szene",    "abteilung",
                                      "nummer",    "gruppe",     "hartz"});
inline constexpr WordSet queens({"anna", "anne", "elisabeth", "elizabeth", "katharina", "margarethe",
                                 "margrethe", "maria", "isabella", "christina", "beatrix", "wilhelmina",
                                 "kleopatra", "johanna"});

}  // namespace audio_edition::de
