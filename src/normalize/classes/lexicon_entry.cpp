// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/lexicon_entry.h"

#include <algorithm>
#include <vector>

namespace audio_edition {
namespace {

/// The words from `at` on that white space sets apart, as far as the lexicon's longest entry.
struct Words {
    std::vector<std::string_view> text;
    std::vector<std::size_t> last;  // the lexeme after each
};

Words words_from(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    Words words;
    while (words.text.size() < context.lexicon.longest() && (lexemes.is_word(at) || lexemes.is_digits(at))) {
        words.text.push_back(lexemes.text(at));
        words.last.push_back(at + 1);
        if (!lexemes.is_space(at + 1)) break;
        at += 2;
    }
    return words;
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at)) return;
    const Words words = words_from(context, at);
    const Lexicon::Match match = context.lexicon.find(words.text);
    if (match.entry == nullptr || match.words == 0) return;
    const std::size_t last = words.last[match.words - 1];
    if (!lexemes.word_ends(last)) return;
    const LexiconEntry& entry = *match.entry;
    readings.push_back({at,
                        last,
                        certainty::lexicon,
                        {"lexicon", entry.where},
                        entry.alias.empty() ? std::string(lexemes.text(at, last)) : entry.alias,
                        entry.phonemes});
}

}  // namespace

const SemioticClass lexicon_entry_class{"lexicon", {.lexicon_words = true}, propose};

}  // namespace audio_edition
