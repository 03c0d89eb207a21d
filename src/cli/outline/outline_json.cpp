// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/outline/outline.h"

namespace audio_edition {
namespace {

Json section_json(const OutlineSection& section) {
    return {{"title", section.title}, {"level", section.level}, {"text", section.text}};
}

Json skipped_json(const ManifestSkipped& skipped) {
    return {{"rule", skipped.rule},
            {"text", skipped.text},
            {"begin", skipped.span.begin},
            {"end", skipped.span.end}};
}

}  // namespace

std::string outline_json(const Outline& outline) {
    Json sections = Json::array();
    for (const OutlineSection& section : outline.sections) sections.push_back(section_json(section));
    Json skipped = Json::array();
    for (const ManifestSkipped& one : outline.skipped) skipped.push_back(skipped_json(one));
    return to_text({{"title", outline.title},
                    {"author", outline.author},
                    {"date", outline.date},
                    {"language", outline.language},
                    {"sections", std::move(sections)},
                    {"skipped", std::move(skipped)},
                    {"words", outline.words},
                    {"estimated_seconds", outline.length.count() / 1000}},
                   2) +
           "\n";
}

}  // namespace audio_edition
