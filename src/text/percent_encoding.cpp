// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/percent_encoding.h"

namespace audio_edition {

std::string percent_encoded(std::string_view path) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string url;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        url += plain.find(c) != std::string_view::npos
                   ? std::string(1, c)
                   : std::string{'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return url;
}

}  // namespace audio_edition
