// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// One entry of an archive.
struct ZipEntry {
    std::string name;
    std::size_t size = 0;  ///< unpacked, as the archive claims
    bool stored = false;   ///< not compressed
};

/// Reads a ZIP archive: one of our own making back, or another's, of which no name is ever used as a path.
/// Throws Error{no_input} where it is not there, broken_input for what is not a ZIP, for an entry that is
/// damaged (its CRC is checked), and for one above `limit` bytes.
class ZipReader {
  public:
    /// `advice` ends every message: what to do about an archive that is no good.
    explicit ZipReader(const std::filesystem::path& path, std::string advice = "build the edition again");
    ~ZipReader();

    /// In the order of the archive.
    [[nodiscard]] std::vector<ZipEntry> entries() const;
    /// The contents of an entry. Throws where there is none of this name.
    [[nodiscard]] std::string read(const std::string& name, std::size_t limit = std::size_t{1} << 30) const;

    /// The same piece by piece, for entries too large to be held.
    void read(const std::string& name, std::size_t limit,
              const std::function<void(std::string_view piece)>& take) const;

    /// The digest of an entry's contents (base/digest.h), whatever its size.
    [[nodiscard]] std::string digest_of(const std::string& name) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
