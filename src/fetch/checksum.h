// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace audio_edition {

/// What somebody says of a file that is to be had from them. MD5 tells a broken download, and not a forged
/// one.
enum class ChecksumKind { md5, sha256 };

struct Checksum {
    ChecksumKind kind = ChecksumKind::sha256;
    std::string hex;  ///< lower-case
    friend bool operator==(const Checksum&, const Checksum&) = default;
};

/// That of a file of any size. Throws Error{no_input, permission, io}.
[[nodiscard]] Checksum checksum_of(const std::filesystem::path& file, ChecksumKind kind);

}  // namespace audio_edition
