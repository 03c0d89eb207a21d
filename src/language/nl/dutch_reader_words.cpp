// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/nl/dutch_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array dutch_alerts{
    AlertPhrase{"note", "Opmerking:"},       AlertPhrase{"tip", "Tip:"},
    AlertPhrase{"important", "Belangrijk:"}, AlertPhrase{"warning", "Waarschuwing:"},
    AlertPhrase{"caution", "Voorzichtig:"},  AlertPhrase{"abstract", "Samenvatting:"},
    AlertPhrase{"summary", "Samenvatting:"}, AlertPhrase{"info", "Info:"},
    AlertPhrase{"todo", "Te doen:"},         AlertPhrase{"hint", "Hint:"},
    AlertPhrase{"success", "Gelukt:"},       AlertPhrase{"question", "Vraag:"},
    AlertPhrase{"failure", "Mislukt:"},      AlertPhrase{"danger", "Gevaar:"},
    AlertPhrase{"error", "Fout:"},           AlertPhrase{"bug", "Programmafout:"},
    AlertPhrase{"example", "Voorbeeld:"},    AlertPhrase{"quote", "Citaat:"},
    AlertPhrase{"attention", "Let op:"},
};

}  // namespace

const ReaderWords& dutch_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Noot",
                                          .colon = ": ",
                                          .table = "Tabel",
                                          .table_left_out = "Tabel weggelaten",
                                          .rows = {"rij", "", "rijen"},
                                          .columns = "Kolommen: ",
                                          .code_left_out = "Code weggelaten",
                                          .lines = {"regel", "", "regels"},
                                          .alerts = dutch_alerts,
                                          .joint = " en ",
                                          .by = ", door ",
                                          .the_end = "Einde.",
                                          .untitled = "Zonder titel",
                                          .part = " (deel ",
                                          .read_aloud = ". Voorgelezen door een synthetische stem."});
    return words;
}

}  // namespace audio_edition
