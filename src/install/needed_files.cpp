// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/needed_files.h"

#include <cerrno>
#include <cstdint>
#include <functional>

#include <unistd.h>

#include "base/atomic_file.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

void each_piece(const NeededFile& file, const std::function<void(std::string_view)>& take) {
    for (const GivenFile& part : file.parts) part.source->read(part, file.limit, take);
}

std::uint64_t size_of(const NeededFile& file) {
    std::uint64_t bytes = 0;
    for (const GivenFile& part : file.parts) bytes += part.bytes;
    return bytes;
}

/// Whether the next bytes of `file` are `expected`.
bool goes_on_with(int file, std::string_view expected) {
    std::string read(expected.size(), '\0');
    std::size_t have = 0;
    while (have < read.size()) {
        const ssize_t got = ::read(file, read.data() + have, read.size() - have);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        have += static_cast<std::size_t>(got);
    }
    return read == expected;
}

bool is_there(const NeededFile& file, const fs::path& there) {
    std::error_code failure;
    if (fs::file_size(there, failure) != size_of(file) || failure) return false;
    const FileDescriptor installed = open_file(there);
    bool same = true;
    each_piece(file, [&](std::string_view piece) { same = same && goes_on_with(installed.get(), piece); });
    return same;
}

}  // namespace

void stage_file(const NeededFile& file, const fs::path& there, const fs::path& staged) {
    if (is_there(file, there)) {
        std::error_code failure;
        fs::create_hard_link(there, staged, failure);
        if (!failure) return;
    }
    AtomicFile copy(staged);
    each_piece(file, [&](std::string_view piece) { copy.write(piece); });
    copy.commit(Durability::crash);
}

}  // namespace audio_edition
