// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/caption_blocks.h"

#include <charconv>

namespace audio_edition {
namespace {

std::optional<std::int64_t> digits(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return std::nullopt;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

}  // namespace

std::optional<Milliseconds> read_timestamp(std::string_view text, char point) {
    const std::size_t fraction = text.rfind(point);
    if (fraction == std::string_view::npos) return std::nullopt;
    const auto ms = digits(text.substr(fraction + 1), 3, 3);
    text = text.substr(0, fraction);
    std::int64_t total = 0;
    std::size_t parts = 0;
    while (true) {
        const std::size_t colon = text.find(':');
        const bool hours = parts == 0 && text.find(':', colon + 1) != std::string_view::npos;
        const auto value = digits(text.substr(0, colon), 2, hours ? 9 : 2);
        if (!value || (!hours && *value > 59)) return std::nullopt;
        total = total * 60 + *value;
        ++parts;
        if (colon == std::string_view::npos) break;
        text = text.substr(colon + 1);
    }
    if (!ms || parts < 2 || parts > 3) return std::nullopt;
    return Milliseconds{total * 1000 + *ms};
}

std::vector<CaptionBlock> caption_blocks(std::string_view text) {
    std::vector<CaptionBlock> blocks;
    bool inside = false;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? "" : text.substr(end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!line.empty()) {
            if (!inside) blocks.push_back({number, {}});
            blocks.back().lines.push_back(line);
        }
        inside = !line.empty();
    }
    return blocks;
}

Error broken_caption(const std::string& where, std::size_t line, const std::string& what) {
    return {ErrorKind::broken_input, where + ":" + std::to_string(line), what + "; build the edition again"};
}

Caption read_timing(std::string_view line, char point, const std::string& where) {
    constexpr std::string_view arrow = " --> ";
    const std::size_t at = line.find(arrow);
    const auto start = read_timestamp(line.substr(0, at), point);
    const auto end =
        at == std::string_view::npos ? std::nullopt : read_timestamp(line.substr(at + arrow.size()), point);
    if (!start || !end)
        throw Error{ErrorKind::broken_input, where,
                    "'" + std::string(line) + "' is not a timing; build the edition again"};
    if (*end <= *start)
        throw Error{ErrorKind::broken_input, where, "ends no later than it starts; build the edition again"};
    return {*start, *end, "", {}};
}

}  // namespace audio_edition
