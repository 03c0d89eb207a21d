// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/sidecar_checks.h"
#include "publish/cover/cover.h"
#include "publish/verify/read_mp3.h"

namespace audio_edition {

std::string cover_fault(const SidecarUnderCheck& checked) {
    const Cover cover = check_cover(checked.text(), checked.sidecar.path);
    const std::string& book = checked.manifest().files.at(0).path;
    if (!book.ends_with(".mp3")) return "";
    const std::optional<Id3Tag> tag = read_mp3_tag(checked.edition.folder / book);
    if (!tag || tag->picture.bytes != cover.bytes) return "it is not the picture in " + book;
    return tag->picture.media_type == media_type(cover.type) ? ""
                                                             : book + " calls it another kind of picture";
}

}  // namespace audio_edition
