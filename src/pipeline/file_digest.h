// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace audio_edition {

struct FileDigest {
    std::uint64_t bytes = 0;
    std::string digest;
};

/// Size and digest of a file of any length, a little of it in memory at a time. Throws Error{no_input,
/// permission, io}.
[[nodiscard]] FileDigest digest_file(const std::filesystem::path& path);

}  // namespace audio_edition
