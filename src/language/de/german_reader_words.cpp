// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/de/german_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array german_alerts{
    AlertPhrase{"note", "Hinweis:"},
    AlertPhrase{"tip", "Tipp:"},
    AlertPhrase{"important", "Wichtig:"},
    AlertPhrase{"warning", "Warnung:"},
    AlertPhrase{"caution", "Vorsicht:"},
    AlertPhrase{"abstract", "Kurzfassung:"},
    AlertPhrase{"summary", "Zusammenfassung:"},
    AlertPhrase{"info", "Info:"},
    AlertPhrase{"todo", "Zu erledigen:"},
    AlertPhrase{"hint", "Hinweis:"},
    AlertPhrase{"success", "Erfolg:"},
    AlertPhrase{"question", "Frage:"},
    AlertPhrase{"failure", "Fehlschlag:"},
    AlertPhrase{"danger", "Gefahr:"},
    AlertPhrase{"error", "Fehler:"},
    AlertPhrase{"bug", "Programmfehler:"},
    AlertPhrase{"example", "Beispiel:"},
    AlertPhrase{"quote", "Zitat:"},
    AlertPhrase{"attention", "Achtung:"},
};

}  // namespace

const ReaderWords& german_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Anmerkung",
                                          .colon = ": ",
                                          .table = "Tabelle",
                                          .table_left_out = "Tabelle ausgelassen",
                                          .rows = {"Zeile", "", "Zeilen"},
                                          .columns = "Spalten: ",
                                          .code_left_out = "Code ausgelassen",
                                          .lines = {"Zeile", "", "Zeilen"},
                                          .alerts = german_alerts,
                                          .joint = " und ",
                                          .by = ", von ",
                                          .the_end = "Ende.",
                                          .untitled = "Ohne Titel",
                                          .part = " (Teil ",
                                          .read_aloud = ". Vorgelesen von einer synthetischen Stimme."});
    return words;
}

}  // namespace audio_edition
