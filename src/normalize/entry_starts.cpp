// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/entry_starts.h"

namespace audio_edition {
bool is_entry_part(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) || lexemes.is_digits(at);
}

EntryStarts::EntryStarts(const Lexemes& lexemes, const Lexicon& lexicon) : starts_(lexemes.size()) {
    /// Written together from `first` on; nothing where that is one lexeme.
    const auto compound = [&](std::size_t first) {
        const std::size_t end = lexemes.compound_end(first);
        return end > first + 1 ? lexicon.word(lexemes.text(first, end)) : Lexicon::Word{};
    };
    Lexicon::Word next;
    std::size_t looked_up = 0;  // `next` is the lexeme before it
    for (std::size_t at = 0; at < lexemes.size(); ++at) {
        if (!is_entry_part(lexemes, at)) continue;
        const Lexicon::Word word = looked_up == at + 1 ? next : lexicon.word(lexemes.text(at));
        if (!lexemes.is_space(at + 1)) {
            starts_[at] = lexicon.may_start(word) || lexicon.may_start(compound(at));
            continue;
        }
        if (!is_entry_part(lexemes, at + 2)) {
            starts_[at] = lexicon.may_start(word, {});
            continue;
        }
        next = lexicon.word(lexemes.text(at + 2));
        looked_up = at + 3;
        const bool may_be_compound = !lexemes.is_space(at + 3);
        starts_[at] =
            lexicon.may_start(word, next) || (may_be_compound && lexicon.may_start(word, compound(at + 2)));
    }
}

}  // namespace audio_edition
