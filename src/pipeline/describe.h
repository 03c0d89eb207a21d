// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/build.h"
#include "pipeline/edition_writer.h"
#include "pipeline/work.h"
#include "pipeline/work_reader.h"
#include "publish/manifest/manifest.h"
#include "publish/timeline/timeline.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// The parts of an edition's manifest, each from the stage that knows it.

/// Title, author, language, source, what is skipped, and the account of every byte.
[[nodiscard]] Manifest describe_work(const Work& work, const std::filesystem::path& source);

[[nodiscard]] ManifestSound describe_sound(const BuildRequest& request, const Voice& voice,
                                           const EngineVersion& engine, const TrackFormat& format);

/// Those that it names.
[[nodiscard]] std::vector<GuestVoice> guest_voices(const ManifestSound& sound);

/// `clips` names their files; null where there are none.
[[nodiscard]] std::vector<ManifestSection> describe_sections(const std::vector<TimelineSection>& sections,
                                                             const EditionNames* clips);

/// Reads the files of `folder` back for their sizes and digests.
[[nodiscard]] std::vector<ManifestFile> describe_files(const std::filesystem::path& folder,
                                                       const std::vector<WrittenTrack>& tracks);
[[nodiscard]] std::vector<ManifestPart> describe_parts(const std::vector<WrittenPart>& parts);
[[nodiscard]] std::vector<ManifestSidecar> describe_sidecars(const std::filesystem::path& folder,
                                                             const std::vector<WrittenSidecar>& sidecars);

[[nodiscard]] ManifestUnspoken describe_unspoken(const ScriptSection& section, const Passage& passage,
                                                 const Unspoken& unspoken);

/// What of a request cannot be made together, whatever the source: throws Error{usage} for that, unavailable
/// where a program that a format needs is missing.
void check_request(const BuildRequest& request);

/// What the files beside the sound want of the source besides its words.
[[nodiscard]] KeptSource kept_source(const BuildRequest& request);

/// What is written into the tracks, but the cover: titles, and the names of sections and files. The request
/// was checked.
[[nodiscard]] EditionPlan edition_plan(const Work& work, const EditionNames& names,
                                       const BuildRequest& request);

}  // namespace audio_edition
