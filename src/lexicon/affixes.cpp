// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/affixes.h"

#include <algorithm>

namespace audio_edition {
namespace {

/// The first whose case fits the letters of the text.
const LexiconEntry* choose(const std::vector<const LexiconEntry*>& entries, std::string_view exact) {
    const auto suits = [&](const LexiconEntry* entry) {
        return !entry->case_sensitive || WordForm(entry->written).exact() == exact;
    };
    const auto found = std::ranges::find_if(entries, suits);
    return found == entries.end() ? nullptr : *found;
}

}  // namespace

void Affixes::add(const LexiconEntry* entry) {
    const WordForm form(entry->written);
    auto& entries = (entry->part == WordPart::prefix ? prefixes_ : suffixes_)[std::string(form.folded())];
    const auto place = std::ranges::find_if(
        entries, [&](const LexiconEntry* other) { return other->scope <= entry->scope; });
    entries.insert(place, entry);
    longest_ = std::max(longest_, form.folded().size());
}

Affixes::Match Affixes::find(const WordForm& word) const {
    const std::string_view folded = word.folded(), exact = word.exact();
    if (folded.size() != exact.size() || folded.size() < 2) return {};
    for (const bool prefix : {true, false}) {
        const Table& table = prefix ? prefixes_ : suffixes_;
        for (std::size_t size = std::min(longest_, folded.size() - 1); size > 0; --size) {
            const std::size_t at = prefix ? 0 : folded.size() - size;
            const auto found = table.find(folded.substr(at, size));
            if (found == table.end()) continue;
            const LexiconEntry* entry = choose(found->second, exact.substr(at, size));
            if (entry == nullptr) continue;
            const std::string rest(prefix ? exact.substr(size) : exact.substr(0, at));
            return {entry, prefix ? entry->alias + rest : rest + entry->alias};
        }
    }
    return {};
}

}  // namespace audio_edition
