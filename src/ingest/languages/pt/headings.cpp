// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {
namespace {

constexpr auto portuguese_divisions = std::to_array<DivisionWord>({
    {"volume", DivisionKind::volume},
    {"vol", DivisionKind::volume, "volume"},
    {"tomo", DivisionKind::volume},
    {"livro", DivisionKind::book},
    {"parte", DivisionKind::part},
    {"acto", DivisionKind::act},
    {"ato", DivisionKind::act, "acto"},
    {"capítulo", DivisionKind::chapter},
    {"capitulo", DivisionKind::chapter, "capítulo"},
    {"cap", DivisionKind::chapter, "capítulo"},
    {"canto", DivisionKind::chapter},
    {"carta", DivisionKind::chapter},
    {"epístola", DivisionKind::chapter},
    {"aventura", DivisionKind::chapter},
    {"episódio", DivisionKind::chapter},
    {"lição", DivisionKind::chapter},
    {"sermão", DivisionKind::chapter},
    {"conto", DivisionKind::chapter},
    {"soneto", DivisionKind::chapter},
    {"salmo", DivisionKind::chapter},
    {"apêndice", DivisionKind::chapter},
    {"anexo", DivisionKind::chapter},
    {"seção", DivisionKind::chapter},
    {"secção", DivisionKind::chapter, "seção"},
    {"interlúdio", DivisionKind::chapter},
    {"diálogo", DivisionKind::chapter},
    {"ensaio", DivisionKind::chapter},
    {"cena", DivisionKind::scene},
    {"quadro", DivisionKind::scene},
    {"passo", DivisionKind::step},
    {"dia", DivisionKind::step},
    {"semana", DivisionKind::step},
    {"noite", DivisionKind::step},
    {"dica", DivisionKind::step},
    {"etapa", DivisionKind::step},
});

// clang-format off
constexpr auto portuguese_names = std::to_array<std::string_view>({
    "prólogo da terceira edição", "notas do tradutor", "prefácio do autor", "nota do tradutor",
    "índice remissivo", "capítulo último", "nota preliminar", "último capítulo", "agradecimentos",
    "nota do editor", "nota do autor", "bibliografia", "advertencia", "advertência", "dedicatória",
    "nota prévia", "personagens", "referências", "interlúdio", "introdução", "ao leitor", "apêndices",
    "conclusão", "glossário", "apêndice", "posfácio", "prefácio", "prelúdio", "epílogo", "pessoas",
    "proémio", "proêmio", "prólogo", "anexos", "errata", "anexo", "notas", "nota"});
// clang-format on

constexpr auto portuguese_units = std::to_array<NumberWord>({
    {"um|uma", "primeiro|primeira", 1},
    {"dois|duas", "segundo|segunda", 2},
    {"três", "terceiro|terceira", 3},
    {"quatro", "quarto|quarta", 4},
    {"cinco", "quinto|quinta", 5},
    {"seis", "sexto|sexta", 6},
    {"sete", "sétimo|sétima", 7},
    {"oito", "oitavo|oitava", 8},
    {"nove", "nono|nona", 9},
    {"onze", "undécimo|undécima", 11},
    {"doze", "duodécimo|duodécima", 12},
    {"treze", "", 13},
    {"catorze|quatorze", "", 14},
    {"quinze", "", 15},
    {"dezasseis|dezesseis", "", 16},
    {"dezassete|dezessete", "", 17},
    {"dezoito", "", 18},
    {"dezanove|dezenove", "", 19},
});

constexpr auto portuguese_tens = std::to_array<NumberWord>({
    {"dez", "décimo|décima", 10},
    {"vinte", "vigésimo|vigésima", 20},
    {"trinta", "trigésimo|trigésima", 30},
    {"quarenta", "quadragésimo|quadragésima", 40},
    {"cinquenta", "quinquagésimo|quinquagésima", 50},
    {"sessenta", "sexagésimo|sexagésima", 60},
    {"setenta", "septuagésimo|septuagésima", 70},
    {"oitenta", "octogésimo|octogésima", 80},
    {"noventa", "nonagésimo|nonagésima", 90},
});

constexpr auto portuguese_small_words = std::to_array<std::string_view>(
    {"a",   "ao",   "aos",  "as",    "até", "com", "como", "da",  "das", "de",    "desde", "do",
     "dos", "e",    "em",   "entre", "na",  "nas", "nem",  "no",  "nos", "não",   "o",     "os",
     "ou",  "para", "pela", "pelo",  "por", "que", "se",   "sem", "seu", "sobre", "sua",   "um",
     "uma", "umas", "uns",  "van",   "von", "vs",  "à",    "às",  "é"});

}  // namespace

constinit const HeadingWords portuguese_headings{
    .divisions = portuguese_divisions,
    .letters = "carta|epístola",
    .names = portuguese_names,
    .numbered_names = "epílogo|prólogo|apêndice|anexo|prefácio",
    .units = portuguese_units,
    .tens = portuguese_tens,
    .number_joints = "e",
    .number_endings = "º|ª|°|.º|.ª|o|a",
    .no_numerals = "mil|MIL|mi|MI|di|DI|vi|d|l|m|c|dl",
    .small_after_rank = true,
    .articles = "o|a",
    .last = "último|última",
    .small_words = portuguese_small_words,
    .abbreviations = "vs.|etc.|aprox.|cap.|vol.|ed.|pág.|núm.|art.|p.|sr.|sra.|dr.",
    .question_openings =
        "quem|que|o|qual|quais|onde|quando|como|quanto|quantos|porquê|porque|por|é|são|há|pode|será|deve|a|"
        "de|em",
    .captions = "Figura |Fig. |Tabela |Quadro |Foto: |Imagem: |Fonte: |FIM",
    .endings = "Fim|FIM|Fim.|FIM.|FINIS",
};

constinit const BookWords portuguese_books{
    .contents_headings =
        "índice|indice|conteúdo|sumário|índice geral|tabela de conteúdo|tabela de conteúdos|"
        "índice dos capítulos|contents",
    .contents_columns = "página|páginas|pág|capítulo|capítulos páginas",
    .page_number = "página|pág|pág.|p|p.|de",
    .imprint =
        "editora|editor|editores|edição|publicado|impresso|imprensa|impressor|tipografia|typographia|"
        "livraria|copyright|reservados|ilustrado|ilustrações|traduzido|tradução|tradutor|casa|tomos|"
        "biblioteca",
    .imprint_openings = "por|autor",
    .towns = "lisboa|porto|coimbra|brasil|janeiro|paulo",
    .dedication_openings = "a|ao|à|aos|para|dedicado|em",
    .edition =
        "editora|editor|editores|edição|copyright|ilustrado|ilustrações|tipografia|typographia|livraria|"
        "traduzido|tradução|tomo|volume|publicado|romance|published|edition",
};

}  // namespace audio_edition
