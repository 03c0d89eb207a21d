// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/spoken_time.h"

#include <array>

#include "normalize/languages/en/clock.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/region.h"

namespace audio_edition::en {
namespace {

constexpr std::string_view elapsed_rule = "hours, minutes and seconds";
constexpr auto named_hours = std::to_array<std::string_view>({"midday", "midnight", "noon"});
constexpr auto time_prepositions = std::to_array<std::string_view>(
    {"after", "around", "at", "before", "by", "from", "since", "till", "until"});
constexpr auto ratio_words = std::to_array<std::string_view>({"odds", "ratio", "scale"});

template <typename Words>
bool is_one_of(const Lexemes& lexemes, std::size_t at, const Words& words) {
    for (const std::string_view word : words)
        if (lexemes.is_word(at, word)) return true;
    return false;
}

bool after_preposition(const Lexemes& lexemes, std::size_t at) {
    return is_one_of(lexemes, lexemes.before(at), time_prepositions);
}

/// a scale of 1:24, the odds were 3:10
bool is_ratio(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    return is_one_of(lexemes, before, ratio_words) || is_one_of(lexemes, lexemes.before(before), ratio_words);
}

SpokenTime with_zone(const Lexemes& lexemes, SpokenTime time) {
    const auto zone = read_time_zone(lexemes, lexemes.skip_space(time.last), time.has_meridiem());
    if (!zone) return time;
    time.last = zone->last;
    time.spoken.append(" ").append(zone->spoken);
    return time;
}

std::optional<SpokenTime> read_named_hour(const Lexemes& lexemes, std::size_t at) {
    if (!is_one_of(lexemes, at, named_hours)) return std::nullopt;
    return SpokenTime{at + 1, std::string(lexemes.text(at)), "named hour"};
}

/// The first time of 5–7pm, 10-11:30 and 9:00-5:00 p.m. leans on the second: a bare hour is one, a full hour
/// needs no "o'clock".
std::optional<SpokenTime> read_first_of_two(const Context& context, std::size_t at) {
    const auto clock = read_clock_time(context.lexemes, at);
    if (!clock) return read_named_hour(context.lexemes, at);
    auto time = read_time(context, at);
    const bool bare = !time && (clock->hour_only() || clock->point) && clock->hour > 0;
    const bool full = time && time->last == clock->last && clock->minute == 0 && clock->hour <= 12;
    if (bare || full) return SpokenTime{clock->last, clock_words(*clock, true), "clock time"};
    return time;
}

/// 7 30 am: minutes after a space, which only what follows makes minutes.
void take_spaced_minutes(const Lexemes& lexemes, ClockTime& clock) {
    const std::size_t minutes = clock.last + 1;
    if (!clock.hour_only() || !lexemes.is_space(clock.last) || !lexemes.is_digits(minutes)) return;
    if (lexemes.text(minutes).size() != 2 || lexemes.text(minutes)[0] > '5') return;
    if (!read_meridiem(lexemes, lexemes.skip_space(minutes + 1))) return;
    clock.minute = static_cast<int>(*digits_value(lexemes, minutes));
    clock.last = minutes + 1;
}

/// The 17.45 train, the 09.15 ferry
bool goes_by_timetable(const Lexemes& lexemes, std::size_t next) {
    constexpr auto services = std::to_array<std::string_view>(
        {"bus", "coach", "departure", "express", "ferry", "flight", "sailing", "service", "train"});
    return is_one_of(lexemes, next, services);
}

/// oh eight hundred, fourteen thirty, zero oh five
std::string four_digits_words(std::string_view digits) {
    if (!digits.starts_with("00"))
        return digits[0] == '0' ? "oh " + pair_words(digits.substr(1)) : pair_words(digits);
    const std::string_view minutes = digits.substr(2);
    if (minutes == "00") return "zero hundred";
    return minutes[0] == '0' ? "zero oh " + digit_words(minutes.substr(1))
                             : "zero " + cardinal_words(minutes);
}

}  // namespace

std::optional<SpokenTime> read_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    auto clock = read_clock_time(lexemes, at);
    if (!clock || is_ratio(lexemes, at)) return std::nullopt;
    take_spaced_minutes(lexemes, *clock);
    const std::size_t next = lexemes.skip_space(clock->last);
    if (const auto meridiem = read_meridiem(lexemes, next); meridiem && clock->hour <= 12)
        return with_zone(lexemes,
                         {meridiem->last, clock_words(*clock, true) + ' ' + std::string(meridiem->spoken),
                          "before or after noon"});
    if (clock->hour_only() || !lexemes.word_ends(clock->last)) return std::nullopt;
    const bool preposition = after_preposition(lexemes, at);
    // A player's clock says 0:02:01, one on the wall 09:02:01.
    const bool of_day = (preposition && lexemes.text(at).size() == 2) || read_time_zone(lexemes, next);
    if (clock->second >= 0 && !of_day) return SpokenTime{clock->last, elapsed_words(*clock), elapsed_rule};
    const bool oclock = lexemes.is_word(next, "o'clock") || is_one_of(lexemes, next, named_hours);
    const bool british_point = is_british(context) && preposition;
    const bool timetable = clock->point &&
                           (lexemes.text(at).size() == 2 || lexemes.is_word(lexemes.before(at), "the")) &&
                           goes_by_timetable(lexemes, next);
    if (clock->point && !oclock && !british_point && !timetable) return std::nullopt;
    return with_zone(lexemes, {clock->last, clock_words(*clock, oclock), "clock time"});
}

std::optional<SpokenTime> read_time_range(const Context& context, std::size_t at) {
    const auto first = read_first_of_two(context, at);
    if (!first) return std::nullopt;
    const auto next = read_range_dash(context.lexemes, first->last);
    if (!next) return std::nullopt;
    auto second = read_time(context, *next);
    const bool sure = first->has_meridiem() || !context.lexemes.is_digits(at);
    if (!second && sure) second = read_named_hour(context.lexemes, *next);
    if (!second || second->rule == elapsed_rule) return std::nullopt;
    return SpokenTime{second->last, first->spoken + " to " + second->spoken, "from time to time"};
}

std::optional<SpokenTime> read_four_digit_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view digits = lexemes.text(at);
    const bool glued =
        (lexemes.is_word(at + 1, "hrs") || lexemes.is_word(at + 1, "h")) && lexemes.word_ends(at + 2);
    if (digits.size() != 4 || !number_starts(lexemes, at) || !(glued || number_ends(lexemes, at + 1)))
        return std::nullopt;
    if (digits.substr(0, 2) > "24" || digits[2] > '5') return std::nullopt;
    const std::size_t next = lexemes.skip_space(at + 1);
    const bool hrs = glued || lexemes.is_word(next, "hrs"), hours = hrs || lexemes.is_word(next, "hours");
    const bool zone = read_time_zone(lexemes, next).has_value(), zero = digits[0] == '0';
    const bool preposition = after_preposition(lexemes, at);
    // 2000 hours may also be counted; a zero at the front or a zone makes it a time.
    if (!(hrs || zone || (zero && (hours || preposition)) || (hours && preposition))) return std::nullopt;
    if (lexemes.is_word(lexemes.skip_space(next + 1), "of")) return std::nullopt;
    return with_zone(lexemes, {hours ? next + 1 : at + 1, four_digits_words(digits) + (hours ? " hours" : ""),
                               "four digits of a clock"});
}

std::optional<SpokenTime> read_minutes(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto minutes = digits_value(lexemes, at), seconds = digits_value(lexemes, at + 2);
    if (!minutes || !seconds || !lexemes.is_symbol(at + 1, U':')) return std::nullopt;
    if (*minutes <= 24 || *minutes > 999 || lexemes.text(at + 2).size() != 2 || *seconds > 59)
        return std::nullopt;
    if (!number_starts(lexemes, at) || !number_ends(lexemes, at + 3)) return std::nullopt;
    const std::string words = cardinal_words(lexemes.text(at), context.numbers);
    if (*seconds == 0) return SpokenTime{at + 3, words + " minutes", "minutes"};
    return SpokenTime{at + 3,
                      words + (*seconds < 10 ? " oh " : " ") + cardinal_words(std::to_string(*seconds)),
                      "minutes and seconds"};
}

}  // namespace audio_edition::en
