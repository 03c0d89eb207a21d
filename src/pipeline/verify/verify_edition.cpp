// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/verify_edition.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "base/error.h"
#include "pipeline/verify/checks.h"

namespace audio_edition {
namespace {

bool is_mp3(const ManifestFile& file) {
    return file.path.ends_with(".mp3");
}

bool has_clips(const Manifest& manifest) {
    return std::ranges::any_of(manifest.sections,
                               [](const ManifestSection& section) { return !section.clip.empty(); });
}

/// Of the files of sound.
struct SoundFound {
    bool readable = true;  ///< all of them
    bool whole = false;    ///< the book
};

SoundFound check_files(const EditionUnderCheck& edition) {
    SoundFound found;
    for (const ManifestFile& file : edition.manifest.files) {
        const bool readable = check_contents(edition, file);
        const bool whole = readable && check_sound(edition, file);
        found.readable = found.readable && readable;
        if (&file == &edition.manifest.files.front()) found.whole = whole;
    }
    return found;
}

/// Returns the sentences of the word times, where there are any.
std::optional<std::vector<MarkedSentence>> check_sidecars(const EditionUnderCheck& edition) {
    std::vector<const ManifestSidecar*> readable;
    std::optional<std::vector<MarkedSentence>> sentences;
    for (const ManifestSidecar& sidecar : edition.manifest.sidecars) {
        if (!check_contents(edition, sidecar)) continue;
        readable.push_back(&sidecar);
        if (!sentences) sentences = read_word_times(edition, sidecar);
    }
    for (const ManifestSidecar* sidecar : readable)
        check_sidecar(edition, *sidecar, sentences ? &*sentences : nullptr);
    return sentences;
}

void check_all(const EditionUnderCheck& edition) {
    check_manifest(edition);
    const SoundFound sound = check_files(edition);
    const std::optional<std::vector<MarkedSentence>> sentences = check_sidecars(edition);
    if (edition.manifest.files.empty()) return;
    const ManifestFile& book = edition.manifest.files.front();
    if (sound.whole) check_silence(edition, book, sentences ? &*sentences : nullptr);
    if (!sound.readable || !is_mp3(book)) return;
    check_chapters(edition, book);
    if (has_clips(edition.manifest)) check_clips(edition, book);
    if (!edition.manifest.parts.empty()) check_parts(edition, book);
    for (const ManifestPart& part : edition.manifest.parts) check_chapters(edition, part);
}

}  // namespace

bool verify_edition(const std::filesystem::path& folder, const std::function<void(const Check&)>& report) {
    const std::optional<Manifest> manifest = find_manifest(folder);
    if (!manifest) {
        throw Error{ErrorKind::no_input, folder.native(),
                    "holds no " + std::string(manifest_name) + "; name the folder of an edition"};
    }
    bool sound = true;
    check_all(
        {folder, *manifest, [&](const std::string& where, const std::string& what, const std::string& fault) {
             sound = sound && fault.empty();
             report({where, what, fault});
         }});
    return sound;
}

}  // namespace audio_edition
