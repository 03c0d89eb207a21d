// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/verify_edition.h"

#include <algorithm>
#include <filesystem>
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

bool contents_hold(const EditionUnderCheck& edition, const auto& file) {
    return edition.depth == VerifyDepth::agreement || check_contents(edition, file);
}

SoundFound check_files(const EditionUnderCheck& edition) {
    SoundFound found;
    for (const ManifestFile& file : edition.manifest.files) {
        const bool readable = contents_hold(edition, file);
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
        if (!contents_hold(edition, sidecar)) continue;
        readable.push_back(&sidecar);
        if (!sentences) sentences = read_word_times(edition, sidecar);
    }
    for (const ManifestSidecar* sidecar : readable)
        check_sidecar(edition, *sidecar, sentences ? &*sentences : nullptr);
    return sentences;
}

/// The sound in one of its formats.
void check_format(const EditionUnderCheck& edition, const std::vector<MarkedSentence>* sentences) {
    const SoundFound sound = check_files(edition);
    if (edition.manifest.files.empty()) return;
    const ManifestFile& book = edition.manifest.files.front();
    if (sound.whole && edition.depth == VerifyDepth::everything) check_silence(edition, book, sentences);
    if (!sound.readable) return;
    check_chapters(edition, book);
    for (const ManifestPart& part : edition.manifest.parts) check_chapters(edition, part);
    if (!is_mp3(book)) return;
    if (has_clips(edition.manifest)) check_clips(edition, book);
    if (!edition.manifest.parts.empty()) check_parts(edition, book);
}

/// For each of its formats, the manifest as if there were no other.
std::vector<Manifest> in_each_format(const Manifest& manifest) {
    std::vector<Manifest> each{manifest};
    if (manifest.sound.further.empty()) return each;
    each.front() = in_format(manifest, manifest.sound.format);
    for (const ManifestFormat& further : manifest.sound.further)
        each.push_back(in_format(manifest, further.format));
    return each;
}

bool holds_editions(const std::filesystem::path& folder) {
    std::error_code ignored;
    for (const auto& entry : std::filesystem::directory_iterator(folder, ignored))
        if (std::filesystem::exists(entry.path() / manifest_name, ignored)) return true;
    return false;
}

/// ", such as those of out/*": of a folder of editions, or of the output of a batch.
std::string editions_below(const std::filesystem::path& folder) {
    for (const std::filesystem::path& parent : {folder, folder / "editions"})
        if (holds_editions(parent)) return ", such as those of " + (parent / "*").native();
    return "";
}

void check_all(const EditionUnderCheck& edition) {
    const std::vector<Manifest> formats = in_each_format(edition.manifest);
    const auto in = [&edition](const Manifest& manifest) {
        return EditionUnderCheck{edition.folder, manifest, edition.report, edition.depth};
    };
    for (const Manifest& manifest : formats) check_manifest(in(manifest));
    const std::optional<std::vector<MarkedSentence>> sentences = check_sidecars(edition);
    for (const Manifest& manifest : formats) check_format(in(manifest), sentences ? &*sentences : nullptr);
}

}  // namespace

bool verify_edition(const std::filesystem::path& folder, const std::function<void(const Check&)>& report) {
    const std::optional<Manifest> manifest = find_manifest(folder);
    if (!manifest) {
        throw Error{ErrorKind::no_input, folder.native(),
                    "holds no " + std::string(manifest_name) + "; name the folder of an edition" +
                        editions_below(folder)};
    }
    return verify_edition(folder, *manifest, VerifyDepth::everything, report);
}

bool verify_edition(const std::filesystem::path& folder, const Manifest& manifest, VerifyDepth depth,
                    const std::function<void(const Check&)>& report) {
    bool sound = true;
    check_all({folder, manifest,
               [&](const std::string& where, const std::string& what, const std::string& fault) {
                   sound = sound && fault.empty();
                   report({where, what, fault});
               },
               depth});
    return sound;
}

}  // namespace audio_edition
