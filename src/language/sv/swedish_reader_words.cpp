// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/sv/swedish_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array swedish_alerts{
    AlertPhrase{"note", "Anmärkning:"},
    AlertPhrase{"tip", "Tips:"},
    AlertPhrase{"important", "Viktigt:"},
    AlertPhrase{"warning", "Varning:"},
    AlertPhrase{"caution", "Försiktigt:"},
    AlertPhrase{"abstract", "Sammandrag:"},
    AlertPhrase{"summary", "Sammanfattning:"},
    AlertPhrase{"info", "Info:"},
    AlertPhrase{"todo", "Att göra:"},
    AlertPhrase{"hint", "Ledtråd:"},
    AlertPhrase{"success", "Lyckat:"},
    AlertPhrase{"question", "Fråga:"},
    AlertPhrase{"failure", "Misslyckande:"},
    AlertPhrase{"danger", "Fara:"},
    AlertPhrase{"error", "Fel:"},
    AlertPhrase{"bug", "Programfel:"},
    AlertPhrase{"example", "Exempel:"},
    AlertPhrase{"quote", "Citat:"},
    AlertPhrase{"attention", "Observera:"},
};

}  // namespace

const ReaderWords& swedish_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Not",
                                          .colon = ": ",
                                          .table = "Tabell",
                                          .table_left_out = "Tabell utelämnad",
                                          .rows = {"rad", "", "rader"},
                                          .columns = "Kolumner: ",
                                          .code_left_out = "Kod utelämnad",
                                          .lines = {"rad", "", "rader"},
                                          .alerts = swedish_alerts,
                                          .joint = " och ",
                                          .by = ", av ",
                                          .the_end = "Slut.",
                                          .untitled = "Utan titel",
                                          .part = " (del ",
                                          .read_aloud = ". Uppläst av en syntetisk röst."});
    return words;
}

}  // namespace audio_edition
