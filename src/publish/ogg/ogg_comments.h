// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace audio_edition {

/// Copies an Ogg Opus file (RFC 7845) with other comments: the identification header and the name of the
/// encoder are kept, every packet of sound stays in a page like its own, and pages are numbered and summed
/// again.
///
///     write_with_comments("a.opus.sound", "a.opus", {"TITLE=The Meeting", "CHAPTER000=00:00:00.000"});
///
/// Holds one page in memory, and the comments. Throws Error: broken_input for what is not an Ogg Opus, or is
/// cut off; besides what reading and AtomicFile throw.
void write_with_comments(const std::filesystem::path& from, const std::filesystem::path& to,
                         const std::vector<std::string>& comments);

}  // namespace audio_edition
