// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

class VoiceSource;

/// A file in what the user gave. Its source must outlive it.
struct GivenFile {
    const VoiceSource* source = nullptr;
    std::string path;  ///< within the source, with slashes; not to be trusted: never a place to write to
    std::uint64_t bytes = 0;

    [[nodiscard]] std::string name() const;    ///< its last part: "en_US-joe-medium.onnx"
    [[nodiscard]] std::string folder() const;  ///< all before that, with the slash; may be empty
    [[nodiscard]] std::string where() const;   ///< for messages
    /// Throws Error{broken_input} above `limit` bytes, whatever the source says of its size.
    [[nodiscard]] std::string read(std::uint64_t limit) const;
};

/// What a voice is installed from: a file with those that belong to it, a folder, or a ZIP archive (a wheel
/// is one).
class VoiceSource {
  public:
    virtual ~VoiceSource() = default;
    VoiceSource() = default;
    VoiceSource(const VoiceSource&) = delete;
    VoiceSource& operator=(const VoiceSource&) = delete;

    /// Sorted by path. Throws Error{broken_input} where there are more than a voice could need.
    [[nodiscard]] virtual std::vector<GivenFile> files() const = 0;
    /// The contents of a file, piece by piece. Throws as GivenFile::read.
    virtual void read(const GivenFile& file, std::uint64_t limit,
                      const std::function<void(std::string_view)>& take) const = 0;
    /// For messages; of the source as a whole where `path` is empty.
    [[nodiscard]] virtual std::string where(const std::string& path) const = 0;
};

/// Opens what is at `path`. Of a file alone, its configuration (NAME.json) and its MODEL_CARD are taken from
/// beside it.
///
/// Throws Error: no_input where there is nothing; broken_input for an archive of another kind, saying how to
/// unpack it, and for one that is damaged.
[[nodiscard]] std::unique_ptr<VoiceSource> open_voice_source(const std::filesystem::path& path);

}  // namespace audio_edition
