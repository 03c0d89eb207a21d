// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/it/italian_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array italian_alerts{
    AlertPhrase{"note", "Nota:"},
    AlertPhrase{"tip", "Suggerimento:"},
    AlertPhrase{"important", "Importante:"},
    AlertPhrase{"warning", "Avvertenza:"},
    AlertPhrase{"caution", "Cautela:"},
    AlertPhrase{"abstract", "Sommario:"},
    AlertPhrase{"summary", "Riepilogo:"},
    AlertPhrase{"info", "Informazione:"},
    AlertPhrase{"todo", "Da fare:"},
    AlertPhrase{"hint", "Suggerimento:"},
    AlertPhrase{"success", "Successo:"},
    AlertPhrase{"question", "Domanda:"},
    AlertPhrase{"failure", "Insuccesso:"},
    AlertPhrase{"danger", "Pericolo:"},
    AlertPhrase{"error", "Errore:"},
    AlertPhrase{"bug", "Errore di programma:"},
    AlertPhrase{"example", "Esempio:"},
    AlertPhrase{"quote", "Citazione:"},
    AlertPhrase{"attention", "Attenzione:"},
};

}  // namespace

const ReaderWords& italian_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Nota",
                                          .colon = ": ",
                                          .table = "Tabella",
                                          .table_left_out = "Tabella omessa",
                                          .rows = {"riga", "", "righe"},
                                          .columns = "Colonne: ",
                                          .code_left_out = "Codice omesso",
                                          .lines = {"riga", "", "righe"},
                                          .alerts = italian_alerts,
                                          .joint = " e ",
                                          .by = ", di ",
                                          .the_end = "Fine.",
                                          .untitled = "Senza titolo",
                                          .part = " (parte ",
                                          .read_aloud = ". Letto da una voce sintetica."});
    return words;
}

}  // namespace audio_edition
