// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/outline.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "ingest/rule_meaning.h"
#include "pipeline/estimate.h"
#include "pipeline/excerpt.h"
#include "pipeline/work_reader.h"

namespace audio_edition {
namespace {

std::vector<OutlineSection> sections_of(const Document& document) {
    std::vector<OutlineSection> sections;
    for_each_section(document, [&](const Section& section, int) {
        const std::string& title = section.label.empty() ? section.title.text() : section.label;
        OutlineSection& outlined = sections.emplace_back(on_one_line(title), section.level);
        for (const Block& block : section.blocks) outlined.text.push_back(on_one_line(block.text.text()));
    });
    return sections;
}

std::string evidence_for(const ManifestSkipped& skipped, const Document& document) {
    const auto next = std::ranges::upper_bound(document.evidence, skipped.span.begin, {},
                                               [](const OmissionEvidence& one) { return one.source.begin; });
    const bool within = next != document.evidence.begin() && skipped.span.begin < std::prev(next)->source.end;
    if (within) return std::prev(next)->evidence;
    return std::string(meaning_of_rule(skipped.rule));
}

Outline found_in(const Work& work) {
    Outline found;
    found.title = work.script.title;
    found.author = work.script.author;
    found.date = work.script.date;
    found.language = work.document.language;
    found.language_basis = name_of(work.document.language_basis);
    found.voice = work.voice.name;
    found.guests = guest_voices(work);
    found.encoding = work.document.encoding;
    for (const ManifestSkipped& skipped : work.account.skipped) {
        found.skipped.push_back({skipped.rule, skipped.text, skipped.span.begin, skipped.span.end,
                                 evidence_for(skipped, work.document)});
    }
    for (const Finding& finding : work.document.findings) {
        OutlineFinding& told = found.findings.emplace_back(
            finding.subject, OutlineCandidate{finding.winner.value, finding.winner.evidence});
        for (const FindingCandidate& other : finding.others)
            told.others.push_back({other.value, other.evidence});
    }
    return found;
}

}  // namespace

Outline outline(const BuildRequest& request, const Installation& installation, Diagnostics& diagnostics,
                std::stop_token stop) {
    WorkReader reader(request, installation);
    Document document = reader.ingest(reader.source_bytes(stop), diagnostics);
    std::vector<OutlineSection> sections = sections_of(document);
    const Work work = reader.read(std::move(document), diagnostics, SilentSections::kept);
    Outline found = found_in(work);
    const WorkEstimate estimate =
        estimate_work(work, find_pace(work, reader, installation, diagnostics, stop));
    for (std::size_t i = 0; i < sections.size(); ++i) {
        sections[i].words = estimate.sections[i].words;
        sections[i].length = estimate.sections[i].length;
    }
    found.sections = std::move(sections);
    found.words = estimate.words;
    found.length = estimate.length;
    return found;
}

}  // namespace audio_edition
