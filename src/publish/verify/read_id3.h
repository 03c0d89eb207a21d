// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "audio/units.h"

namespace audio_edition {

struct Id3Chapter {
    std::string id;
    std::string title;
    Milliseconds start, end;
};

/// A CTOC: a list of chapters, or of other lists.
struct Id3Contents {
    std::string id;
    std::string title;
    bool top_level = false;
    bool ordered = false;
    std::vector<std::string> children;
};

/// An APIC.
struct Id3Picture {
    std::string media_type;
    std::string bytes;
};

struct Id3Tag {
    std::size_t size = 0;                      ///< bytes in the file, header and zeros included
    std::map<std::string, std::string> texts;  ///< "TIT2" → "The Title", UTF-8
    std::vector<Id3Chapter> chapters;          ///< in the order of the file
    std::vector<Id3Contents> contents;         ///< likewise
    Id3Picture picture;                        ///< the last one; empty where there is none
    bool intact = true;  ///< no frame was malformed, and zeros alone follow the last one
};

/// Bytes that the tag at the start of a file takes, as its first ten tell; 0 when there is none.
[[nodiscard]] std::size_t id3_size(std::span<const std::byte> header) noexcept;

/// Reads the ID3v2.3 tag at the start of `file`, without the library that writes it. Nothing when there is
/// none, when it is of another version, or unsynchronised, as none of ours is. Any bytes will do: what is
/// malformed is left out, and `intact` false.
[[nodiscard]] std::optional<Id3Tag> read_id3(std::span<const std::byte> file);

}  // namespace audio_edition
