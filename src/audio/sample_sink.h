// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <span>

#include "audio/sound_file.h"

namespace audio_edition {

/// What one sound format does with samples. Owned by a SoundFileWriter, which keeps the file open meanwhile.
class SampleSink {
  public:
    virtual ~SampleSink() = default;
    virtual void write(std::span<const std::int16_t> samples) = 0;
    /// Completes the file. Nothing may be written after.
    virtual void finish() = 0;
};

/// An open file that is being written, and its name for messages.
struct OpenFile {
    int fd = -1;
    std::string path;
};

[[nodiscard]] std::unique_ptr<SampleSink> open_wav(const OpenFile& file, SampleRate rate,
                                                   const SoundTags& tags);
[[nodiscard]] std::unique_ptr<SampleSink> open_flac(const OpenFile& file, SampleRate rate,
                                                    const SoundTags& tags);

}  // namespace audio_edition
