// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/file_digest.h"

#include <span>
#include <vector>

#include "base/digest.h"
#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {

FileDigest digest_file(const std::filesystem::path& path) {
    const FileDescriptor file = open_file(path);
    std::vector<std::byte> piece(std::size_t{1} << 18);
    Digest digest;
    FileDigest result;
    while (true) {
        const long got = read_all(file.get(), piece);
        if (got < 0) throw system_error(ErrorKind::io, path.native(), "cannot read", static_cast<int>(-got));
        if (got == 0) break;
        digest.add(std::span(piece).first(static_cast<std::size_t>(got)));
        result.bytes += static_cast<std::uint64_t>(got);
    }
    result.digest = digest.hex();
    return result;
}

}  // namespace audio_edition
