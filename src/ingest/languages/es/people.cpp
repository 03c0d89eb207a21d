// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {

constinit const PeopleWords spanish_people{
    .never_a_name =
        "el|la|los|las|lo|un|una|unos|unas|este|esta|estos|estas|ese|esa|eso|aquel|mi|mis|tu|tus|su|sus|"
        "nuestro|nuestra|nuestros|todo|todos|toda|todas|cada|y|o|en|de|del|a|al|con|sin|sobre|para|por|"
        "desde|hasta|entre|aquí|allí|ahora|entonces|cuando|donde|cómo|como|qué|que|quién|no|ni|dios|"
        "supuesto|ejemplo|favor|fin|eso|qué|amor|señor|señora|lunes|martes|miércoles|jueves|viernes|sábado|"
        "domingo|tierras",
    .particles = "de|del|la|las|los|y|van|von|der|da|di|dos|das|el|al|bin|ibn|ben",
    .elided_particles = "d’|d'",
    .joints = "y|e|&|con",
    .posts =
        "redacción|redactor|redactora|periodista|corresponsal|enviado|enviada|reportero|reportera|"
        "columnista|autor|autora|editor|editora|fotógrafo|fotógrafa|director|directora|bloguero|bloguera|"
        "colaborador|colaboradora|profesor|profesora|economista|escritor|escritora|analista|efe|afp|"
        "reuters|ap",
    .small_posts = true,
    .words_within_posts = "de|del|la|el|los|las|en|para|y|especial",
    .nameless = "admin|anónimo",
    .abbreviations =
        "sr|sra|srta|dr|dra|d|dña|prof|lic|ing|jr|ene|feb|mar|abr|may|jun|jul|ago|sep|sept|oct|nov|dic|min|"
        "aprox|ed|vol|cap|hs|hrs|h",
    .suffixes = "ii|iii|iv|jr|jr.|hijo|ph.d.|phd",
    .kept_endings = "Jr.",
};

constinit const BylineWords spanish_bylines{
    .by = "por|by",
    .openings =
        "por |por: |escrito por |publicado por |redactado por |un artículo de |texto: |texto de |autor: |"
        "autora: |autores: |by |by: |written by |posted by |author: ",
    .weak_openings = {},
    .name_ends = " para ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|redacción|"
        "la redacción|redactor|autor|editor|invitado|anónimo|desconocido|usuario|administrador",
    .nobody_endings = "admin",
    .agencies = " Associated Press| Agence France-Presse| Reuters| EFE| AFP",
    .labels = "autor|autora|autores|por|escrito por|texto|author|by|written by",
    .card_labels = "escrito por|autor|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|acerca de|"
        "biografía|contacto|inicio|perfil|más|sitio web|seguir",
    .measures = " min| palabras| word",
    .title_label = "Título:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|dirección|autor|autora|autores|contacto|fecha|licencia|organización|publicado|"
        "estado|etiquetas|actualizado|versión",
    .author_fields = "autor|author",
};

}  // namespace audio_edition
