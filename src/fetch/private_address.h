// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/socket.h>

namespace audio_edition {

/// Whether an address leads to this machine, to its own network, or to nobody in particular, so that
/// somebody's page must not make this program ask there: loopback, link-local, private use (RFC 1918, RFC
/// 4193), shared (RFC 6598), multicast, unspecified and reserved addresses, and IPv6 addresses that hold one
/// of IPv4 (mapped, 6to4, NAT64). True for other families.
///
///     127.0.0.1   true      192.168.1.1   true      ::ffff:10.0.0.1   true      93.184.216.34   false
[[nodiscard]] bool is_private_address(const sockaddr& address) noexcept;

}  // namespace audio_edition
