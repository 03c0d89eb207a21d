// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lexicon/usage.h"

#include "pipeline/passage_reader.h"

namespace audio_edition {

void collect_used_entries(const Script& draft, const Normalizer& normalizer, int jobs,
                          std::set<std::string, std::less<>>& used) {
    for_each_passage(draft, Cast(normalizer), jobs, [&](std::size_t, std::size_t, const Passage& passage) {
        for (const Token& token : passage.tokens) {
            if (token.rule.origin == RuleOrigin::lexicon) used.emplace(token.rule.name);
        }
    });
}

}  // namespace audio_edition
