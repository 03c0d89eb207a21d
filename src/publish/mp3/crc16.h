// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace audio_edition {

/// The CRC-16 of the LAME tag, also known as ARC: polynomial 0x8005 reflected, starting from 0.
///
///     Crc16 crc;
///     crc.add("123456789");      // crc.value() is 0xBB3D
class Crc16 {
  public:
    void add(std::span<const std::byte> bytes) noexcept {
        for (const std::byte byte : bytes) {
            value_ = static_cast<std::uint16_t>(value_ >> 8 ^
                                                table[(value_ ^ std::to_integer<unsigned>(byte)) & 0xFF]);
        }
    }
    [[nodiscard]] std::uint16_t value() const noexcept { return value_; }

  private:
    static constexpr std::array<std::uint16_t, 256> table = [] {
        std::array<std::uint16_t, 256> remainders{};
        for (unsigned byte = 0; byte < 256; ++byte) {
            unsigned remainder = byte;
            for (int bit = 0; bit < 8; ++bit)
                remainder = remainder >> 1 ^ ((remainder & 1) != 0 ? 0xA001U : 0U);
            remainders[byte] = static_cast<std::uint16_t>(remainder);
        }
        return remainders;
    }();

    std::uint16_t value_ = 0;
};

}  // namespace audio_edition
