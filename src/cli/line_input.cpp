// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_input.h"

#include <string_view>

#include "base/read_file.h"
#include "text/encoding.h"

namespace audio_edition {

std::vector<std::string> read_lines(const std::filesystem::path& source) {
    const std::string name = source == "-" ? "standard input" : source.string();
    const DecodedText decoded = decode(read_file(source), name);
    std::vector<std::string> lines;
    for (std::string_view rest = decoded.text; !rest.empty();) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.emplace_back(line);
    }
    return lines;
}

}  // namespace audio_edition
