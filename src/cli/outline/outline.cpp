// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/outline/outline.h"

#include <algorithm>

#include "normalize/normalize.h"
#include "pipeline/account.h"
#include "pipeline/estimate.h"
#include "pipeline/excerpt.h"
#include "pipeline/work.h"
#include "speak/voice.h"

namespace audio_edition {
namespace {

/// What is said, and the silences between.
std::chrono::milliseconds length_of(const ScriptSection& section) {
    const Pauses pauses;
    std::int64_t ms = 0;
    for (const Passage& passage : section.passages) {
        const auto sentences = static_cast<std::int64_t>(passage.utterances.size());
        ms += estimated_length(passage.spoken.size()).count();
        ms += std::max<std::int64_t>(sentences - 1, 0) * pauses.sentence.count;
        ms += passage.kind == BlockKind::heading ? pauses.section.count + pauses.heading.count
                                                 : pauses.paragraph.count;
    }
    return std::chrono::milliseconds(ms);
}

OutlineSection outline_section(const Section& section, const ScriptSection& said) {
    OutlineSection outline{on_one_line(section.label.empty() ? section.title.text() : section.label),
                           section.level,
                           {},
                           count_words(said),
                           length_of(said)};
    for (const Block& block : section.blocks) outline.text.push_back(on_one_line(block.text.text()));
    return outline;
}

}  // namespace

Outline make_outline(const Document& document, const ReadingOptions& reading) {
    const Lexicon lexicon(american_english());
    const Script script = Normalizer(lexicon, {lexicon.language(), reading}).script(document);
    Outline outline;
    outline.title = script.title;
    outline.author = script.author;
    outline.date = script.date;
    outline.language = document.language;
    outline.language_basis = document.language_basis;
    outline.encoding = document.encoding;
    outline.skipped = account_for(document, script, !document.title.empty()).skipped;
    for_each_section(document, [&](const Section& section, int) {
        outline.sections.push_back(outline_section(section, script.sections[outline.sections.size()]));
        outline.words += outline.sections.back().words;
        outline.length += outline.sections.back().length;
    });
    return outline;
}

}  // namespace audio_edition
