// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace audio_edition {

/// A file that goes when this does, whoever writes it. Nothing is created until then.
///
///     const TemporaryFile tags("book.m4b.tags");
///     tags.hold("title=The Pier");
///     run_a_program_on(tags.path());
class TemporaryFile {
  public:
    explicit TemporaryFile(std::filesystem::path path) : path_(std::move(path)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    /// Writes it, with nothing but `bytes`. Throws as AtomicFile does.
    void hold(std::string_view bytes) const;
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

  private:
    std::filesystem::path path_;
};

}  // namespace audio_edition
