// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio/units.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// One section of the book in its EPUB.
struct EpubSection {
    TimelineSection section;
    std::string sound;      ///< path from the edition's folder
    std::string audio;      ///< its name in EPUB/audio/
    Milliseconds duration;  ///< of its overlay
};

/// EPUB/package.opf: what the publication is, and all its files.
[[nodiscard]] std::string package_document(const SidecarPlan& plan, const std::vector<EpubSection>& sections,
                                           const std::string& audio_type);

/// EPUB/nav.xhtml: the sections as a nested list.
[[nodiscard]] std::string navigation_document(const SidecarPlan& plan,
                                              const std::vector<EpubSection>& sections);

}  // namespace audio_edition
