// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/es/spanish_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array spanish_alerts{
    AlertPhrase{"note", "Nota:"},
    AlertPhrase{"tip", "Consejo:"},
    AlertPhrase{"important", "Importante:"},
    AlertPhrase{"warning", "Advertencia:"},
    AlertPhrase{"caution", "Precaución:"},
    AlertPhrase{"abstract", "Resumen:"},
    AlertPhrase{"summary", "Resumen:"},
    AlertPhrase{"info", "Información:"},
    AlertPhrase{"todo", "Por hacer:"},
    AlertPhrase{"hint", "Pista:"},
    AlertPhrase{"success", "Éxito:"},
    AlertPhrase{"question", "Pregunta:"},
    AlertPhrase{"failure", "Fallo:"},
    AlertPhrase{"danger", "Peligro:"},
    AlertPhrase{"error", "Error:"},
    AlertPhrase{"bug", "Error de programa:"},
    AlertPhrase{"example", "Ejemplo:"},
    AlertPhrase{"quote", "Cita:"},
    AlertPhrase{"attention", "Atención:"},
};

}  // namespace

const ReaderWords& spanish_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Nota",
                                          .colon = ": ",
                                          .table = "Tabla",
                                          .table_left_out = "Tabla omitida",
                                          .rows = {"fila", "", "filas"},
                                          .columns = "Columnas: ",
                                          .code_left_out = "Código omitido",
                                          .lines = {"línea", "", "líneas"},
                                          .alerts = spanish_alerts,
                                          .joint = " y ",
                                          .joint_before_i = " e ",
                                          .by = ", de ",
                                          .the_end = "Fin.",
                                          .untitled = "Sin título",
                                          .part = " (parte ",
                                          .read_aloud = ". Leído por una voz sintética."});
    return words;
}

}  // namespace audio_edition
