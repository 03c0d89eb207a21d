// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// publication.json and manifest.json: the edition as an audiobook for reading systems, in the two forms that
/// they read: the W3C's Audiobooks profile, and the Readium Web Publication Manifest.
///
///     {"@context": ["https://schema.org", "https://www.w3.org/ns/pub-context"],
///      "conformsTo": "https://www.w3.org/TR/audiobooks/", "type": "Audiobook", "name": "The Long Pier",
///      "duration": "PT11.885S", "readingOrder": [{"type": "LinkedResource", "url": "clips/01-opening.mp3",
///      "encodingFormat": "audio/mpeg", "name": "The Long Pier", "duration": "PT7S"}, …], …}
///
/// The reading order is the clips, or the whole book where there are none. Readium's also has a table of
/// contents, which then points into the book ("the-long-pier.mp3#t=7").
[[nodiscard]] std::unique_ptr<Sidecar> make_publication(const SidecarPlan& plan);

}  // namespace audio_edition
