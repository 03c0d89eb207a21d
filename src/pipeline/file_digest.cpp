// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/file_digest.h"

#include <span>

#include "base/digest.h"
#include "base/read_file.h"

namespace audio_edition {

FileDigest digest_file(const std::filesystem::path& path) {
    Digest digest;
    FileDigest result;
    read_pieces(path, [&](std::span<const std::byte> piece) {
        digest.add(piece);
        result.bytes += piece.size();
    });
    result.digest = digest.hex();
    return result;
}

}  // namespace audio_edition
