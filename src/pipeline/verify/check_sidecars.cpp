// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <exception>

#include "base/error.h"
#include "base/read_file.h"
#include "pipeline/verify/checks.h"
#include "pipeline/verify/sidecar_checks.h"

namespace audio_edition {
namespace {

/// How one kind is checked.
struct SidecarCheck {
    std::string_view kind;
    std::string_view what;
    std::string (*fault)(const SidecarUnderCheck&);
};

constexpr std::array sidecar_checks{
    SidecarCheck{"cover", "whole, and that of the sound", cover_fault},
    SidecarCheck{"page", "all sections, and all words when they are heard", page_fault},
    SidecarCheck{"picture", "named by its contents", picture_fault},
    SidecarCheck{"chapters", "one for each section, where it begins", podcast_chapters_fault},
    SidecarCheck{"vtt", "captions in order, complete, at their words", web_vtt_fault},
    SidecarCheck{"srt", "captions in order, complete, at their words", sub_rip_fault},
    SidecarCheck{"words", "words in order, within their sentences, none missing", word_times_fault},
    SidecarCheck{"m3u8", "all clips in order", m3u8_fault},
    SidecarCheck{"cue", "all sections in order", cue_sheet_fault},
    SidecarCheck{"audiobook", "all sound in order", publication_fault},
    SidecarCheck{"epub", "whole, and overlays tile the sound", epub_fault},
    SidecarCheck{"epub-words", "whole, and overlays tile the sound", epub_fault},
};

}  // namespace

std::string SidecarUnderCheck::text() const {
    return read_file(edition.folder / sidecar.path);
}

const ManifestSidecar* cover_of(const Manifest& manifest) {
    const auto cover = std::ranges::find(manifest.sidecars, "cover", &ManifestSidecar::kind);
    return cover == manifest.sidecars.end() ? nullptr : &*cover;
}

std::vector<const ManifestSection*> heard_sections(const Manifest& manifest) {
    std::vector<const ManifestSection*> heard;
    for (const ManifestSection& section : manifest.sections) {
        if (section.length != Frames{}) heard.push_back(&section);
    }
    return heard;
}

std::optional<std::vector<MarkedSentence>> read_word_times(const EditionUnderCheck& edition,
                                                           const ManifestSidecar& sidecar) {
    if (sidecar.kind != "words") return std::nullopt;
    try {
        return read_speech_marks(read_file(edition.folder / sidecar.path), sidecar.path);
    } catch (const Error&) {
        return std::nullopt;  // its own check tells
    }
}

void check_sidecar(const EditionUnderCheck& edition, const ManifestSidecar& sidecar,
                   const std::vector<MarkedSentence>* sentences) {
    const auto check = std::ranges::find(sidecar_checks, sidecar.kind, &SidecarCheck::kind);
    if (check == sidecar_checks.end()) return;
    std::string fault;
    try {
        fault = check->fault({edition, sidecar, sentences});
    } catch (const std::exception& error) {  // JSON of other types than expected, too
        fault = error.what();
    }
    edition.report(sidecar.path, std::string(check->what), fault);
}

}  // namespace audio_edition
