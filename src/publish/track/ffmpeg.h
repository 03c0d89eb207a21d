// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "audio/units.h"
#include "base/subprocess.h"

namespace audio_edition {

/// FFmpeg's program, which encodes what no library here does.
class Ffmpeg {
  public:
    /// Looks on PATH. Throws Error{unavailable} where it is missing; `extension` (".m4b") names what needs
    /// it.
    explicit Ffmpeg(const std::string& extension);

    /// Runs it to its end with `arguments`. Throws Error{unavailable} where it fails; `path` is what it
    /// makes, for the message.
    void run(const std::vector<std::string>& arguments, const std::filesystem::path& path) const;

    /// Decodes `path` to one channel of 16 bits at `rate`, piece by piece. Of AAC the last frame comes whole,
    /// up to 1,024 samples more than players play. Throws Error{broken_input} where it cannot; what `take`
    /// throws comes out.
    void decode(const std::filesystem::path& path, SampleRate rate,
                const std::function<void(std::span<const std::int16_t>)>& take) const;

    [[nodiscard]] const std::filesystem::path& program() const noexcept { return program_; }

  private:
    std::filesystem::path program_;
};

/// Sound that goes to FFmpeg's program as it comes, mono in 16 bits, and into a file without tags.
///
///     FfmpegEncoder encoder(ffmpeg, {22050}, {"-c:a", "aac", "-f", "ipod"}, "book.m4b.sound");
///     encoder.write(samples);
///     encoder.finish();
///
/// The same calls give the same bytes with the same FFmpeg. Throws Error{unavailable} where the program
/// fails, io and try_again where it cannot be written to. Not for several threads.
class FfmpegEncoder {
  public:
    /// `arguments` are those of the output: the codec, its settings, the container.
    FfmpegEncoder(const Ffmpeg& ffmpeg, SampleRate rate, const std::vector<std::string>& arguments,
                  std::filesystem::path path);

    void write(std::span<const std::int16_t> samples);
    void write_silence(Frames length);
    /// Once; nothing may be written after.
    void finish();

  private:
    std::filesystem::path path_;
    Subprocess process_;
};

/// `path` as FFmpeg takes it for a file, whatever its name looks like.
[[nodiscard]] std::string ffmpeg_url(const std::filesystem::path& path);

}  // namespace audio_edition
