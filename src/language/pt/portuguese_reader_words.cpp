// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/pt/portuguese_reader_words.h"

#include <array>

#include "language/phrase_reader_words.h"

namespace audio_edition {
namespace {

constexpr std::array portuguese_alerts{
    AlertPhrase{"note", "Nota:"},
    AlertPhrase{"tip", "Dica:"},
    AlertPhrase{"important", "Importante:"},
    AlertPhrase{"warning", "Aviso:"},
    AlertPhrase{"caution", "Cuidado:"},
    AlertPhrase{"abstract", "Resumo:"},
    AlertPhrase{"summary", "Resumo:"},
    AlertPhrase{"info", "Informação:"},
    AlertPhrase{"todo", "Por fazer:"},
    AlertPhrase{"hint", "Dica:"},
    AlertPhrase{"success", "Sucesso:"},
    AlertPhrase{"question", "Pergunta:"},
    AlertPhrase{"failure", "Falha:"},
    AlertPhrase{"danger", "Perigo:"},
    AlertPhrase{"error", "Erro:"},
    AlertPhrase{"bug", "Erro de programa:"},
    AlertPhrase{"example", "Exemplo:"},
    AlertPhrase{"quote", "Citação:"},
    AlertPhrase{"attention", "Atenção:"},
};

}  // namespace

const ReaderWords& portuguese_reader_words() noexcept {
    static const PhraseReaderWords words({.note = "Nota",
                                          .colon = ": ",
                                          .table = "Tabela",
                                          .table_left_out = "Tabela omitida",
                                          .rows = {"linha", "", "linhas"},
                                          .columns = "Colunas: ",
                                          .code_left_out = "Código omitido",
                                          .lines = {"linha", "", "linhas"},
                                          .alerts = portuguese_alerts,
                                          .joint = " e ",
                                          .by = ", de ",
                                          .the_end = "Fim.",
                                          .untitled = "Sem título",
                                          .part = " (parte ",
                                          .read_aloud = ". Lido por uma voz sintética."});
    return words;
}

}  // namespace audio_edition
