// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace audio_edition {

/// One file of the cache: a question, its answer, and a digest of both.
///
///     offset  bytes
///     0       8     "AEDENTRY"
///     8       32    digest (hexadecimal) of all that follows
///     40      4     q, the size of the question; little-endian
///     44      q     question
///     44 + q        answer, to the end of the file
///
/// docs/formats/cache.md says it for others.
struct CacheEntry {
    std::string question;
    std::string answer;
};

/// What stands before the answer in the file of an entry; the answer follows as it is.
[[nodiscard]] std::string cache_entry_head(std::string_view question, std::string_view answer);

/// Takes a file apart. Nothing where a byte of it is not as it was written: cut short, longer, or changed.
[[nodiscard]] std::optional<CacheEntry> read_cache_entry(std::string file);

}  // namespace audio_edition
