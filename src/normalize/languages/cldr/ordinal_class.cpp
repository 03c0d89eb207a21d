// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "text/utf8.h"

namespace audio_edition::cldr {
namespace {

struct MarkAt {
    const OrdinalMark* mark;
    std::size_t last;
};

/// er, .º, ª: what makes an ordinal of the digits that end before `at`.
std::optional<MarkAt> mark_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    for (std::size_t last = std::min(at + 2, lexemes.size()); last > at; --last) {
        const std::string written = to_lower(lexemes.text(at, last));
        if (written.empty() || lexemes.is_digits(last) ||
            (lexemes.is_word(last - 1) && !lexemes.word_ends(last)))
            continue;
        const auto& marks = grammar.forms().ordinal_marks;
        const auto found = std::ranges::find(marks, written, &OrdinalMark::written);
        if (found != marks.end()) return MarkAt{&*found, last};
    }
    return std::nullopt;
}

void propose_ordinal(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    const auto number = read_number(grammar, lexemes, at);
    if (!grammar.counts() || !number || !number->whole() || !number->value() || !number_starts(lexemes, at))
        return;
    const std::size_t end = number->last;
    if (const auto mark = mark_at(grammar, lexemes, end)) {
        const Agreement agreement = grammar.ordinal_agreement(lexemes, at, mark->last, mark->mark->agreement);
        const bool other = number->integer == "2" && !mark->mark->of_two.empty();
        proposals.say(at, mark->last, certainty::certain, "ordinal with its ending",
                      other ? std::string(mark->mark->of_two) : grammar.ordinal(*number->value(), agreement));
    }
    if (!lexemes.is_symbol(end, U'.') || number->grouped) return;
    const auto agreement = grammar.dotted_ordinal(lexemes, at);
    const std::string_view to = grammar.forms().range;
    if (agreement && !to.empty() && lexemes.is_dash(end + 1) && lexemes.is_digits(end + 2) &&
        lexemes.is_symbol(end + 3, U'.'))
        proposals.say(at, end + 2, certainty::likely, "first ordinal of a range",
                      grammar.ordinal(*number->value(), *agreement).append(" ").append(to));
    else if (agreement)
        proposals.say(at, before_final_stop(grammar, lexemes, end + 1), certainty::likely,
                      "ordinal with a full stop", grammar.ordinal(*number->value(), *agreement));
}

}  // namespace

const SemioticClass ordinal_class{"ordinal", {.digits = true}, propose_ordinal};

}  // namespace audio_edition::cldr
