// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/sidecar.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "publish/sidecar/chapters/podcast_chapters.h"
#include "publish/sidecar/epub/epub.h"
#include "publish/sidecar/page/page.h"
#include "publish/sidecar/playlist/cue_sheet.h"
#include "publish/sidecar/playlist/m3u8.h"
#include "publish/sidecar/playlist/publication.h"
#include "publish/sidecar/transcript/sub_rip.h"
#include "publish/sidecar/transcript/web_vtt.h"
#include "publish/sidecar/transcript/word_times.h"

namespace audio_edition {
namespace {

constexpr std::array kinds{
    SidecarKind{"page", "read-along page, HTML", true, make_page},
    SidecarKind{"chapters", "Podcasting 2.0 chapters, JSON", true, make_podcast_chapters},
    SidecarKind{"vtt", "captions by sentence with word times, WebVTT", true, make_web_vtt},
    SidecarKind{"srt", "captions of two short lines, SubRip", false, make_sub_rip},
    SidecarKind{"words", "times of words and sentences, JSON lines", true, make_word_times},
    SidecarKind{"m3u8", "playlist of the clips", true, make_m3u8, true},
    SidecarKind{"cue", "cue sheet of the clips, or of the book", false, make_cue_sheet},
    SidecarKind{"audiobook", "manifests of W3C and Readium", false, make_publication},
    SidecarKind{"epub", "EPUB 3 that marks sentences as they are heard", false, make_epub, false,
                ".mp3 .m4b"},
    SidecarKind{"epub-words", "EPUB 3 that marks words", false, make_epub_with_words, false, ".mp3 .m4b"},
};

std::string known_names() {
    std::string names;
    for (const SidecarKind& kind : kinds) names += (names.empty() ? "" : ", ") + std::string(kind.name);
    return names;
}

}  // namespace

std::span<const SidecarKind> sidecar_kinds() noexcept {
    return kinds;
}

std::string playable_extension(const SidecarKind& kind, const std::vector<std::string>& extensions) {
    const auto plays = [&kind](const std::string& extension) {
        return kind.plays.empty() || kind.plays.find(extension) != std::string_view::npos;
    };
    const auto found = std::ranges::find_if(extensions, plays);
    return found == extensions.end() ? "" : *found;
}

std::vector<const SidecarKind*> choose_sidecars(const std::optional<std::vector<std::string>>& names,
                                                const SidecarSound& sound) {
    std::vector<const SidecarKind*> chosen;
    if (!names) {
        for (const SidecarKind& kind : kinds) {
            if (kind.usual && (sound.clips || !kind.needs_clips)) chosen.push_back(&kind);
        }
        return chosen;
    }
    if (*names == std::vector<std::string>{"none"}) return chosen;
    for (const std::string& name : *names) {
        const auto kind = std::ranges::find(kinds, name, &SidecarKind::name);
        if (kind == kinds.end())
            throw Error{ErrorKind::usage, "sidecar '" + name + "'",
                        "no such kind; there are: " + known_names()};
        if (kind->needs_clips && !sound.clips)
            throw Error{ErrorKind::usage, "sidecar '" + name + "'", "is made of clips; add --clips"};
        if (playable_extension(*kind, sound.extensions).empty())
            throw Error{ErrorKind::usage, "sidecar '" + name + "'",
                        "plays " + std::string(kind->plays) + ", not " + sound.extensions.front() +
                            "; add --format mp3, or mp3 to the list"};
    }
    for (const SidecarKind& kind : kinds) {
        if (std::ranges::find(*names, kind.name) != names->end()) chosen.push_back(&kind);
    }
    return chosen;
}

}  // namespace audio_edition
