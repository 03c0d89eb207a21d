// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/time.h"

#include <array>

#include "normalize/classes/clock.h"
#include "normalize/classes/elapsed_time.h"
#include "normalize/classes/range.h"
#include "normalize/number.h"

namespace audio_edition {
namespace {

/// A time with what follows it.
struct SpokenTime {
    std::size_t last = 0;
    std::string spoken;
    std::string_view rule;
    float cost = certainty::certain;
};

bool is_after(const Lexemes& lexemes, std::size_t at, std::initializer_list<std::string_view> words) {
    const std::size_t before = lexemes.before(at);
    for (const std::string_view word : words)
        if (lexemes.is_word(before, word)) return true;
    return false;
}

bool after_time_preposition(const Lexemes& lexemes, std::size_t at) {
    return is_after(lexemes, at, {"after", "around", "at", "before", "by", "from", "since", "till", "until"});
}

/// a scale of 1:24, the odds were 3:10
bool is_ratio(const Lexemes& lexemes, std::size_t at) {
    std::size_t word = lexemes.before(at);
    for (int words = 0; words < 2; ++words, word = lexemes.before(word))
        for (const std::string_view name : {"odds", "ratio", "scale"})
            if (lexemes.is_word(word, name)) return true;
    return false;
}

void add_zone(const Lexemes& lexemes, SpokenTime& time) {
    const bool after_meridiem = time.spoken.ends_with(".M");
    const auto zone = read_time_zone(lexemes, lexemes.skip_space(time.last), after_meridiem);
    if (!zone) return;
    time.last = zone->last;
    time.spoken.append(" ").append(zone->spoken);
}

/// 9 a.m., 7.30pm EST, 14:05, 2:00
std::optional<SpokenTime> read_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto clock = read_clock_time(lexemes, at);
    if (!clock || is_ratio(lexemes, at)) return std::nullopt;
    SpokenTime time{clock->last, {}, "clock time"};
    const std::size_t next = lexemes.skip_space(clock->last);
    if (const auto meridiem = read_meridiem(lexemes, next); meridiem && clock->hour <= 12) {
        time = {meridiem->last, clock_words(*clock, true) + ' ' + std::string(meridiem->spoken),
                "before or after noon"};
    } else if (clock->hour_only() || !lexemes.word_ends(clock->last)) {
        return std::nullopt;
    } else if (clock->second >= 0) {
        time.spoken = elapsed_words(*clock);
        time.rule = "hours, minutes and seconds";
        return time;
    } else {
        const bool oclock = lexemes.is_word(next, "o'clock") || lexemes.is_word(next, "noon") ||
                            lexemes.is_word(next, "midnight");
        if (clock->point && !oclock &&
            !(context.options.accent == Accent::british && after_time_preposition(lexemes, at)))
            return std::nullopt;
        time.spoken = clock_words(*clock, oclock);
    }
    add_zone(lexemes, time);
    return time;
}

constexpr auto named_hours = std::to_array<std::string_view>({"midday", "midnight", "noon"});

std::optional<SpokenTime> read_named_hour(const Lexemes& lexemes, std::size_t at) {
    for (const std::string_view name : named_hours)
        if (lexemes.is_word(at, name)) return SpokenTime{at + 1, std::string(lexemes.text(at)), "named hour"};
    return std::nullopt;
}

/// The first time of 5–7pm, 10-11:30 and 9:00-5:00 p.m. leans on the second: a bare hour is one, a full hour
/// needs no "o'clock".
std::optional<SpokenTime> read_first_of_two(const Context& context, std::size_t at) {
    const auto clock = read_clock_time(context.lexemes, at);
    auto time = read_time(context, at);
    if (!clock) return read_named_hour(context.lexemes, at);
    const bool bare = !time && (clock->hour_only() || clock->point) && clock->hour > 0;
    const bool full = time && time->last == clock->last && clock->minute == 0 && clock->hour <= 12;
    if (bare || full) return SpokenTime{clock->last, clock_words(*clock, true), "clock time"};
    return time;
}

void propose_range(const Context& context, std::size_t at, Readings& readings) {
    const auto first = read_first_of_two(context, at);
    if (!first) return;
    const auto next = read_range_dash(context.lexemes, first->last);
    if (!next) return;
    auto second = read_time(context, *next);
    const bool first_is_sure = first->spoken.ends_with(".M") || first->rule == "named hour";
    if (!second && first_is_sure) second = read_named_hour(context.lexemes, *next);
    if (!second || second->rule == "hours, minutes and seconds") return;
    readings.push_back({at,
                        second->last,
                        certainty::certain,
                        {"time", "from time to time"},
                        first->spoken + " to " + second->spoken,
                        {}});
}

/// 0800 hours, at 0630, 1430 hrs GMT: the way of armies and railways.
void propose_four_digits(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view digits = lexemes.text(at);
    if (digits.size() != 4 || !number_starts(lexemes, at) || !number_ends(lexemes, at + 1)) return;
    if (digits.substr(0, 2) > "24" || digits[2] > '5') return;
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool hours = lexemes.is_word(next, "hours") || lexemes.is_word(next, "hrs");
    const bool oh = digits[0] == '0';
    const bool zone = !hours && read_time_zone(lexemes, next).has_value();
    const bool hrs = lexemes.is_word(next, "hrs");
    if (!(hours || oh || zone) || !(oh || hrs || zone || after_time_preposition(lexemes, at))) return;
    if (oh && !hours && !zone && !after_time_preposition(lexemes, at)) return;
    if (lexemes.is_word(lexemes.skip_space(next + 1), "of")) return;
    std::string spoken = oh ? "oh " + pair_words(digits.substr(1)) : pair_words(digits);
    if (digits.substr(0, 2) == "00")
        spoken = "zero " + (digits[2] == '0' ? digit_words(digits.substr(2))
                                             : cardinal_words(digits.substr(2), Accent::american));
    SpokenTime time{at + 1, std::move(spoken), "four digits of a clock"};
    if (hours) time = {next + 1, time.spoken + " hours", time.rule};
    add_zone(lexemes, time);
    readings.push_back({at, time.last, time.cost, {"time", time.rule}, std::move(time.spoken), {}});
}

/// 72:05, minutes and seconds that are no time of day.
void propose_minutes(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const auto minutes = digits_value(lexemes, at), seconds = digits_value(lexemes, at + 2);
    if (!minutes || !seconds || !lexemes.is_symbol(at + 1, U':')) return;
    if (*minutes <= 24 || *minutes > 999 || lexemes.text(at + 2).size() != 2 || *seconds > 59) return;
    if (!number_starts(lexemes, at) || !number_ends(lexemes, at + 3)) return;
    std::string spoken = cardinal_words(lexemes.text(at), context.options.accent);
    if (*seconds == 0)
        spoken += " minutes";
    else
        spoken += (*seconds < 10 ? " oh " : " ") + cardinal_words(std::to_string(*seconds), Accent::american);
    readings.push_back(
        {at, at + 3, certainty::likely, {"time", "minutes and seconds"}, std::move(spoken), {}});
}

/// The sign and hours of UTC+2, GMT−5:00.
bool is_offset_sign(const Lexemes& lexemes, std::size_t at) {
    const std::size_t zone = lexemes.before(at);
    return (lexemes.is_dash(at) || lexemes.is_symbol(at, U'+')) && lexemes.is_digits(at + 1) &&
           (lexemes.is_word(zone, "utc") || lexemes.is_word(zone, "gmt"));
}

void propose_offset(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (!is_offset_sign(lexemes, at)) return;
    std::string spoken = lexemes.is_symbol(at, U'+') ? "plus" : "minus";
    std::size_t last = at + 1;
    if (const auto clock = read_clock_time(lexemes, at + 1); clock && !lexemes.is_space(at - 1)) {
        spoken += ' ' + clock_words(*clock, true);
        last = clock->last;
    }
    readings.push_back({at, last, certainty::certain, {"time", "offset of a zone"}, std::move(spoken), {}});
}

/// The time of 2014-01-01T12:30:00Z.
void propose_iso(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at) != "T" || !lexemes.is_digits(at - 1) || !lexemes.is_digits(at + 1)) return;
    const std::size_t minute = at + 3;
    if (!lexemes.is_symbol(at + 2, U':') || !lexemes.is_digits(minute)) return;
    std::size_t last = minute + 1;
    if (lexemes.is_symbol(last, U':') && lexemes.is_digits(last + 1)) last += 2;
    ClockTime time{.last = last};
    if (lexemes.text(at + 1).size() != 2 || lexemes.text(minute).size() != 2) return;
    time.hour = static_cast<int>(*digits_value(lexemes, at + 1));
    time.minute = static_cast<int>(*digits_value(lexemes, minute));
    std::string spoken = "at " + clock_words(time, false);
    if (lexemes.text(last) == "Z") {
        spoken += " U.T.C";
        ++last;
    }
    if (lexemes.word_ends(last))
        readings.push_back(
            {at, last, certainty::certain, {"time", "time of a timestamp"}, std::move(spoken), {}});
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        propose_iso(context, at, readings);
        propose_range(context, at, readings);
        return;
    }
    if (!lexemes.is_digits(at)) return propose_offset(context, at, readings);
    if (auto elapsed = read_elapsed_time(context, at))
        readings.push_back({at,
                            elapsed->last,
                            certainty::certain,
                            {"time", "units of time"},
                            std::move(elapsed->spoken),
                            {}});
    propose_four_digits(context, at, readings);
    propose_minutes(context, at, readings);
    const auto time = read_time(context, at);
    propose_range(context, at, readings);
    if (time) readings.push_back({at, time->last, time->cost, {"time", time->rule}, time->spoken, {}});
}

constexpr auto trigger_words = std::to_array<std::string_view>({"midday", "midnight", "noon", "t"});

}  // namespace

const SemioticClass time_class{
    "time", {.digits = true, .symbols = U"+-\u2013\u2212", .words = trigger_words}, propose};

}  // namespace audio_edition
