// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>

namespace audio_edition {

/// A ZIP archive (APPNOTE 6.3, as EPUB asks for it): entries in the order in which they are added, without
/// extra fields, all of the same date (1980-01-01), so that the same entries give the same bytes.
///
///     ZipWriter zip(folder / "the-pier.epub");
///     zip.add("mimetype", "application/epub+zip", Packing::stored);
///     zip.add_file("audio/01-opening.mp3", folder / "clips/01-opening.mp3", Packing::stored);
///     zip.finish();
///
/// Files are read when it finishes, a piece at a time, and must stay as they are until then. Not synced to
/// disk: that is the folder's business. Nothing is left behind where `finish` is not reached. Throws
/// Error{cannot_create, io}.
class ZipWriter {
  public:
    enum class Packing { stored, deflated };

    explicit ZipWriter(const std::filesystem::path& path);
    ~ZipWriter();

    void add(const std::string& name, std::string contents, Packing packing);
    void add_file(const std::string& name, const std::filesystem::path& file, Packing packing);
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
