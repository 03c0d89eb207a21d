// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pipeline/verify/checks.h"
#include "publish/verify/speech_marks.h"

namespace audio_edition {

/// What a sidecar is compared with.
struct SidecarUnderCheck {
    const EditionUnderCheck& edition;
    const ManifestSidecar& sidecar;
    const std::vector<MarkedSentence>* sentences = nullptr;  ///< of the edition's word times; null without

    [[nodiscard]] const Manifest& manifest() const { return edition.manifest; }
    [[nodiscard]] std::string text() const;  ///< of its file
};

/// Each returns what is wrong, or nothing where all is right, and throws Error for what cannot be read at
/// all.

/// The read-along page has all sections, and marks all words when they are heard.
[[nodiscard]] std::string page_fault(const SidecarUnderCheck& checked);
/// A picture of the page is the one that it is named for.
[[nodiscard]] std::string picture_fault(const SidecarUnderCheck& checked);
/// Podcasting 2.0 chapters are the sections of which something is said.
[[nodiscard]] std::string podcast_chapters_fault(const SidecarUnderCheck& checked);
/// Captions are in order, within their sections, none is without; their texts and times are those of the
/// words.
[[nodiscard]] std::string web_vtt_fault(const SidecarUnderCheck& checked);
[[nodiscard]] std::string sub_rip_fault(const SidecarUnderCheck& checked);
/// Words are in order, within their sentences, and no writing is without.
[[nodiscard]] std::string word_times_fault(const SidecarUnderCheck& checked);
/// The playlist, the cue sheet and the manifests name all clips in order, with their titles and lengths.
[[nodiscard]] std::string m3u8_fault(const SidecarUnderCheck& checked);
[[nodiscard]] std::string cue_sheet_fault(const SidecarUnderCheck& checked);
[[nodiscard]] std::string publication_fault(const SidecarUnderCheck& checked);
/// An EPUB is whole, and its overlays tile the sound with elements that are there.
[[nodiscard]] std::string epub_fault(const SidecarUnderCheck& checked);

/// The picture is whole, and the one in the sound.
[[nodiscard]] std::string cover_fault(const SidecarUnderCheck& checked);

/// The edition's cover; null where it has none.
[[nodiscard]] const ManifestSidecar* cover_of(const Manifest& manifest);
/// Sections of which something is said.
[[nodiscard]] std::vector<const ManifestSection*> heard_sections(const Manifest& manifest);

}  // namespace audio_edition
