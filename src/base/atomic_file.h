// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {

/// What a commit waits for.
enum class Durability {
    power_cut,  ///< the disk has it: whole or absent even when the power fails right after
    crash,      ///< the kernel has it: the same when a program dies, but the power must stay on. Ten times
                ///< as fast for small files; for what is checked when it is read and can be made again
};

/// A file that appears whole or not at all: written beside its place, synced, renamed.
///
///     AtomicFile file("out/book.json");
///     file.write("{}");
///     file.commit();          // only now does out/book.json exist, or change
///
/// The destructor never commits: it removes what was written. Parent folders must exist. A symbolic
/// link at the destination is replaced, never followed. The mode is 0666 less the umask.
///
/// Every call throws Error (cannot_create, permission, try_again for a full disk, io). After a throw the
/// destination is as it was and this object good for nothing but its destructor. The one exception:
/// where only the last sync of the folder fails, the new file is in place, but may not survive a power cut.
///
/// Writes are gathered into pieces of 64 KiB, so many small ones are cheap. Not for use from several
/// threads; several processes may write the same destination, the last to commit wins.
class AtomicFile {
  public:
    explicit AtomicFile(std::filesystem::path destination);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::span<const std::byte> bytes);
    void write(std::string_view text);

    /// Overwrites bytes that were written before; for headers whose figures come last.
    /// `offset` + `bytes.size()` must not be above `size()`.
    void write_at(std::uint64_t offset, std::span<const std::byte> bytes);

    /// Bytes written so far.
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

    /// Where the bytes are until `commit`, for libraries that insist on opening a path themselves. Call
    /// `flush` before they read; they must change the file in place, not put another one there.
    [[nodiscard]] const std::filesystem::path& staging_path() const noexcept { return staging_; }

    /// Hands what was gathered to the kernel, so that `staging_path` holds `size()` bytes.
    void flush();

    /// Nothing may be written after it.
    void commit(Durability durability = Durability::power_cut);

  private:
    void append(std::span<const std::byte> bytes);
    [[noreturn]] void fail(ErrorKind kind, const char* what, int errno_value);
    void discard() noexcept;

    std::filesystem::path destination_;
    std::filesystem::path staging_;
    FileDescriptor fd_;
    std::vector<std::byte> pending_;  ///< The last bytes of the file, not yet handed to the kernel.
    std::uint64_t size_ = 0;
};

}  // namespace audio_edition
