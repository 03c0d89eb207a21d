// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>

#include "base/json.h"
#include "pipeline/verify/sidecar_checks.h"

namespace audio_edition {
namespace {

/// What a reading system is told of one file of sound.
struct ListedSound {
    std::string path, title;
    double seconds = -1;
};

/// `seconds` of "PT7.5S".
double iso_seconds(const std::string& text) {
    double seconds = -1;
    if (!text.starts_with("PT") || !text.ends_with("S")) return -1;
    std::from_chars(text.data() + 2, text.data() + text.size() - 1, seconds);
    return seconds;
}

/// Of the whole, as either form says it.
double whole_seconds(const Json& json) {
    if (json.contains("metadata")) return json["metadata"].value("duration", -1.0);
    return iso_seconds(json.value("duration", ""));
}

bool lasts(double seconds, Frames length, SampleRate rate) {
    return std::lround(seconds * 1000) == to_milliseconds(length, rate).count;
}

std::vector<ListedSound> reading_order(const Json& json) {
    std::vector<ListedSound> order;
    for (const Json& each : json.value("readingOrder", Json::array())) {
        if (each.contains("url")) {
            order.push_back(
                {each.value("url", ""), each.value("name", ""), iso_seconds(each.value("duration", ""))});
        } else {
            order.push_back({each.value("href", ""), each.value("title", ""), each.value("duration", -1.0)});
        }
    }
    return order;
}

std::string listed_fault(const ListedSound& found, const std::string& path, const std::string& title,
                         Frames length, SampleRate rate) {
    if (found.path != path) return "is '" + found.path + "', not '" + path + "'";
    if (found.title != title) return "has another title";
    return lasts(found.seconds, length, rate) ? "" : "has another length";
}

/// What either form names as the cover; empty where it names none.
std::string named_cover(const Json& json) {
    for (const Json& each : json.value("resources", Json::array())) {
        const Json rel = each.value("rel", Json());
        if (rel == "cover" || rel == Json::array({"cover"})) return each.value("url", each.value("href", ""));
    }
    return "";
}

}  // namespace

std::string publication_fault(const SidecarUnderCheck& checked) {
    const Manifest& manifest = checked.manifest();
    const Json json = parse_json(checked.text(), checked.sidecar.path);
    if (!lasts(whole_seconds(json), manifest.length, manifest.rate)) return "it states another length";
    const ManifestSidecar* cover = cover_of(manifest);
    if (named_cover(json) != (cover == nullptr ? "" : cover->path)) return "its cover is another";
    const auto found = reading_order(json);
    const auto sections = heard_sections(manifest);
    if (!sections.empty() && sections.front()->clip.empty()) {
        if (found.size() != 1)
            return "there are " + std::to_string(found.size()) + " files, not the book alone";
        return listed_fault(found[0], manifest.files.at(0).path, manifest.title, manifest.length,
                            manifest.rate);
    }
    if (found.size() != sections.size()) return "there are " + std::to_string(found.size()) + " clips";
    for (std::size_t i = 0; i < found.size(); ++i) {
        const ManifestSection& section = *sections[i];
        const std::string fault =
            listed_fault(found[i], section.clip, section.title, section.length, manifest.rate);
        if (!fault.empty()) return "clip " + std::to_string(i + 1) + " " + fault;
    }
    return "";
}

}  // namespace audio_edition
