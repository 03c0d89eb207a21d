// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/epub/package.h"

namespace audio_edition {

/// Fills title, authors, contributors, language and date of `package` from the metadata of a package
/// document: Dublin Core, with the attributes of EPUB 2 (`opf:role`, `opf:event`) or the refinements of EPUB
/// 3 (`<meta refines="#id" property="role">`).
void read_metadata(const MarkupTree& tree, Package& package);

}  // namespace audio_edition
