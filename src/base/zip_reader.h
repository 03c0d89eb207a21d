// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace audio_edition {

/// One entry of an archive.
struct ZipEntry {
    std::string name;
    std::size_t size = 0;  ///< unpacked, as the archive claims
    bool stored = false;   ///< not compressed
};

/// Reads a ZIP archive of our own making back. Throws Error{no_input} where it is not there, broken_input for
/// what is no ZIP, for an entry that is damaged (its CRC is checked), and for one above `limit` bytes.
class ZipReader {
  public:
    explicit ZipReader(const std::filesystem::path& path);
    ~ZipReader();

    /// In the order of the archive.
    [[nodiscard]] std::vector<ZipEntry> entries() const;
    /// The contents of an entry. Throws where there is none of this name.
    [[nodiscard]] std::string read(const std::string& name, std::size_t limit = std::size_t{1} << 30) const;

    /// The digest of an entry's contents (base/digest.h), whatever its size.
    [[nodiscard]] std::string digest_of(const std::string& name) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
