// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "cli/guest_voices.h"
#include "cli/outline/outline.h"

namespace audio_edition {
namespace {

Json section_json(const OutlineSection& section) {
    return {{"title", section.title}, {"level", section.level}, {"text", section.text}};
}

Json skipped_json(const OutlineSkipped& skipped) {
    Json json{{"rule", skipped.rule}, {"text", skipped.text}, {"begin", skipped.begin}, {"end", skipped.end}};
    if (!skipped.evidence.empty()) json["evidence"] = skipped.evidence;
    return json;
}

Json candidate_json(const OutlineCandidate& candidate) {
    return {{"value", candidate.value}, {"evidence", candidate.evidence}};
}

Json findings_json(const std::vector<OutlineFinding>& findings) {
    Json json = Json::array();
    for (const OutlineFinding& finding : findings) {
        Json others = Json::array();
        for (const OutlineCandidate& other : finding.others) others.push_back(candidate_json(other));
        Json found{{"subject", finding.subject}};
        found.update(candidate_json(finding.winner));
        found["others"] = std::move(others);
        json.push_back(std::move(found));
    }
    return json;
}

void add_outline(Json& json, const Outline& outline) {
    Json sections = Json::array();
    for (const OutlineSection& section : outline.sections) sections.push_back(section_json(section));
    Json skipped = Json::array();
    for (const OutlineSkipped& one : outline.skipped) skipped.push_back(skipped_json(one));
    json["title"] = outline.title;
    json["author"] = outline.author;
    json["date"] = outline.date;
    json["language"] = outline.language;
    json["language_basis"] = outline.language_basis;
    json["voice"] = outline.voice;
    add_guests(json, outline.guests);
    json["sections"] = std::move(sections);
    json["skipped"] = std::move(skipped);
    if (!outline.findings.empty()) json["findings"] = findings_json(outline.findings);
    json["words"] = outline.words;
    json["estimated_seconds"] = outline.length.count() / 1000;
}

}  // namespace

std::string outline_json(const Outline& outline) {
    Json json;
    add_outline(json, outline);
    return to_text(json, 2) + "\n";
}

std::string outline_json_line(const std::string& source, const Outline& outline) {
    Json json{{"source", source}};
    add_outline(json, outline);
    return to_text(json);
}

}  // namespace audio_edition
