// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "pipeline/verify/verify_edition.h"
#include "publish/manifest/manifest.h"
#include "publish/verify/speech_marks.h"

namespace audio_edition {

/// An edition while it is checked.
struct EditionUnderCheck {
    const std::filesystem::path& folder;
    const Manifest& manifest;
    /// `fault` is empty where nothing is wrong.
    std::function<void(const std::string& where, const std::string& what, const std::string& fault)> report;
    VerifyDepth depth = VerifyDepth::everything;
};

/// The manifest agrees with itself.
void check_manifest(const EditionUnderCheck& edition);

/// `manifest` as that of an edition in one of its formats alone: its files, and their names.
[[nodiscard]] Manifest in_format(const Manifest& manifest, const std::string& format);

/// A file is there, with the size and digest it was published with. Returns false when it cannot be read at
/// all.
[[nodiscard]] bool check_contents(const EditionUnderCheck& edition, const ManifestFile& file);
[[nodiscard]] bool check_contents(const EditionUnderCheck& edition, const ManifestSidecar& sidecar);

/// The sound of a file: whole, at the rate of the edition, and as long as the manifest says. Returns whether
/// it is.
[[nodiscard]] bool check_sound(const EditionUnderCheck& edition, const ManifestFile& file);

/// The chapters of a book are the manifest's sections, those of a part of it what is heard of them there;
/// nothing for formats without chapters. The files are readable.
void check_chapters(const EditionUnderCheck& edition, const ManifestFile& book);
void check_chapters(const EditionUnderCheck& edition, const ManifestPart& part);

/// The sentences of a sidecar of word times; nothing for another kind, and where they cannot be read.
[[nodiscard]] std::optional<std::vector<MarkedSentence>> read_word_times(const EditionUnderCheck& edition,
                                                                         const ManifestSidecar& sidecar);

/// What a sidecar says agrees with the manifest, with the word times where there are any, and with itself.
/// Kinds that this program does not know are passed over. Its file is readable.
void check_sidecar(const EditionUnderCheck& edition, const ManifestSidecar& sidecar,
                   const std::vector<MarkedSentence>* sentences);

/// Decodes the book, which is whole: sections begin in silence; where sentences are known, each is heard, and
/// nothing else is.
void check_silence(const EditionUnderCheck& edition, const ManifestFile& book,
                   const std::vector<MarkedSentence>* sentences);

/// The MP3 frames of the clips, one after the other, are those of the book. All files are readable.
void check_clips(const EditionUnderCheck& edition, const ManifestFile& book);
/// The same of the parts.
void check_parts(const EditionUnderCheck& edition, const ManifestFile& book);

}  // namespace audio_edition
