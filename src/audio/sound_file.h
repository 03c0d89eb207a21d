// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "audio/pcm.h"

namespace audio_edition {

enum class SoundFormat { wav, flac };

struct SoundTags {
    std::string title, artist, album;
};

/// Writes mono 16-bit sound piece by piece. A WAV that passes 4 GiB becomes RF64 by itself (EBU Tech 3306).
/// Holds no more than one piece in memory. Throws Error{cannot_create, try_again, io}.
class SoundFileWriter {
  public:
    SoundFileWriter(const std::filesystem::path& path, SoundFormat format, SampleRate rate, const SoundTags& tags);
    ~SoundFileWriter();

    void write(std::span<const std::int16_t> samples);
    void write_silence(Frames length);
    /// Flushes and closes; only a finished file is complete.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A whole sound file as mono (channels averaged), for tests and verification. Throws Error{no_input, broken_input}.
[[nodiscard]] Pcm read_sound_file(const std::filesystem::path& path);

}  // namespace audio_edition
