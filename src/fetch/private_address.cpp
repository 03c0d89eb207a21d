// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/private_address.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>

#include <netinet/in.h>

namespace audio_edition {
namespace {

struct Network {
    std::uint32_t address;
    int bits;
};

constexpr std::array<Network, 11> private_networks{{{0x00000000, 8},
                                                    {0x0A000000, 8},    // 10
                                                    {0x64400000, 10},   // 100.64
                                                    {0x7F000000, 8},    // 127
                                                    {0xA9FE0000, 16},   // 169.254
                                                    {0xAC100000, 12},   // 172.16
                                                    {0xC0000000, 24},   // 192.0.0
                                                    {0xC0A80000, 16},   // 192.168
                                                    {0xC6120000, 15},   // 198.18
                                                    {0xE0000000, 4},    // 224
                                                    {0xF0000000, 4}}};  // 240

bool is_private_v4(std::uint32_t address) noexcept {
    return std::ranges::any_of(private_networks, [address](const Network& network) {
        return ((address ^ network.address) >> static_cast<unsigned>(32 - network.bits)) == 0;
    });
}

std::uint32_t number_at(std::span<const std::uint8_t> bytes, std::size_t at) noexcept {
    std::uint32_t number = 0;
    for (std::size_t i = at; i < at + 4; ++i) number = number << 8U | bytes[i];
    return number;
}

bool begins_with(std::span<const std::uint8_t> bytes, std::initializer_list<std::uint8_t> prefix) noexcept {
    return std::equal(prefix.begin(), prefix.end(), bytes.begin());
}

bool is_private_v6(std::span<const std::uint8_t> bytes) noexcept {
    constexpr std::size_t embedded = 12;
    if (begins_with(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}))
        return is_private_v4(number_at(bytes, embedded));
    if (begins_with(bytes, {0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0}))
        return is_private_v4(number_at(bytes, embedded));
    if (begins_with(bytes, {0x20, 0x02})) return is_private_v4(number_at(bytes, 2));
    const bool is_low = begins_with(bytes, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});  // ::, ::1, ::1.2.3.4
    const bool is_unique_local = (bytes[0] & 0xFEU) == 0xFC;
    const bool is_link_or_site_local = bytes[0] == 0xFE && bytes[1] >= 0x80;
    return is_low || is_unique_local || is_link_or_site_local || bytes[0] == 0xFF;
}

}  // namespace

bool is_private_address(const sockaddr& address) noexcept {
    if (address.sa_family == AF_INET) {
        sockaddr_in v4{};
        std::memcpy(&v4, &address, sizeof v4);
        return is_private_v4(ntohl(v4.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6) return true;
    sockaddr_in6 v6{};
    std::memcpy(&v6, &address, sizeof v6);
    return is_private_v6(v6.sin6_addr.s6_addr);
}

}  // namespace audio_edition
