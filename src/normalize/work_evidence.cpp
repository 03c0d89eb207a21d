// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/work_evidence.h"

#include "normalize/language_rules.h"

namespace audio_edition {

std::shared_ptr<const WorkEvidence> gather_evidence(const Document& document, const Language& language) {
    const LanguageRules& rules = rules_for(language);
    if (rules.evidence == nullptr) return nullptr;
    const std::unique_ptr<EvidenceGatherer> gatherer = rules.evidence();
    for_each_section(document, [&](const Section& section, int) {
        gatherer->look_at(section.title.text());
        for (const Block& block : section.blocks)
            if (block.language.empty() && block.kind != BlockKind::code) gatherer->look_at(block.text.text());
    });
    return std::make_shared<const WorkEvidence>(gatherer->finish());
}

}  // namespace audio_edition
