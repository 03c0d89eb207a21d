// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {

constinit const PeopleWords portuguese_people{
    .never_a_name =
        "o|a|os|as|um|uma|uns|umas|este|esta|esse|essa|isso|isto|aquele|aquela|meu|minha|meus|seu|sua|seus|"
        "suas|nosso|nossa|todo|toda|todos|todas|cada|e|ou|em|no|na|nos|nas|de|do|da|dos|das|ao|à|com|sem|"
        "sobre|para|por|pelo|pela|desde|até|entre|aqui|ali|agora|então|quando|onde|como|que|quem|não|nem|"
        "deus|exemplo|favor|fim|enquanto|causa|amor|senhor|senhora|segunda-feira|terça-feira|quarta-feira|"
        "quinta-feira|sexta-feira|sábado|domingo",
    .particles = "de|do|da|dos|das|van|von|der|di|del|la|le|el|al|bin|ibn|ben",
    .elided_particles = "d’|d'|D’|D'",
    .joints = "e|&|com",
    .posts =
        "redação|redator|redatora|jornalista|correspondente|enviado|enviada|repórter|colunista|autor|"
        "autora|editor|editora|fotógrafo|fotógrafa|diretor|diretora|blogueiro|blogueira|colaborador|"
        "colaboradora|professor|professora|economista|escritor|escritora|lusa|reuters|afp",
    .small_posts = true,
    .words_within_posts = "de|do|da|dos|das|em|no|na|para|e|especial",
    .nameless = "admin|anónimo|anônimo",
    .abbreviations =
        "sr|sra|dr|dra|d|prof|eng|jr|jan|fev|mar|abr|mai|jun|jul|ago|set|out|nov|dez|min|aprox|ed|vol|cap|"
        "pág",
    .suffixes = "ii|iii|iv|jr|jr.|filho|neto|ph.d.|phd",
    .kept_endings = "Jr.",
};

constinit const BylineWords portuguese_bylines{
    .by = "por|by",
    .openings =
        "por |por: |escrito por |publicado por |postado por |redigido por |texto: |texto de |um artigo de |"
        "autor: |autora: |autores: |by |by: |written by |posted by |author: ",
    .weak_openings = {},
    .name_ends = " para ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|redação|"
        "redacção|da redação|redator|autor|editor|convidado|anónimo|anônimo|desconhecido|utilizador|"
        "usuário|administrador",
    .nobody_endings = "admin",
    .agencies = " Associated Press| Agence France-Presse| Reuters| Lusa| Agência Brasil",
    .labels = "autor|autora|autores|por|escrito por|texto|author|by|written by",
    .card_labels = "escrito por|autor|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|sobre|biografia|"
        "contacto|contato|início|perfil|mais|site|seguir",
    .measures = " min| palavras| word",
    .title_label = "Título:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|endereço|autor|autora|autores|contacto|contato|data|licença|organização|publicado|"
        "estado|etiquetas|atualizado|versão",
    .author_fields = "autor|author",
};

}  // namespace audio_edition
