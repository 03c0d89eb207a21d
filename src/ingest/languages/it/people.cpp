// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/it/italian_tables.h"

namespace audio_edition {

constinit const PeopleWords italian_people{
    .never_a_name =
        "il|lo|la|i|gli|le|l'|l’|un|uno|una|questo|questa|questi|queste|quello|quella|mio|mia|miei|tuo|tua|"
        "suo|sua|nostro|nostra|loro|ogni|tutto|tutti|tutta|e|ed|o|in|nel|nella|di|del|della|dei|delle|a|al|"
        "alla|da|dal|con|su|sul|per|tra|fra|che|chi|cosa|dove|come|quando|perché|non|ora|qui|qua|là|poi|"
        "nuovo|solito|più|meno|fronte|certo|notte|giorno|sera|mattina|padre|dio|amore|signor|signora|"
        "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
    .particles =
        "de|di|del|della|dei|degli|delle|da|dal|dalla|la|lo|le|van|von|der|du|des|dos|das|el|al|bin|ibn|"
        "ben|y",
    .elided_particles = "d’|d'|D’|D'|dell’|dell'|dall’|dall'",
    .joints = "e|ed|&|con",
    .posts =
        "redazione|redattore|redattrice|giornalista|corrispondente|inviato|inviata|cronista|editorialista|"
        "autore|autrice|direttore|direttrice|fotografo|fotografa|blogger|collaboratore|collaboratrice|"
        "professore|professoressa|economista|scrittore|scrittrice|ansa|adnkronos|agi|reuters|afp",
    .small_posts = true,
    .words_within_posts = "di|del|della|dei|da|dal|dalla|a|in|per|e|il|la|speciale",
    .nameless = "admin|anonimo",
    .abbreviations =
        "sig|dott|dr|prof|avv|ing|on|jr|gen|feb|mar|apr|mag|giu|lug|ago|set|sett|ott|nov|dic|min|ca|ed|vol|"
        "cap|cfr|trad",
    .suffixes = "ii|iii|iv|jr|jr.|ph.d.|phd|junior",
    .kept_endings = "Jr.",
};

constinit const BylineWords italian_bylines{
    .by = "di|da|by",
    .openings =
        "di |di: |scritto da |a cura di |pubblicato da |inserito da |postato da |un articolo di |testo di |"
        "testo: |autore: |autrice: |autori: |by |by: |written by |posted by |author: ",
    .weak_openings = {},
    .name_ends = " per ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|redazione|"
        "la redazione|redattore|autore|ospite|anonimo|sconosciuto|utente|amministratore",
    .nobody_endings = "admin",
    .agencies = " Associated Press| Agence France-Presse| Reuters| ANSA| Adnkronos",
    .labels = "autore|autrice|autori|di|scritto da|a cura di|testo|author|by|written by",
    .card_labels = "scritto da|autore|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|chi siamo|"
        "biografia|contatti|profilo|altro|sito|segui",
    .measures = " min| parole| word",
    .title_label = "Titolo:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|indirizzo|autore|autori|contatti|data|licenza|organizzazione|pubblicato|stato|tag|"
        "aggiornato|versione",
    .author_fields = "autore|autori|author",
};

}  // namespace audio_edition
