// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/fr/french_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array french_alerts{
    AlertPhrase{"note", "Note :"},           AlertPhrase{"tip", "Conseil :"},
    AlertPhrase{"important", "Important :"}, AlertPhrase{"warning", "Avertissement :"},
    AlertPhrase{"caution", "Prudence :"},    AlertPhrase{"abstract", "Résumé :"},
    AlertPhrase{"summary", "Résumé :"},      AlertPhrase{"info", "Information :"},
    AlertPhrase{"todo", "À faire :"},        AlertPhrase{"hint", "Indication :"},
    AlertPhrase{"success", "Succès :"},      AlertPhrase{"question", "Question :"},
    AlertPhrase{"failure", "Échec :"},       AlertPhrase{"danger", "Danger :"},
    AlertPhrase{"error", "Erreur :"},        AlertPhrase{"bug", "Bogue :"},
    AlertPhrase{"example", "Exemple :"},     AlertPhrase{"quote", "Citation :"},
    AlertPhrase{"attention", "Attention :"},
};

}  // namespace

const ReaderWords& french_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Note",
                                          .colon = " : ",
                                          .table = "Tableau",
                                          .table_left_out = "Tableau omis",
                                          .rows = {"ligne", "", "lignes"},
                                          .columns = "Colonnes : ",
                                          .code_left_out = "Code omis",
                                          .lines = {"ligne", "", "lignes"},
                                          .alerts = french_alerts,
                                          .joint = " et ",
                                          .by = ", par ",
                                          .the_end = "Fin.",
                                          .untitled = "Sans titre",
                                          .part = " (partie ",
                                          .read_aloud = ". Lu par une voix de synthèse."});
    return words;
}

}  // namespace audio_edition
