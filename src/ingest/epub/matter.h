// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio_edition/reading_policies.h"
#include "ingest/epub/package.h"
#include "ingest/epub/pages.h"
#include "ingest/flow/flow.h"

namespace audio_edition {

/// Adds the pages that a guide or landmarks call a title page, a copyright page, an index and the like, and
/// that the policy for front and back matter leaves out.
///
/// A page counts only where nothing else can be meant: the reference leads to the whole of it, it is not the
/// only one, and at most one entry of the contents leads into it.
void add_typed_pages(const std::vector<GuideReference>& references, const Pages& pages,
                     const std::vector<ContentsEntry>& contents, const ReadingPolicies& policies,
                     std::vector<Omission>& omissions);

}  // namespace audio_edition
