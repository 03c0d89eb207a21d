// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::int64_t last_hour = 24;
constexpr std::int64_t last_minute = 59;

std::optional<int> in_range(const Lexemes& lexemes, std::size_t at, std::int64_t most,
                            bool two_digits) noexcept {
    const auto value = small_value(lexemes, at);
    if (!value || *value > most || lexemes.text(at).size() > 2 ||
        (two_digits && lexemes.text(at).size() != 2))
        return std::nullopt;
    return static_cast<int>(*value);
}

/// Uhr, heures: where it ends; `at` where it is not there.
std::size_t after_hour_word(const ClockForms& forms, const Lexemes& lexemes, std::size_t at) {
    const std::size_t word = lexemes.skip_space(at);
    const bool named =
        lexemes.is_word(word) && std::ranges::find(forms.words, lexemes.folded(word)) != forms.words.end();
    return named ? word + 1 : at;
}

/// kl. 14.30, alle 14.30
bool is_announced(const ClockForms& forms, const Lexemes& lexemes, std::size_t at) {
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol(word, U'.')) --word;
    return lexemes.is_word(word) &&
           std::ranges::find(forms.before, lexemes.folded(word)) != forms.before.end();
}

/// 14:30, 14:30:05, 9.05 Uhr
void propose_marked(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, int hours,
                    Proposals& proposals) {
    const ClockForms& forms = grammar.forms().clock;
    const bool colon = lexemes.is_symbol(at + 1, U':');
    if (!colon && !lexemes.is_symbol_of(at + 1, forms.marks)) return;
    TimeOfDay time{hours, in_range(lexemes, at + 2, last_minute, true), std::nullopt};
    if (!time.minutes) return;
    std::size_t last = at + 3;
    if (colon && lexemes.is_symbol(last, U':')) {
        time.seconds = in_range(lexemes, last + 1, last_minute, true);
        if (!time.seconds) return;
        last += 2;
    }
    if (!lexemes.word_ends(last) && after_hour_word(forms, lexemes, last) == last &&
        lexemes.folded(last) != forms.hour_letter)
        return;
    if (lexemes.is_symbol_of(last, U":.,") && lexemes.is_digits(last + 1)) return;
    std::size_t named = after_hour_word(forms, lexemes, last);
    const std::size_t letter = lexemes.skip_space(last);
    if (named == last && !forms.hour_letter.empty() && lexemes.is_word(letter, forms.hour_letter))
        named = letter + 1;
    time.named = named > last;
    time.announced = is_announced(forms, lexemes, at);
    if (!colon && !time.named && !time.announced) return;
    proposals.say(at, named, certainty::certain, "time of day", grammar.clock(time));
}

/// 14h30, 14 h 30, 14 h
void propose_lettered(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, int hours,
                      Proposals& proposals) {
    const std::string_view letter = grammar.forms().clock.hour_letter;
    const std::size_t mark = lexemes.skip_space(at + 1);
    if (letter.empty() || !lexemes.is_word(mark, letter)) return;
    TimeOfDay time{hours, std::nullopt, std::nullopt, true};
    std::size_t last = mark + 1;
    const std::size_t minutes = lexemes.skip_space(last);
    if (lexemes.is_digits(minutes) && lexemes.text(minutes).size() == 2) {
        time.minutes = in_range(lexemes, minutes, last_minute, true);
        if (time.minutes) last = minutes + 1;
        const std::size_t unit = lexemes.skip_space(last);
        if (time.minutes &&
            (lexemes.is_word(unit, "min") || lexemes.is_word(unit, "m") || lexemes.is_word(unit, "mn")))
            last = unit + 1;
    }
    proposals.say(at, last, certainty::certain, "hours in short", grammar.clock(time));
}

void propose_clock(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    const auto hours = in_range(lexemes, at, last_hour, false);
    if (!grammar.counts() || !hours || !number_starts(lexemes, at)) return;
    propose_marked(grammar, lexemes, at, *hours, proposals);
    propose_lettered(grammar, lexemes, at, *hours, proposals);
    const std::size_t named = after_hour_word(grammar.forms().clock, lexemes, at + 1);
    if (named > at + 1 && lexemes.is_space(at + 1))
        proposals.say(at, named, certainty::likely, "full hour",
                      grammar.clock({*hours, std::nullopt, std::nullopt, true}));
}

}  // namespace

const SemioticClass clock_class{"time", {.digits = true}, propose_clock};

}  // namespace audio_edition::cldr
