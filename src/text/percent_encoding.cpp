// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/percent_encoding.h"

#include <charconv>

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

std::string percent_decoded(std::string_view url) {
    std::string path;
    for (std::size_t at = 0; at < url.size(); ++at) {
        unsigned byte = 0;
        const char* const digits = url.data() + at + 1;
        const bool is_encoded = url[at] == '%' && at + 2 < url.size() &&
                                std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        path += is_encoded ? static_cast<char>(byte) : url[at];
        if (is_encoded) at += 2;
    }
    return path;
}

}  // namespace audio_edition
