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
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

constexpr std::array kinds{
    SidecarKind{
        "page", "read-along page, HTML", "to read along in a browser", true, make_page, false, {}, true},
    SidecarKind{"chapters", "Podcasting 2.0 chapters, JSON", "chapters, for podcast apps", true,
                make_podcast_chapters},
    SidecarKind{"vtt", "captions by sentence with word times, WebVTT",
                "transcript with times, for podcast apps and players", true, make_web_vtt},
    SidecarKind{"srt", "captions of two short lines, SubRip", "captions, for video editors and players",
                false, make_sub_rip},
    SidecarKind{"words", "times of words and sentences, JSON lines", "when each word is heard, for programs",
                true, make_word_times},
    SidecarKind{"m3u8", "playlist of the clips", "the clips in order, for players", true, make_m3u8, true},
    SidecarKind{"cue", "cue sheet of the clips, or of the book",
                "for players and editors that split a long file", false, make_cue_sheet},
    SidecarKind{"audiobook", "manifests of W3C and Readium", "for reading systems", false, make_publication},
    SidecarKind{"epub", "EPUB 3 that marks sentences as they are heard", "to read along in an e-book reader",
                false, make_epub, false, ".mp3 .m4b", false, true},
    SidecarKind{"epub-words", "EPUB 3 that marks words", "to read along in an e-book reader, word by word",
                false, make_epub_with_words, false, ".mp3 .m4b", false, true},
};

std::vector<std::string> known_names() {
    std::vector<std::string> names;
    for (const SidecarKind& kind : kinds) names.emplace_back(kind.name);
    return names;
}

Error wrong(const std::string& name, const std::string& what) {
    return {ErrorKind::usage, "sidecar '" + name + "'", what};
}

const SidecarKind& find_kind(const std::string& name) {
    const auto kind = std::ranges::find(kinds, name, &SidecarKind::name);
    if (kind != kinds.end()) return *kind;
    if (name == "none") throw wrong(name, "cannot be combined with others; leave it out, or the others");
    const std::vector<std::string> names = known_names();
    throw wrong(name, "no such kind; there are " + listed(names, "and") + did_you_mean(name, names));
}

bool is_change(const std::string& name) {
    return name.starts_with('+') || name.starts_with('-');
}

bool is_made(const SidecarKind& kind, bool clips) {
    return kind.usual && (clips || !kind.needs_clips);
}

/// Whether `names` are changes to the usual ones; all of them, or none.
bool are_changes(const std::vector<std::string>& names) {
    const auto changes = std::ranges::count_if(names, is_change);
    if (changes == 0 || changes == std::ssize(names)) return changes != 0;
    const auto plain = std::ranges::find_if_not(names, is_change);
    throw wrong(*plain, "stands among others with + or -, which change the usual ones; write +" + *plain +
                            ", or name all that should be made");
}

/// Throws where `kind`, asked for as `name`, cannot be made of the sound.
void require_sound(const SidecarKind& kind, const std::string& name, const SidecarSound& sound) {
    if (kind.needs_clips && !sound.clips) throw wrong(name, "is made of clips; add --clips");
    if (playable_extension(kind, sound.extensions).empty())
        throw wrong(name, "plays " + std::string(kind.plays) + ", not " + sound.extensions.front() +
                              "; add --format mp3, or mp3 to the list");
}

/// Which kinds `names` ask for, as a mark for each of the table.
std::array<bool, kinds.size()> wanted_kinds(const std::vector<std::string>& names,
                                            const SidecarSound& sound) {
    std::array<bool, kinds.size()> wanted{};
    const bool changes = are_changes(names);
    for (std::size_t i = 0; changes && i < kinds.size(); ++i)
        wanted.at(i) = is_made(kinds.at(i), sound.clips);
    for (const std::string& name : names) {
        const SidecarKind& kind = find_kind(changes ? name.substr(1) : name);
        const bool is_wanted = !name.starts_with('-');
        if (is_wanted) require_sound(kind, name, sound);
        wanted.at(static_cast<std::size_t>(&kind - kinds.data())) = is_wanted;
    }
    return wanted;
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
    if (names == std::vector<std::string>{"none"}) return chosen;
    const auto wanted = names ? wanted_kinds(*names, sound) : std::array<bool, kinds.size()>{};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const SidecarKind& kind = kinds.at(i);
        if (names ? wanted.at(i) : is_made(kind, sound.clips)) chosen.push_back(&kind);
    }
    return chosen;
}

}  // namespace audio_edition
