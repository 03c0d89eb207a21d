// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "publish/mp3/frame_header.h"

namespace audio_edition {

/// One MP3 frame as it stands in a stream.
struct Mp3Frame {
    Mp3FrameHeader header;
    std::span<const std::byte> bytes;  ///< all of it

    /// Bytes that its main data begins before it, in the frames it follows (the bit reservoir): 0 to 511.
    int main_data_begin = 0;
};

/// Walks over MP3 frames that follow each other without a gap. Knows nothing of the encoder. Any bytes will
/// do.
///
///     Mp3FrameWalk walk(bytes);
///     while (const std::optional<Mp3Frame> frame = walk.next()) …
///     walk.rest();        // empty when all of it was MP3 frames
class Mp3FrameWalk {
  public:
    explicit Mp3FrameWalk(std::span<const std::byte> bytes) noexcept : rest_(bytes) {}

    /// Nothing at the end, and where the next byte does not start a whole frame.
    [[nodiscard]] std::optional<Mp3Frame> next() noexcept;

    /// What has not been walked over.
    [[nodiscard]] std::span<const std::byte> rest() const noexcept { return rest_; }

  private:
    std::span<const std::byte> rest_;
};

}  // namespace audio_edition
