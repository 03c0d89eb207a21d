// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/file_descriptor.h"

namespace audio_edition {

/// A box of an MP4 file (ISO/IEC 14496-12, 4.2), as bytes of the file.
struct Mp4Box {
    std::string type;
    std::uint64_t begin = 0;  ///< of its contents
    std::uint64_t end = 0;
};

/// Reads boxes where they stand; holds nothing of the file.
///
///     Mp4Boxes boxes("book.m4b");
///     const Mp4Box header = boxes.require(boxes.require(boxes.file(), "moov"), "mvhd");
///     boxes.number(header.begin, 1);      // its version
///
/// Every call throws Error{broken_input} for a box that reaches beyond the one it is in, and for what lies
/// outside the file; the constructor no_input. Not for several threads.
class Mp4Boxes {
  public:
    explicit Mp4Boxes(const std::filesystem::path& path);

    /// The whole file, as a box of no type.
    [[nodiscard]] Mp4Box file() const { return {"", 0, size_}; }
    /// All boxes called `type` that stand in `parent`, in order.
    [[nodiscard]] std::vector<Mp4Box> all(const Mp4Box& parent, const std::string& type);
    /// The first of them.
    [[nodiscard]] std::optional<Mp4Box> find(const Mp4Box& parent, const std::string& type);
    /// The same; throws where there is none.
    [[nodiscard]] Mp4Box require(const Mp4Box& parent, const std::string& type);

    /// Big-endian, of 1 to 8 bytes.
    [[nodiscard]] std::uint64_t number(std::uint64_t at, std::size_t bytes);
    [[nodiscard]] std::string text(std::uint64_t at, std::size_t bytes);

    [[noreturn]] void fail() const;

  private:
    [[nodiscard]] Mp4Box box_at(std::uint64_t at, std::uint64_t end);

    std::string path_;
    FileDescriptor file_;
    std::uint64_t size_ = 0;
};

}  // namespace audio_edition
