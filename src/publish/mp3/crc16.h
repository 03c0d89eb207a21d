// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace audio_edition {

/// The CRC-16 of the LAME tag, also known as ARC: polynomial 0x8005 reflected, starting from 0.
///
/// Takes eight bytes at a time (slicing by 8), for books of hundreds of megabytes.
///
///     Crc16 crc;
///     crc.add("123456789");      // crc.value() is 0xBB3D
class Crc16 {
  public:
    void add(std::span<const std::byte> bytes) noexcept {
        for (; bytes.size() >= slices; bytes = bytes.subspan(slices)) add_slices(bytes.data());
        for (const std::byte byte : bytes) value_ = static_cast<std::uint16_t>(value_ >> 8 ^ next(0, byte));
    }
    [[nodiscard]] std::uint16_t value() const noexcept { return value_; }

  private:
    static constexpr std::size_t slices = 8;
    using Table = std::array<std::uint16_t, 256>;

    /// tables[n][b]: what byte b does to the remainder n bytes later.
    static constexpr std::array<Table, slices> tables = [] {
        std::array<Table, slices> all{};
        for (unsigned byte = 0; byte < 256; ++byte) {
            unsigned remainder = byte;
            for (int bit = 0; bit < 8; ++bit)
                remainder = remainder >> 1 ^ ((remainder & 1) != 0 ? 0xA001U : 0U);
            all[0][byte] = static_cast<std::uint16_t>(remainder);
        }
        for (std::size_t n = 1; n < slices; ++n) {
            for (std::size_t byte = 0; byte < 256; ++byte) {
                const std::uint16_t before = all[n - 1][byte];
                all[n][byte] = static_cast<std::uint16_t>(before >> 8 ^ all[0][before & 0xFF]);
            }
        }
        return all;
    }();

    [[nodiscard]] unsigned next(std::size_t later, std::byte byte) const noexcept {
        return tables[later][(value_ ^ std::to_integer<unsigned>(byte)) & 0xFF];
    }

    void add_slices(const std::byte* bytes) noexcept {
        unsigned sum = next(slices - 1, bytes[0]) ^
                       tables[slices - 2][value_ >> 8 ^ std::to_integer<unsigned>(bytes[1])];
        for (std::size_t i = 2; i < slices; ++i)
            sum ^= tables[slices - 1 - i][std::to_integer<std::size_t>(bytes[i])];
        value_ = static_cast<std::uint16_t>(sum);
    }

    std::uint16_t value_ = 0;
};

}  // namespace audio_edition
