// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/build/file_list.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/console.h"
#include "cli/text_columns.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

/// Of all files that no kind of sidecar stands for.
constexpr std::array<std::pair<std::string_view, std::string_view>, 6> purposes{{
    {"book", "the book"},
    {"clip", "the book, a file for each section"},
    {"part", "the book, in parts"},
    {"cover", "the cover, which is in the sound too"},
    {"picture", "what the page shows"},
    {"manifest", "what all of it is, for 'audio-edition verify'"},
}};

std::string purpose_of(const BuiltFile& file) {
    const auto* const known =
        std::ranges::find(purposes, file.kind, &std::pair<std::string_view, std::string_view>::first);
    if (known != purposes.end()) return std::string(known->second);
    const auto kind = std::ranges::find(sidecar_kinds(), file.kind, &SidecarKind::name);
    return kind == sidecar_kinds().end() ? "" : std::string(kind->purpose);
}

struct Line {
    std::string name;
    std::string purpose;
    std::size_t files = 1;
};

/// "clips/" for a file in it.
std::string shown_name(const fs::path& file, const fs::path& folder) {
    const fs::path name = file.lexically_relative(folder);
    return printable(name.has_parent_path() ? name.begin()->string() + "/" : name.string());
}

}  // namespace

std::string file_list(const BuildResult& result) {
    std::vector<Line> lines;
    std::size_t width = 0;
    for (const BuiltFile& file : result.files) {
        Line line{shown_name(file.path, result.folder), purpose_of(file)};
        width = std::max(width, line.name.size());
        if (!lines.empty() && lines.back().name == line.name) {
            ++lines.back().files;
        } else {
            lines.push_back(std::move(line));
        }
    }
    std::string text = "In " + printable(result.folder.string()) + ":\n";
    for (const Line& line : lines) {
        const std::string count = line.files > 1 ? ": " + grouped(line.files) + " files" : "";
        text += "  " + padded_right(line.name, width) + "  " + line.purpose + count + "\n";
    }
    return text;
}

}  // namespace audio_edition
