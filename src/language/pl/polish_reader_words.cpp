// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/pl/polish_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array polish_alerts{
    AlertPhrase{"note", "Uwaga:"},
    AlertPhrase{"tip", "Wskazówka:"},
    AlertPhrase{"important", "Ważne:"},
    AlertPhrase{"warning", "Ostrzeżenie:"},
    AlertPhrase{"caution", "Ostrożnie:"},
    AlertPhrase{"abstract", "Streszczenie:"},
    AlertPhrase{"summary", "Podsumowanie:"},
    AlertPhrase{"info", "Informacja:"},
    AlertPhrase{"todo", "Do zrobienia:"},
    AlertPhrase{"hint", "Podpowiedź:"},
    AlertPhrase{"success", "Powodzenie:"},
    AlertPhrase{"question", "Pytanie:"},
    AlertPhrase{"failure", "Niepowodzenie:"},
    AlertPhrase{"danger", "Niebezpieczeństwo:"},
    AlertPhrase{"error", "Błąd:"},
    AlertPhrase{"bug", "Błąd programu:"},
    AlertPhrase{"example", "Przykład:"},
    AlertPhrase{"quote", "Cytat:"},
    AlertPhrase{"attention", "Uwaga:"},
};

}  // namespace

const ReaderWords& polish_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Przypis",
                                          .colon = ": ",
                                          .table = "Tabela",
                                          .table_left_out = "Tabela pominięta",
                                          .rows = {"wiersz", "wiersze", "wierszy"},
                                          .columns = "Kolumny: ",
                                          .code_left_out = "Kod pominięty",
                                          .lines = {"wiersz", "wiersze", "wierszy"},
                                          .alerts = polish_alerts,
                                          .joint = " i ",
                                          .by = ", autor: ",
                                          .the_end = "Koniec.",
                                          .untitled = "Bez tytułu",
                                          .part = " (część ",
                                          .read_aloud = ". Czyta głos syntetyczny."});
    return words;
}

}  // namespace audio_edition
