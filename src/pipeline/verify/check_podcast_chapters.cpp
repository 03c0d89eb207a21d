// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "base/json.h"
#include "pipeline/verify/sidecar_checks.h"

namespace audio_edition {

std::string podcast_chapters_fault(const SidecarUnderCheck& checked) {
    const Json json = parse_json(checked.text(), checked.sidecar.path);
    const Json chapters = json.value("chapters", Json::array());
    const auto sections = heard_sections(checked.manifest());
    if (json.value("version", "") != "1.2.0") return "its version is not 1.2.0";
    if (chapters.size() != sections.size())
        return "there are " + std::to_string(chapters.size()) + " chapters for " +
               std::to_string(sections.size()) + " sections";
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const std::string name = "chapter " + std::to_string(i + 1) + " ";
        if (chapters[i].value("title", "") != sections[i]->title) return name + "has another title";
        const double ms = chapters[i].value("startTime", -1.0) * 1000;
        const Milliseconds start = to_milliseconds(sections[i]->start, checked.manifest().rate);
        if (std::lround(ms) != start.count)
            return name + "begins at " + std::to_string(std::lround(ms)) + " ms";
    }
    return "";
}

}  // namespace audio_edition
