// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/verify_edition.h"

#include "base/error.h"
#include "pipeline/verify/checks.h"

namespace audio_edition {
namespace {

bool is_mp3(const ManifestFile& file) {
    return file.path.ends_with(".mp3");
}

void check_all(const EditionUnderCheck& edition) {
    check_manifest(edition);
    bool all_readable = true;
    for (const ManifestFile& file : edition.manifest.files) {
        const bool readable = check_contents(edition, file);
        if (readable) check_sound(edition, file);
        all_readable = all_readable && readable;
    }
    for (const ManifestSidecar& sidecar : edition.manifest.sidecars) check_contents(edition, sidecar);
    if (!all_readable || edition.manifest.files.empty()) return;
    const ManifestFile& book = edition.manifest.files.front();
    if (!is_mp3(book)) return;
    check_chapters(edition, book);
    if (edition.manifest.files.size() > 1) check_clips(edition, book);
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
