// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_columns.h"

#include <algorithm>

namespace audio_edition {
namespace {

std::string spaces(const std::string& text, std::size_t width) {
    const auto begins_character = [](unsigned char byte) { return (byte & 0xC0) != 0x80; };
    const auto characters = static_cast<std::size_t>(std::ranges::count_if(text, begins_character));
    return std::string(width - std::min(width, characters), ' ');
}

}  // namespace

std::string padded_left(std::string text, std::size_t width) {
    return text.insert(0, spaces(text, width));
}

std::string padded_right(std::string text, std::size_t width) {
    return text += spaces(text, width);
}

std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, ",");
    return digits;
}

}  // namespace audio_edition
