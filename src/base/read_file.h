// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

#include "base/file_descriptor.h"

namespace audio_edition {

/// Whether a name of a pipe may be given for a file: reading it waits for its writer, and leaves it empty.
enum class Pipes { refused, read };

/// The bytes of a file, or of standard input where `path` is `-`.
///
/// Throws Error: no_input when it is missing, a folder, a device that never ends, or a pipe where these are
/// refused; permission when it may not be read; broken_input above `limit` bytes; io when reading fails.
///
///     read_file("missing.txt")   missing.txt: cannot read: No such file or directory
///     read_file("folder")        folder: is a folder; name a file
///     read_file("/dev/fd/63")    /dev/fd/63: is a pipe, not a file; name a file
[[nodiscard]] std::string read_file(const std::filesystem::path& path,
                                    std::size_t limit = std::size_t{1} << 30, Pipes pipes = Pipes::refused);

/// Gives all bytes of a file to `take`, piece by piece. Throws as `read_file` does, and what `take` throws.
void read_pieces(const std::filesystem::path& path,
                 const std::function<void(std::span<const std::byte>)>& take);

/// A file opened to be read, piece by piece. Never waits: what is a pipe or a device is refused as
/// `read_file` does.
[[nodiscard]] FileDescriptor open_file(const std::filesystem::path& path);

/// Whether `path` names a pipe: a FIFO, or /dev/fd/63 as shells give it for <(command).
[[nodiscard]] bool is_pipe(const std::filesystem::path& path) noexcept;

}  // namespace audio_edition
