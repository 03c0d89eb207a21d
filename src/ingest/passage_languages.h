// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Gives the blocks and titles that are in another language than their document that language, and all others
/// none. The document must have its own by then (ingest/settle_language.h).
///
/// Of the document's phrases those are left that are in another language, by the same rule.
///
/// What the source declares counts, unless it is not a language tag, or at least 60 letters are surely in the
/// document's language. A paragraph, list item, quotation or note of which nothing is declared is in another
/// language only where it has at least 60 letters and surely is: CLD2 finds it reliable, for 95 % of it, and
/// the language is not one that is taken for the document's (are_neighbours). Nothing is detected where a
/// user said which language the document is in.
///
///     document in English
///     <p lang="fr">Oui.</p>                                      "fr"
///     <p lang="en-GB">Yes.</p>                                   "": the same language
///     <p>Alles Neue macht der Mai, macht die Seele frisch und frei. Lasst das Haus, kommt hinaus!</p>    "de"
///     <p>Alles Neue macht der Mai.</p>                           "": too short to be sure of
///
/// Time grows with the text. The same document always gives the same answer.
void settle_passage_languages(Document& document);

}  // namespace audio_edition
