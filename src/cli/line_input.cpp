// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_input.h"

#include <string_view>

#include "ingest/source_on_disk.h"
#include "text/encoding.h"

namespace audio_edition {
namespace {

constexpr std::size_t most_bytes = std::size_t{1} << 30;

}  // namespace

std::vector<std::string> read_lines(const std::filesystem::path& source) {
    const DecodedText decoded =
        decode(read_source_file(source, most_bytes, Pipes::read), source_name(source));
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
