// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "audio/pcm.h"

namespace audio_edition {

enum class SoundFormat { wav, flac };

/// UTF-8. An empty tag is left out; one over 1,000 bytes is cut, between characters.
struct SoundTags {
    std::string title = {}, artist = {}, album = {}, date = {}, genre = {};
};

/// Writes mono 16-bit sound piece by piece. A WAV that passes 4 GiB becomes RF64 by itself (EBU Tech 3306).
///
///     SoundFileWriter file(folder / "01-opening.wav", SoundFormat::wav, pcm.rate, {.title = "Opening"});
///     file.write(pcm.samples);
///     file.write_silence(to_frames(Milliseconds{500}, pcm.rate));
///     file.finish();
///
/// The same calls give the same bytes. Holds no more than one piece in memory. What stood at `path` is
/// replaced at once, and a file that was not finished may be left there: write into a staging folder. Every
/// call throws Error: cannot_create, permission, try_again for a full disk, io. After a throw, only destroy
/// it. Not for several threads.
class SoundFileWriter {
  public:
    SoundFileWriter(const std::filesystem::path& path, SoundFormat format, SampleRate rate,
                    const SoundTags& tags);
    ~SoundFileWriter();

    void write(std::span<const std::int16_t> samples);
    void write_silence(Frames length);
    /// Completes the headers and closes; nothing may be written after. Does not sync: that is the folder's
    /// business.
    void finish();

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// What a sound file says of itself.
struct SoundFacts {
    SampleRate rate;
    Frames length;
};

/// By its headers alone. Throws Error as `read_sound_file` does, but notices no damage to the samples.
[[nodiscard]] SoundFacts read_sound_facts(const std::filesystem::path& path);

/// A whole sound file as mono (channels averaged) in 16 bits, for tests and verification; anything that
/// libsndfile reads. Throws Error: no_input, permission; broken_input for what is no sound, or is cut off.
[[nodiscard]] Pcm read_sound_file(const std::filesystem::path& path);

/// The same piece by piece, for files that need not fit into memory. Returns the rate.
SampleRate read_sound_file(const std::filesystem::path& path,
                           const std::function<void(std::span<const std::int16_t>)>& take);

}  // namespace audio_edition
