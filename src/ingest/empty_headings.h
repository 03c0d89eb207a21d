// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Leaves out headings below which everything is left out: "Related stories" above a list of links,
/// "References" above the notes. They go into `skipped` by the rule "heading of what is left out".
///
///     # See also        (a list of links, left out)        the heading goes, too
///     # Part one        ## The beginning …                 stays: it has sections of its own
///     # The end                                            stays: nothing was left out below it
///
/// `document.sections` and `document.skipped` are in the order of the source.
void leave_out_empty_headings(Document& document);

}  // namespace audio_edition
