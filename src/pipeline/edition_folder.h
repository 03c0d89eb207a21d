// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/staged_folder.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

/// The names in an edition's folder.
///
///     EditionNames{"the-meeting", ".mp3", 12}    the-meeting.mp3   clips/03-the-context.mp3
///                                                parts/the-meeting-02.mp3
struct EditionNames {
    std::string slug;
    std::string extension;     ///< ".mp3"
    std::size_t sections = 0;  ///< decides how many digits a clip's number has; at least two

    [[nodiscard]] std::string book() const { return slug + extension; }
    /// Path of a section's clip from the edition's folder; `index` from 0.
    [[nodiscard]] std::string clip(std::size_t index, const std::string& section_id) const;
    /// Path of a part of the book; `number` from 1. It has the slug in it, to be known by away from its
    /// folder.
    [[nodiscard]] std::string part(std::size_t number) const;
};

/// The name of a work's folder: `chosen` where it is a safe file name already, else a slug of the title, or
/// of the source's file name where no letter is in that: `***` in pages/rain.md becomes `rain`. Throws
/// Error{usage} for a chosen name that is not safe.
[[nodiscard]] std::string edition_slug(const std::string& title, const std::optional<std::string>& chosen,
                                       const std::filesystem::path& source);

/// Which edition wants a folder, and whether it may have that of another.
///
/// An edition may take the place of its own older self: the same title and author, from a source of the same
/// file name (which may have been corrected, but still resembles what it was) or of the same text (which may
/// have been renamed). Standard input has no name of its own, so there the text alone counts.
///
///     in the folder                      wants it                           may
///     notes.txt "Notes"                  notes.txt "Notes", corrected       yes
///     notes.txt "Notes"                  copy.txt "Notes", the same text    yes
///     a/notes.txt "Notes"                b/notes.txt "Notes", another text  no, unless `replace`
///     notes.txt "Notes"                  other.txt "Notes"                  no, unless `replace`
///     standard input "Notes"             standard input "Notes", corrected  no, unless `replace`
struct EditionClaim {
    std::string title;
    std::string author;
    ManifestSource source;
    bool replace = false;   ///< takes the place of any edition
    bool is_titled = true;  ///< else `title` is the name of its source
};

/// The folder of one edition while it is being made.
///
/// Files of the edition that it replaces go when the new one comes; whatever else is in the folder stays.
class EditionFolder {
  public:
    /// Throws Error{cannot_create} where `folder` holds an edition that the claim may not replace, or a file
    /// named `book` that no edition accounts for; besides what StagedFolder throws.
    EditionFolder(std::filesystem::path folder, std::string book, EditionClaim claim);

    /// Where to write until `commit`.
    [[nodiscard]] const std::filesystem::path& staging() const noexcept { return staged_->path(); }

    /// Writes edition.json with the text of a manifest, then publishes the folder. Throws as the constructor
    /// does, where another edition has come into the folder since.
    void commit(std::string_view manifest);

  private:
    /// The files of the edition that is there; throws where it may not be replaced.
    [[nodiscard]] std::vector<std::string> replaceable_files() const;
    /// Throws where the claim may not replace `old`.
    void require_own(const Manifest& old) const;
    /// Whether `name` of the old folder is all of `old_files`; keeps what is not.
    [[nodiscard]] bool may_go(const std::filesystem::path& name,
                              const std::vector<std::string>& old_files) const;

    std::filesystem::path folder_;
    std::string book_;
    EditionClaim claim_;
    std::optional<StagedFolder> staged_;  ///< always there once it is constructed
};

}  // namespace audio_edition
