// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <vector>

#include "base/file_descriptor.h"

namespace audio_edition {

/// The MP3 frames of a file one by one, without its tag and its Info frame; holds little of it in memory.
/// Throws Error{no_input, permission, io}.
class Mp3FrameReader {
  public:
    explicit Mp3FrameReader(const std::filesystem::path& path);

    /// All bytes of the next frame, good until the next call; empty at the end and where no frame begins.
    [[nodiscard]] std::span<const std::byte> next();

  private:
    [[nodiscard]] std::span<const std::byte> look(std::size_t size);
    void skip(std::size_t size);

    std::filesystem::path path_;
    FileDescriptor file_;
    std::vector<std::byte> buffer_;
    std::size_t begin_ = 0;  ///< of what was not read yet, in `buffer_`
};

}  // namespace audio_edition
