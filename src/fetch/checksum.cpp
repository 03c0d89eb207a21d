// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/checksum.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include <nettle/md5.h>
#include <nettle/sha2.h>
#include <unistd.h>

#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

std::string hex_of(std::span<const std::uint8_t> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const std::uint8_t byte : bytes) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 15U];
    }
    return hex;
}

void read_pieces(const std::filesystem::path& path,
                 const std::function<void(std::span<const std::uint8_t>)>& take) {
    const FileDescriptor file = open_file(path);
    std::vector<std::uint8_t> piece(std::size_t{1} << 20);
    while (true) {
        const ssize_t got = ::read(file.get(), piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) throw system_error(ErrorKind::io, path.native(), "cannot read", errno);
        if (got == 0) return;
        take({piece.data(), static_cast<std::size_t>(got)});
    }
}

}  // namespace

Checksum checksum_of(const std::filesystem::path& file, ChecksumKind kind) {
    if (kind == ChecksumKind::md5) {
        md5_ctx state;
        md5_init(&state);
        read_pieces(file, [&](auto piece) { md5_update(&state, piece.size(), piece.data()); });
        std::array<std::uint8_t, MD5_DIGEST_SIZE> sum;
        md5_digest(&state, sum.size(), sum.data());
        return {kind, hex_of(sum)};
    }
    sha256_ctx state;
    sha256_init(&state);
    read_pieces(file, [&](auto piece) { sha256_update(&state, piece.size(), piece.data()); });
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> sum;
    sha256_digest(&state, sum.size(), sum.data());
    return {kind, hex_of(sum)};
}

}  // namespace audio_edition
