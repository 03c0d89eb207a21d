// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>
#include <sstream>

#include "pipeline/verify/sidecar_checks.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string numbered(const char* what, std::size_t index) {
    return std::string(what) + " " + std::to_string(index + 1) + " ";
}

/// "#EXTINF:84,Ida Holm - The Storm" says how long and which.
std::string entry_fault(const std::string& line, const ManifestSection& section, SampleRate rate) {
    constexpr std::string_view mark = "#EXTINF:";
    double seconds = 0;
    if (!line.starts_with(mark)) return "has no #EXTINF";
    const char* const end = line.data() + line.size();
    const auto [comma, error] = std::from_chars(line.data() + mark.size(), end, seconds);
    const double length = static_cast<double>(to_milliseconds(section.length, rate).count) / 1000;
    if (error != std::errc{} || std::abs(seconds - length) > 0.5) return "has another length than its clip";
    return line.ends_with(on_one_line(section.title)) ? "" : "has another title than its section";
}

std::string unquoted(const std::string& line) {
    const std::size_t first = line.find('"'), last = line.rfind('"');
    return first < last ? line.substr(first + 1, last - first - 1) : "";
}

std::string as_cue_text(const std::string& title) {
    std::string text;
    for (const char c : on_one_line(title)) text += c == '"' ? "''" : std::string(1, c);
    return text;
}

/// Milliseconds of "MM:SS:FF", or -1.
double cue_time(const std::string& text) {
    std::istringstream stream(text);
    long long minutes = 0, seconds = 0, ticks = 0;
    char colon = 0, other = 0;
    if (!(stream >> minutes >> colon >> seconds >> other >> ticks) || colon != ':' || other != ':') return -1;
    return static_cast<double>((minutes * 60 + seconds) * 1000) + static_cast<double>(ticks) * 1000 / 75;
}

/// What a cue sheet says of one track.
struct CueTrack {
    std::string file, title, index;
};

std::vector<CueTrack> cue_tracks(const std::string& text) {
    std::vector<CueTrack> tracks;
    std::string file;
    for (const std::string& line : lines_of(text)) {
        const std::string bare = on_one_line(line);
        if (bare.starts_with("FILE ")) file = unquoted(bare);
        if (bare.starts_with("TRACK ")) tracks.push_back({file, "", ""});
        if (tracks.empty()) continue;
        if (bare.starts_with("TITLE ")) tracks.back().title = unquoted(bare);
        if (bare.starts_with("INDEX 01 ")) tracks.back().index = bare.substr(9);
    }
    return tracks;
}

}  // namespace

std::string m3u8_fault(const SidecarUnderCheck& checked) {
    const std::vector<std::string> lines = lines_of(checked.text());
    if (lines.empty() || lines[0] != "#EXTM3U") return "does not begin with #EXTM3U";
    const auto sections = heard_sections(checked.manifest());
    std::size_t next = 0;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].starts_with('#')) continue;
        if (next == sections.size()) return numbered("entry", next) + "belongs to no section";
        if (lines[i] != sections[next]->clip)
            return numbered("entry", next) + "is not the clip of its section";
        const std::string fault = entry_fault(lines[i - 1], *sections[next], checked.manifest().rate);
        if (!fault.empty()) return numbered("entry", next) + fault;
        ++next;
    }
    return next == sections.size() ? "" : "clips are missing";
}

std::string cue_sheet_fault(const SidecarUnderCheck& checked) {
    const Manifest& manifest = checked.manifest();
    const std::vector<CueTrack> tracks = cue_tracks(checked.text());
    const auto sections = heard_sections(manifest);
    if (tracks.size() != sections.size()) return "there are " + std::to_string(tracks.size()) + " tracks";
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const ManifestSection& section = *sections[i];
        const bool clip = !section.clip.empty();
        if (tracks[i].file != (clip ? section.clip : manifest.files.at(0).path))
            return numbered("track", i) + "is in another file";
        if (tracks[i].title != as_cue_text(section.title)) return numbered("track", i) + "has another title";
        const double start =
            clip ? 0.0 : static_cast<double>(to_milliseconds(section.start, manifest.rate).count);
        const double off = start - cue_time(tracks[i].index);
        if (off < -1 || off > 1000.0 / 75 + 1) return numbered("track", i) + "begins at another time";
    }
    return "";
}

}  // namespace audio_edition
