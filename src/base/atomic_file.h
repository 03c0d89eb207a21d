// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>

#include "base/file_descriptor.h"

namespace audio_edition {

/// A file that appears whole or not at all: written beside its place, synced, renamed.
///
///     AtomicFile file("out/book.json");
///     file.write("{}");
///     file.commit();          // only now does out/book.json exist, or change
///
/// The destructor never commits: it removes what was written. Parent folders must exist.
/// Every call throws Error (cannot_create, permission, try_again for a full disk, io); after a
/// throw the destination is as it was. Not for use from several threads.
class AtomicFile {
  public:
    explicit AtomicFile(std::filesystem::path destination);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::span<const std::byte> bytes);
    void write(std::string_view text);

    /// Overwrites bytes that were written before; for headers whose figures come last.
    void write_at(std::uint64_t offset, std::span<const std::byte> bytes);

    /// Bytes written so far.
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

    /// Where the bytes are until `commit`, for libraries that insist on opening a path themselves.
    [[nodiscard]] const std::filesystem::path& staging_path() const noexcept { return staging_; }

    void commit();

  private:
    std::filesystem::path destination_;
    std::filesystem::path staging_;
    FileDescriptor fd_;
    std::uint64_t size_ = 0;
};

}  // namespace audio_edition
