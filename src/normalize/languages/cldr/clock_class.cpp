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

/// One of `words` stands before `at`, with its full stop or without.
bool follows(std::span<const std::string_view> words, const Lexemes& lexemes, std::size_t at) {
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol(word, U'.')) --word;
    return lexemes.is_word(word) && std::ranges::find(words, lexemes.folded(word)) != words.end();
}

/// kl. 14.30, alle 14.30
bool is_announced(const ClockForms& forms, const Lexemes& lexemes, std::size_t at) {
    return follows(forms.before, lexemes, at);
}

struct TimeAt {
    TimeOfDay time;
    std::size_t last;
    bool sure;  ///< it cannot be a decimal
};

/// 14:30, 14:30:05, 9.05 Uhr
std::optional<TimeAt> marked_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const ClockForms& forms = grammar.forms().clock;
    const auto hours = in_range(lexemes, at, last_hour, false);
    const bool colon = lexemes.is_symbol(at + 1, U':');
    if (!hours || (!colon && !lexemes.is_symbol_of(at + 1, forms.marks))) return std::nullopt;
    TimeOfDay time{*hours, in_range(lexemes, at + 2, last_minute, true), std::nullopt};
    if (!time.minutes) return std::nullopt;
    std::size_t last = at + 3;
    if (colon && lexemes.is_symbol(last, U':')) {
        time.seconds = in_range(lexemes, last + 1, last_minute, true);
        if (!time.seconds) return std::nullopt;
        last += 2;
    }
    if (!lexemes.word_ends(last) && after_hour_word(forms, lexemes, last) == last &&
        lexemes.folded(last) != forms.hour_letter)
        return std::nullopt;
    if (lexemes.is_symbol_of(last, U":.,") && lexemes.is_digits(last + 1)) return std::nullopt;
    std::size_t named = after_hour_word(forms, lexemes, last);
    const std::size_t letter = lexemes.skip_space(last);
    if (named == last && !forms.hour_letter.empty() && lexemes.is_word(letter, forms.hour_letter))
        named = letter + 1;
    time.named = named > last;
    time.announced = is_announced(forms, lexemes, at);
    return TimeAt{time, named, colon || time.named || time.announced};
}

void propose_marked(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const auto found = marked_at(grammar, lexemes, at);
    if (!found || !found->sure) return;
    const bool bare = !found->time.named && !found->time.announced && !found->time.seconds;
    if (bare && is_told_as_score(grammar, lexemes, at)) return;
    proposals.say(at, found->last, certainty::certain, "time of day", grammar.clock(found->time));
}

/// An hour alone, whose word follows it or comes later.
std::optional<TimeAt> hour_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    const auto hours = in_range(lexemes, at, last_hour, false);
    if (!hours) return std::nullopt;
    const std::size_t named = after_hour_word(grammar.forms().clock, lexemes, at + 1);
    return TimeAt{{*hours, std::nullopt, std::nullopt, named > at + 1}, named, named > at + 1};
}

/// 9–17 Uhr, 8:00–18:00
void propose_range(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const auto time_at = [&](std::size_t place) {
        const auto marked = marked_at(grammar, lexemes, place);
        return marked ? marked : hour_at(grammar, lexemes, place);
    };
    const Forms& forms = grammar.forms();
    const auto first = time_at(at);
    if (!first || forms.range.empty()) return;
    const std::size_t dash = lexemes.skip_space(first->last);
    const bool worded = lexemes.is_word(dash, forms.range) && first->time.minutes;  // von 9.30 bis 17 Uhr
    if (!worded && (!lexemes.is_dash(dash) || lexemes.is_space(dash - 1) != lexemes.is_space(dash + 1)))
        return;
    const auto second = time_at(lexemes.skip_space(dash + 1));
    if (!second || !lexemes.word_ends(second->last) || lexemes.is_dash(second->last)) return;
    const bool announced = is_announced(forms.clock, lexemes, at);
    const bool colons = lexemes.is_symbol(at + 1, U':') && second->sure;
    if (!second->time.named && !colons && !announced) return;
    const bool bare = !first->time.minutes && !first->time.named;
    proposals.say(at, second->last, certainty::certain, "range of times",
                  (bare ? grammar.cardinal(first->time.hours) : grammar.clock(first->time))
                      .append(" ")
                      .append(forms.range)
                      .append(" ")
                      .append(bare && !second->time.minutes && !second->time.named
                                  ? grammar.cardinal(second->time.hours)
                                  : grammar.clock(second->time)));
}

struct DayPeriodAt {
    std::string_view words;
    std::size_t last;
};

/// a. m., p.m., PM: what follows an hour of twelve. Its full stop may end the sentence as well.
std::optional<DayPeriodAt> day_period_at(const Grammar& grammar, const Lexemes& lexemes, std::size_t at,
                                         int hours) {
    const std::size_t letter = lexemes.skip_space(at);
    const std::string_view word = lexemes.folded(letter);
    if (hours < 1 || hours > 12 || word.empty() || (word.front() != 'a' && word.front() != 'p'))
        return std::nullopt;
    const std::string_view words = grammar.day_period(hours, word.front() == 'p');
    if (words.empty()) return std::nullopt;
    if (word == "am" || word == "pm") return DayPeriodAt{words, letter + 1};
    const std::size_t second = lexemes.skip_space(letter + 2);
    if (word.size() != 1 || !lexemes.is_symbol(letter + 1, U'.') || !lexemes.is_word(second, "m"))
        return std::nullopt;
    const std::size_t next = lexemes.skip_space(second + 2);
    const bool stop =
        lexemes.is_symbol(second + 1, U'.') && !lexemes.is_end(next) && !lexemes.is_capitalised(next);
    return DayPeriodAt{words, stop ? second + 2 : second + 1};
}

/// 5:30 p. m., 5.30 p.m., 8 a.m.
void propose_half_day(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, int hours,
                      Proposals& proposals) {
    TimeOfDay time{hours, std::nullopt, std::nullopt};
    std::size_t last = at + 1;
    if (lexemes.is_symbol_of(last, U":.")) {
        time.minutes = in_range(lexemes, last + 1, last_minute, true);
        if (!time.minutes) return;
        last += 2;
    }
    const auto period = day_period_at(grammar, lexemes, last, hours);
    if (period)
        proposals.say(at, period->last, certainty::certain, "time before or after noon",
                      grammar.clock(time).append(" ").append(period->words));
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
            (lexemes.is_word(unit, "min") || lexemes.is_word(unit, "m") || lexemes.is_word(unit, "mn"))) {
            time.lasts = true;
            last = unit + 1;
        }
    }
    proposals.say(at, last, certainty::certain, "hours in short", grammar.clock(time));
}

/// The dash of 10:00–12:00 and 10h-14h.
void propose_dash(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const Forms& forms = grammar.forms();
    const std::string_view letter = forms.clock.hour_letter;
    const std::size_t before = lexemes.before(at), after = lexemes.skip_space(at + 1);
    const auto is_letter = [&](std::size_t place) {
        return !letter.empty() && lexemes.is_word(place, letter);
    };
    const bool ends = (is_letter(before) && lexemes.is_digits(lexemes.before(before))) ||
                      (lexemes.is_digits(before) && lexemes.is_symbol(before - 1, U':')) ||
                      (lexemes.is_digits(before) && is_letter(before - 1) && lexemes.is_digits(before - 2));
    const bool begins = in_range(lexemes, after, last_hour, false) &&
                        (is_letter(lexemes.skip_space(after + 1)) ||
                         (lexemes.is_symbol(after + 1, U':') && lexemes.is_digits(after + 2)));
    if (ends && begins && !forms.range.empty())
        proposals.say(at, at + 1, certainty::certain, "from a time to another", forms.range);
}

void propose_clock(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_dash(at)) return propose_dash(grammar, lexemes, at, proposals);
    const auto hours = in_range(lexemes, at, last_hour, false);
    if (!grammar.counts() || !hours || !number_starts(lexemes, at)) return;
    propose_marked(grammar, lexemes, at, proposals);
    propose_range(grammar, lexemes, at, proposals);
    propose_lettered(grammar, lexemes, at, *hours, proposals);
    propose_half_day(grammar, lexemes, at, *hours, proposals);
    const ClockForms& forms = grammar.forms().clock;
    const std::size_t named = after_hour_word(forms, lexemes, at + 1);
    if (!forms.before_hour.empty() && follows(forms.before_hour, lexemes, at) && lexemes.word_ends(at + 1) &&
        !(lexemes.is_symbol_of(at + 1, U".:,") && lexemes.is_digits(at + 2)))
        proposals.say(at, at + 1, certainty::likely, "hour alone",
                      grammar.clock({*hours, std::nullopt, std::nullopt, false, true}));
    if (named > at + 1 && lexemes.is_space(at + 1))
        proposals.say(at, named, certainty::likely, "full hour",
                      grammar.clock({*hours, std::nullopt, std::nullopt, true}));
}

}  // namespace

const SemioticClass clock_class{
    "time", {.digits = true, .symbols = U"-\u2010\u2011\u2012\u2013\u2212"}, propose_clock};

}  // namespace audio_edition::cldr
