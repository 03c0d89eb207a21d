// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/homograph.h"

#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/homograph_forms.h"
#include "normalize/languages/en/homograph_judge.h"
#include "normalize/languages/en/region.h"

namespace audio_edition::en {
namespace {

constexpr float better_than_plain = certainty::plain - 0.25F;

/// A word in capitals: one of a line of them, or one for which they are meant, USE and LEAD among others.
bool is_word_in_capitals(const Lexemes& lexemes, std::size_t at, bool shouted) noexcept {
    const std::string_view folded = lexemes.folded(at);
    return (shouted ? shouted_reading(folded) : capital_reading(folded)) == CapitalReading::word;
}

void propose_homograph(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return;
    const HomographForm* form = find_homograph(lexemes.folded(at));
    if (form == nullptr) return;
    const bool upper = lexemes.is_upper(at);
    const bool shouted = upper && among_capitals(lexemes, at);
    if (upper && !is_word_in_capitals(lexemes, at, shouted)) return;
    const std::size_t reading = choose_reading(*form, Surroundings(lexemes, at));
    const std::string& ipa = homograph_ipa(*form, reading, region_of(context));
    if (ipa.empty()) return;
    proposals.say(at, at + 1, shouted ? certainty::likely : better_than_plain,
                  form->homograph->readings[reading].label, lexemes.text(at), ipa);
}

}  // namespace

const SemioticClass homograph_class{"homograph", {.words = homograph_spellings()}, propose_homograph};

}  // namespace audio_edition::en
