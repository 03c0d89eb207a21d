// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/size_text.h"

#include <cstddef>
#include <iomanip>
#include <iterator>
#include <sstream>

namespace audio_edition {

std::string size_text(std::uint64_t bytes) {
    constexpr const char* units[] = {"KiB", "MiB", "GiB", "TiB"};
    if (bytes < 1024) return std::to_string(bytes) + " bytes";
    double size = static_cast<double>(bytes) / 1024;
    std::size_t unit = 0;
    for (; size >= 1024 && unit + 1 < std::size(units); ++unit) size /= 1024;
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << size << ' ' << units[unit];
    return text.str();
}

}  // namespace audio_edition
