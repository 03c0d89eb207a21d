// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/checksum.h"

#include <array>
#include <cstdint>
#include <span>

#include <nettle/md5.h>
#include <nettle/sha2.h>

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

const std::uint8_t* octets(std::span<const std::byte> bytes) noexcept {
    return reinterpret_cast<const std::uint8_t*>(bytes.data());
}

}  // namespace

Checksum checksum_of(const std::filesystem::path& file, ChecksumKind kind) {
    if (kind == ChecksumKind::md5) {
        md5_ctx state;
        md5_init(&state);
        read_pieces(file, [&](auto piece) { md5_update(&state, piece.size(), octets(piece)); });
        std::array<std::uint8_t, MD5_DIGEST_SIZE> sum;
        md5_digest(&state, sum.size(), sum.data());
        return {kind, hex_of(sum)};
    }
    sha256_ctx state;
    sha256_init(&state);
    read_pieces(file, [&](auto piece) { sha256_update(&state, piece.size(), octets(piece)); });
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> sum;
    sha256_digest(&state, sum.size(), sum.data());
    return {kind, hex_of(sum)};
}

}  // namespace audio_edition
