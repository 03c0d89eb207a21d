// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace audio_edition {

/// The output folder of a batch. docs/formats/batch-store.md describes it:
///
///     out/store/format                               what this is, and its version
///     out/store/3f/3f0c…/the-meeting/                the edition, by the key of its contents
///     out/store/3f/3f0c…/receipt.json                written last: what is there, or why there is nothing
///     out/store/3f/3f0c…/attempts.jsonl              until there is a receipt
///     out/editions/meeting.txt → ../store/3f/3f0c…/the-meeting
///
/// `out` may be a symbolic link; within it only what is in editions/ may be one: nothing is ever written
/// through a link that someone has put there. Any number of processes, on any number of hosts, may use one
/// store at once.
class Store {
  public:
    /// The store in `output`; nothing is looked at or made.
    explicit Store(std::filesystem::path output);

    /// Whether there is one in `folder`.
    [[nodiscard]] static bool is_at(const std::filesystem::path& folder);

    /// Makes what is missing. Throws Error: cannot_create where something else is in the way, or a later
    /// version of this program made it; permission, try_again, io.
    void prepare() const;

    [[nodiscard]] const std::filesystem::path& output() const noexcept { return output_; }
    /// The folder of everything that has this key.
    [[nodiscard]] std::filesystem::path entry(const std::string& key) const;
    /// The same, made where it is missing. Throws as `prepare` does.
    [[nodiscard]] std::filesystem::path make_entry(const std::string& key) const;
    /// The folder of the links.
    [[nodiscard]] std::filesystem::path links() const;

  private:
    [[nodiscard]] std::filesystem::path folder() const;

    std::filesystem::path output_;
};

}  // namespace audio_edition
