// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace audio_edition {

/// What a source may ask of its reader. Real works stay far below; files that are made to do harm, and those
/// that are something else than they say, are refused with what they exceed.
struct SourceLimits {
    std::size_t file_bytes = std::size_t{128} << 20U;     ///< of any file; the longest books have ten million
    std::size_t page_bytes = std::size_t{16} << 20U;      ///< of a page of HTML, or of a text
    std::size_t unpacked_bytes = std::size_t{64} << 20U;  ///< of all files that are read out of an archive
    std::size_t archive_entries = 20'000;
    std::size_t elements =
        1'000'000;  ///< elements, attributes and runs of text of a work; War and Peace has 55,000
    /// Whether an address that leads to this machine or its own network may be asked for a page.
    bool private_addresses = false;
};

}  // namespace audio_edition
