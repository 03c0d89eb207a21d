// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace audio_edition {

/// "paper.example" of "https://www.paper.example/news/1"; empty where an address is relative.
[[nodiscard]] constexpr std::string_view host_of(std::string_view address) noexcept {
    const std::size_t scheme = address.find("//");
    if (scheme == std::string_view::npos) return {};
    address.remove_prefix(scheme + 2);
    address = address.substr(0, address.find_first_of("/?#"));
    if (address.starts_with("www.")) address.remove_prefix(4);
    return address;
}

}  // namespace audio_edition
