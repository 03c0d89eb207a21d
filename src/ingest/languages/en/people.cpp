// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/en/english_tables.h"

namespace audio_edition {

constinit const PeopleWords english_people{
    .never_a_name =
        "the|a|an|this|that|these|those|his|her|its|my|our|your|their|all|any|and|or|in|on|at|of|for|to|by|"
        "with|from|time|far|virtue|way|means|now|then|when|what|how|why|no|not|popular|"
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    .particles = "de|del|della|van|von|der|den|da|di|du|dos|das|la|le|el|al|bin|ibn|ben|ter|y",
    .joints = "and|&",
    .posts =
        "writer|reporter|correspondent|editor|columnist|author|contributor|staff|photographer|producer|"
        "analyst|critic|chief|bureau|fellow|professor|director|journalist|blogger|host|presenter|manager|"
        "president|founder|senior|guest|special|contributing|political|freelance|news|press|"
        "reuters|bbc|cnn",
    .words_within_posts = "of|at|for|the|in|and|on|to",
    .nameless = "admin|anonymous",
    .abbreviations = "jr|sr|dr|mr|mrs|ms|st|prof|rev|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ed",
    .suffixes = "esq.|ii|iii|iv|jr|jr.|m.d.|md|ph.d.|phd|sr|sr.",
    .kept_endings = "Jr.",
};

constinit const BylineWords english_bylines{
    .by = "by",
    .openings =
        "by |by: |written by |posted by |reported by |story by |author: |authors: |published by |words by |"
        "text by ",
    .weak_openings = "from ",
    .name_ends = " for ",
    .nobody =
        "admin|administrator|anonymous|author|editor|editorial|editors|guest|newsroom|root|staff|"
        "staff writer|the editors|unknown|user|webmaster",
    .nobody_endings = "admin",
    .agencies = " Associated Press| Agence France-Presse| Reuters",
    .labels = "author|authors|by|written by",
    .card_labels = "written by",
    .links = "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website",
    .measures = " min| word",
    .title_label = "Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|"
        "tags|updated|version",
    .author_fields = "author",
};

}  // namespace audio_edition
