// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"
#include "document/layout.h"
#include "document/script.h"
#include "document/source_book.h"
#include "publish/cover/cover.h"
#include "publish/timeline/timeline.h"

namespace audio_edition {

/// What is known of an edition before its first unit is placed.
struct SidecarPlan {
    std::filesystem::path folder;  ///< where to write; published as a whole later
    std::string slug;              ///< "the-meeting": name files after it
    std::string title;
    std::string author;    ///< may be empty
    std::string language;  ///< BCP 47
    std::string book;      ///< file name of the book's sound: "the-meeting.mp3"
    SampleRate rate;
    std::vector<TimelineSection> sections;  ///< ids, titles, levels; times are not known yet
    std::vector<std::string> clips;         ///< a path from `folder` for each section; empty without clips
    std::string date = {};                  ///< of the text, ISO 8601; empty where it is not known
    std::string cover_file = {};            ///< "cover.png" in `folder`, when there is one
    std::shared_ptr<const Cover> cover = {};
    std::vector<std::string> extensions =
        {};                 ///< of the formats of the sound: ".mp3"; empty for that of `book`
    std::string by = ", ";  ///< what is said between the title and the author
    std::string voice =
        {};  ///< who reads, with the licence: "joe (piper), CC0"; empty where it need not be told
    std::shared_ptr<const SourceBook> source_book = {};  ///< null where it was none, or is not asked for
    bool remote_pictures = false;  ///< a page may load the pictures that `layout` has on the Web
    std::shared_ptr<const Layout> layout =
        {};  ///< what the text looks like; null where only its words are known
};

/// A file published beside the sound and made from the same timeline: a transcript, chapters, a page.
///
/// It is told each unit as soon as its place is known, in the order in which they are heard, so that nothing
/// grows with the length of an edition but the file itself. Not for several threads. Calls throw Error as
/// AtomicFile does; what is half-written then goes with the folder.
class Sidecar {
  public:
    virtual ~Sidecar() = default;

    /// Section `index` begins at `start`, where its chime is heard if it has one, and its first unit comes
    /// next. Called for every section, in order.
    virtual void section(std::size_t index, Frames start) {
        static_cast<void>(index), static_cast<void>(start);
    }

    /// `passage` holds the words: `unit.times` index its tokens. It is valid during the call only.
    virtual void unit(const TimelineUnit& unit, const Passage& passage) = 0;

    /// After the last unit. `sections` now have their times. Returns the files it wrote, as paths from the
    /// folder, for the manifest.
    [[nodiscard]] virtual std::vector<std::string> finish(const std::vector<TimelineSection>& sections,
                                                          Frames length) = 0;
};

/// One kind of sidecar.
struct SidecarKind {
    std::string_view name;         ///< as `--sidecars` takes it: "vtt"
    std::string_view description;  ///< what it is, one line for `--help`
    std::string_view purpose;      ///< what it is for, to be told when it is made
    bool usual = false;            ///< made unless asked otherwise
    std::unique_ptr<Sidecar> (*make)(const SidecarPlan& plan);
    bool needs_clips = false;
    std::string_view plays =
        {};  ///< formats that it can hold, ".mp3 .m4b"; the edition must come in one; empty for all
    bool shows_layout = false;  ///< and what the text looks like, where SidecarPlan has it
    bool keeps_book = false;    ///< makes the book that was read heard, where SidecarPlan has it
};

/// All of them, in the order in which they are written and listed.
[[nodiscard]] std::span<const SidecarKind> sidecar_kinds() noexcept;

/// What the sound is, as far as sidecars depend on it.
struct SidecarSound {
    bool clips = false;                              ///< whether there are any
    std::vector<std::string> extensions = {".mp3"};  ///< of its formats
};

/// The kinds of these names in the order of the table, or the usual ones.
///
///     nothing         the usual ones
///     page vtt        these two
///     +epub -page     the usual ones, with the EPUB and without the page
///     none            no kind
///
/// Throws Error{usage} for an unknown name, for one that needs clips where there are none or plays no format
/// of the sound, and for names with a sign among names without.
[[nodiscard]] std::vector<const SidecarKind*> choose_sidecars(
    const std::optional<std::vector<std::string>>& names, const SidecarSound& sound);

/// The first of `extensions` that `kind` plays; empty for none.
[[nodiscard]] std::string playable_extension(const SidecarKind& kind,
                                             const std::vector<std::string>& extensions);

}  // namespace audio_edition
