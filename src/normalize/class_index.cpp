// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/class_index.h"

#include <cassert>

namespace audio_edition {

ClassIndex::ClassIndex(std::span<const SemioticClass> classes) : classes_(classes) {
    assert(classes.size() <= 64);
    Set bit = 1;
    for (const SemioticClass& each : classes) {
        const Triggers& on = each.triggers;
        if (on.digits) digits_ |= bit;
        if (on.upper_words) upper_ |= bit;
        if (on.mixed_words) mixed_ |= bit;
        if (on.capitalised_words) capitalised_ |= bit;
        if (on.other_symbols) other_symbols_ |= bit;
        if (on.lexicon_words) lexicon_ |= bit;
        for (const char32_t c : on.symbols) (c < 128 ? ascii_symbols_[c] : symbols_[c]) |= bit;
        for (const std::string_view word : on.words) words_.add(word) |= bit;
        bit <<= 1;
    }
}

ClassIndex::Set ClassIndex::at(const Context& context, std::size_t lexeme) const noexcept {
    const Lexeme& here = context.lexemes[lexeme];
    switch (here.kind) {
        case LexemeKind::digits:
            return digits_ | (context.entry_starts[lexeme] ? lexicon_ : 0);
        case LexemeKind::symbol: {
            if (here.symbol < 128) return ascii_symbols_[here.symbol];
            const auto found = symbols_.find(here.symbol);
            return other_symbols_ | (found == symbols_.end() ? 0 : found->second);
        }
        case LexemeKind::word: {
            Set set = context.entry_starts[lexeme] ? lexicon_ : 0;
            if (here.letter_case == LetterCase::upper) set |= upper_;
            if (here.letter_case == LetterCase::mixed) set |= mixed_;
            if (here.letter_case == LetterCase::capital) set |= capitalised_;
            if (const Set* found = words_.find(context.lexemes.folded(lexeme))) set |= *found;
            return set;
        }
        default:
            return 0;
    }
}

}  // namespace audio_edition
