// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agency_line.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/flow/listings.h"
#include "text/ascii.h"

namespace audio_edition {
namespace {

/// " /PRNewswire/ --": from the space on, the name, and to the last slash.
struct AgencyName {
    ByteSpan opening;
    ByteSpan closing;
};

std::optional<AgencyName> agency_name(std::string_view text) {
    constexpr std::size_t longest_dateline = 100;
    constexpr std::size_t longest_name = 40;
    const std::size_t opening = text.substr(0, longest_dateline).find(" /");
    if (opening == std::string_view::npos || opening == 0) return std::nullopt;
    const std::size_t closing = text.find('/', opening + 2);
    if (closing == std::string_view::npos || closing - opening > longest_name) return std::nullopt;
    const std::string_view name = text.substr(opening + 2, closing - opening - 2);
    for (const char c : name)
        if (!is_ascii_letter(c) && std::string_view(" .-").find(c) == std::string_view::npos)
            return std::nullopt;
    const std::size_t dash = text.find_first_not_of(" \n", closing + 1);
    if (name.size() < 2 || dash == std::string_view::npos) return std::nullopt;
    const std::string_view rest = text.substr(dash);
    const bool parted =
        rest.starts_with('-') || rest.starts_with("\xE2\x80\x93") || rest.starts_with("\xE2\x80\x94");
    if (!parted) return std::nullopt;
    return AgencyName{{opening, opening + 2}, {closing, closing + 1}};
}

void read_agency_line(MappedText& text) {
    const auto name = agency_name(text.text());
    if (!name) return;
    MappedText read = slice(text, {0, name->opening.begin});
    const bool has_comma = read.text().ends_with(',');
    read.append(has_comma ? " " : ", ", text.source_of(name->opening));
    // The slash is one with the letter before it.
    const std::size_t last = name->closing.begin - 1;
    read.append(slice(text, {name->opening.end, last}));
    read.append(ByteSpan{last, last + 1}.of(text.text()), text.source_of({last, name->closing.end}));
    read.append(slice(text, {name->closing.end, text.text().size()}));
    text = std::move(read);
}

}  // namespace

void read_agency_lines(Document& document) {
    std::vector<Section*> waiting;
    for (Section& section : document.sections) waiting.push_back(&section);
    while (!waiting.empty()) {
        Section& section = *waiting.back();
        waiting.pop_back();
        for (Block& block : section.blocks)
            if (block.kind == BlockKind::paragraph) read_agency_line(block.text);
        for (Section& child : section.children) waiting.push_back(&child);
    }
}

}  // namespace audio_edition
