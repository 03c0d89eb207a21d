// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "ingest/languages/language_words.h"

namespace audio_edition {

/// Leaves out, as "title page", what only repeats the title and the author before the text begins, with the
/// few lines that stand with them: they are said before the first section anyway. What stood below the title
/// moves up.
///
///     title "Emma", author "Jane Austen"
///     # EMMA   p By   # JANE AUSTEN   p London, 1815   # Chapter I …      →      # Chapter I …
///     # EMMA   (the whole text)   # II …                                stays: it is the text's own heading
///     # EMMA   p A poem of two lines.   # Another …                     stays: nothing tells of an edition
///
/// `language` is the document's. `document.sections` and `document.skipped` are in the order of the source.
void leave_out_title_page(Document& document, const LanguageWords& language);

}  // namespace audio_edition
