// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/sidecar.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "publish/sidecar/chapters/podcast_chapters.h"
#include "publish/sidecar/page/page.h"
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

std::vector<const SidecarKind*> choose_sidecars(const std::optional<std::vector<std::string>>& names) {
    std::vector<const SidecarKind*> chosen;
    if (!names) {
        for (const SidecarKind& kind : kinds) {
            if (kind.usual) chosen.push_back(&kind);
        }
        return chosen;
    }
    if (*names == std::vector<std::string>{"none"}) return chosen;
    for (const std::string& name : *names) {
        if (std::ranges::find(kinds, name, &SidecarKind::name) != kinds.end()) continue;
        throw Error{ErrorKind::usage, "sidecar '" + name + "'", "no such kind; there are: " + known_names()};
    }
    for (const SidecarKind& kind : kinds) {
        if (std::ranges::find(*names, kind.name) != names->end()) chosen.push_back(&kind);
    }
    return chosen;
}

}  // namespace audio_edition
