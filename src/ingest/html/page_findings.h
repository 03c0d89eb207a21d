// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "document/document.h"
#include "ingest/html/choose_article.h"
#include "ingest/ingest.h"

namespace audio_edition {

/// How title, author, date and article of a page were found: what is in `document`, and what else might have
/// been.
[[nodiscard]] std::vector<Finding> page_findings(const WebPage& page, const ChosenArticle& chosen,
                                                 const Document& document, const IngestOptions& options);

/// Which elements are left out, each with what speaks for it.
[[nodiscard]] std::vector<OmissionEvidence> omission_evidence(const WebPage& page,
                                                              const std::vector<Omission>& omissions);

}  // namespace audio_edition
