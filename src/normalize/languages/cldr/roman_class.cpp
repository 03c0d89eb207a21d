// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "text/roman_numeral.h"

namespace audio_edition::cldr {
namespace {

/// XIX, and the XIX of XIXe.
std::string_view roman_letters(std::string_view word) noexcept {
    const std::size_t size = word.find_first_not_of("IVXLCDM");
    return word.substr(0, size);
}

void propose_roman(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!grammar.counts() || !lexemes.word_starts(at)) return;
    const std::string_view word = lexemes.text(at);
    const std::string_view letters = roman_letters(word);
    const auto value = roman_value(letters);
    if (!value) return;
    const std::string_view ending = word.substr(letters.size());
    if (!ending.empty()) {
        for (const OrdinalMark& mark : grammar.forms().ordinal_marks)
            if (mark.written == ending)
                proposals.say(
                    at, at + 1, certainty::certain, "Roman ordinal",
                    grammar.ordinal(*value, grammar.ordinal_agreement(lexemes, at, at + 1, mark.agreement)));
        return;
    }
    if (lexemes.is_symbol_of(at + 1, U"\u00BA\u00AA\u00B0")) {
        proposals.say(
            at, at + 2, certainty::certain, "Roman ordinal",
            grammar.ordinal(*value, {.gender = lexemes.is_symbol(at + 1, U'\u00AA') ? Gender::feminine
                                                                                    : Gender::masculine}));
        return;
    }
    const auto spoken = grammar.roman(lexemes, at, *value);
    if (!spoken) return;
    const std::size_t next = lexemes.skip_space(at + 2);
    const bool stop = lexemes.is_symbol(at + 1, U'.') && !lexemes.is_end(next) &&
                      (grammar.dotted_ordinal(lexemes, at).has_value() ||
                       (grammar.forms().ordinals_have_stops && !grammar.begins_sentence(lexemes, next)));
    proposals.say(at, stop ? at + 2 : at + 1, certainty::likely, "Roman numeral", *spoken);
    // siglos XIX-XX
    const auto end = lexemes.is_dash(at + 1) && lexemes.is_upper(at + 2) ? roman_value(lexemes.text(at + 2))
                                                                         : std::nullopt;
    const auto last = end && *end > *value ? grammar.roman(lexemes, at, *end) : std::nullopt;
    if (last && !grammar.forms().range.empty())
        proposals.say(
            at, at + 3, certainty::likely, "range of Roman numerals",
            std::string(*spoken).append(" ").append(grammar.forms().range).append(" ").append(*last));
}

// Ier has the shape of a capitalised word.
constexpr auto capitalised = std::to_array<std::string_view>({"ie", "ier", "iers", "ière", "re", "ve", "xe"});

}  // namespace

const SemioticClass roman_class{
    "roman", {.upper_words = true, .mixed_words = true, .words = capitalised}, propose_roman};

}  // namespace audio_edition::cldr
