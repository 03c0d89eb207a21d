// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/error.h"
#include "pipeline/verify/checks.h"
#include "pipeline/verify/mp3_frame_reader.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

/// The clips part the book between them; behind its section a clip has only the silence that drains a
/// decoder.
std::string clips_fault(const std::filesystem::path& folder, const Manifest& manifest,
                        const std::string& book_path) {
    Mp3FrameReader book(folder / book_path);
    const std::int64_t frame_length = mp3_frame_length(manifest.rate).count;
    for (const ManifestSection& section : manifest.sections) {
        if (section.clip.empty()) return "section '" + section.id + "' has no clip";
        Mp3FrameReader clip(folder / section.clip);
        for (std::int64_t i = 0; i < section.length.count / frame_length; ++i) {
            const std::span<const std::byte> expected = book.next();
            if (expected.empty()) return "the book ends within " + section.clip;
            if (!std::ranges::equal(clip.next(), expected)) {
                return "MP3 frame " + std::to_string(i) + " of " + section.clip + " is not that of the book";
            }
        }
    }
    return "";
}

}  // namespace

void check_clips(const EditionUnderCheck& edition, const ManifestFile& book) {
    std::string fault;
    try {
        fault = clips_fault(edition.folder, edition.manifest, book.path);
    } catch (const Error& error) {
        fault = error.message();
    }
    edition.report("clips", "together the same MP3 frames as the book", fault);
}

}  // namespace audio_edition
