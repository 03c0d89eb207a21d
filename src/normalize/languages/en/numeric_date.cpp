// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/numeric_date.h"

#include <algorithm>
#include <array>
#include <utility>

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/calendar_table.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::array<int, 13> days_in_month = {0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

bool is_day_of(std::int64_t month, std::int64_t day) noexcept {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month.at(static_cast<std::size_t>(month));
}

/// The order of the dates in figures around `at`, as one tells whose day is above twelve; else that of the
/// work, else the usual one.
DateOrder order_of(const Context& context, std::size_t at) {
    constexpr std::size_t reach = 400;  // lexemes
    const Lexemes& lexemes = context.lexemes;
    int day_first = 0, month_first = 0;
    const std::size_t first = at > reach ? at - reach : 0;
    for (std::size_t place = first; place < std::min(at + reach, lexemes.size()); ++place) {
        if (!lexemes.is_symbol(place, U'/') || !lexemes.is_symbol(place + 2, U'/') ||
            !lexemes.is_digits(place + 3))
            continue;
        const auto one = digits_value(lexemes, place - 1), other = digits_value(lexemes, place + 1);
        if (!one || !other) continue;
        const auto order = only_order(*one, *other);
        day_first += order == DateOrder::day_first ? 1 : 0;
        month_first += order == DateOrder::month_first ? 1 : 0;
    }
    if (day_first == month_first) return context.evidence.dates.value_or(context.dates);
    return day_first > month_first ? DateOrder::day_first : DateOrder::month_first;
}

std::string spoken_date(const Context& context, std::int64_t month, std::int64_t day) {
    const auto number = static_cast<int>(month);
    const std::string ordinal = ordinal_words(day);
    return context.dates == DateOrder::day_first ? "the " + day_first(number, ordinal)
                                                 : month_first(number, ordinal, region_of(context));
}

/// Month and day in the order asked for, or in the other one where only that makes a date.
std::optional<std::pair<std::int64_t, std::int64_t>> month_and_day(std::int64_t first, std::int64_t second,
                                                                   DateOrder order) {
    if (order == DateOrder::day_first) std::swap(first, second);
    if (is_day_of(first, second)) return std::pair{first, second};
    if (is_day_of(second, first)) return std::pair{second, first};
    return std::nullopt;
}

bool is_separator(const Lexemes& lexemes, std::size_t at) {
    return lexemes.is_dash(at) || lexemes.is_symbol_of(at, U"/.");
}

/// Three numbers with the same separator between them, which touches nothing else.
bool has_three_parts(const Lexemes& lexemes, std::size_t at) {
    if (!is_separator(lexemes, at + 1) || lexemes[at + 3].symbol != lexemes[at + 1].symbol) return false;
    for (const std::size_t part : {at, at + 2, at + 4})
        if (!lexemes.is_digits(part)) return false;
    const auto goes_on = [&](std::size_t separator, std::size_t beyond) {
        return is_separator(lexemes, separator) && lexemes.is_digits(beyond);
    };
    const bool time_follows = lexemes.is_word(at + 5, "t") && lexemes.is_digits(at + 6);
    return lexemes.word_starts(at) && !goes_on(at - 1, at - 2) && !goes_on(at + 5, at + 6) &&
           (lexemes.word_ends(at + 5) || time_follows);
}

/// 1.2.98 is rather a version and 10-11-12 a row of numbers: slashes, or all parts with two digits, of which
/// one can be nothing else in a date.
bool may_have_short_year(const Lexemes& lexemes, std::size_t at) {
    if (lexemes.text(at + 4).size() != 2) return false;
    if (lexemes.is_symbol(at + 1, U'/')) return true;
    const bool padded = lexemes.text(at).size() == 2 && lexemes.text(at + 2).size() == 2;
    const bool zero = lexemes.text(at)[0] == '0' || lexemes.text(at + 2)[0] == '0';
    return padded && (zero || *digits_value(lexemes, at + 4) > 31);
}

std::optional<WrittenDate> read_three_parts(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!has_three_parts(lexemes, at)) return std::nullopt;
    const auto size = [&](std::size_t part) { return lexemes.text(part).size(); };
    const auto value = [&](std::size_t part) { return *digits_value(lexemes, part); };
    if (size(at + 2) > 2) return std::nullopt;
    if (size(at) == 4 && size(at + 4) <= 2) {
        if (value(at) < 1000 || !is_day_of(value(at + 2), value(at + 4))) return std::nullopt;
        return WrittenDate{
            at + 5,
            spoken_date(context, value(at + 2), value(at + 4)) + ' ' + year_words(value(at), context.numbers),
            "year-month-day", certainty::certain};
    }
    if (size(at) > 2) return std::nullopt;
    const DateOrder order = lexemes.is_symbol(at + 1, U'/') ? order_of(context, at) : context.dates;
    const auto date = month_and_day(value(at), value(at + 2), order);
    if (!date) return std::nullopt;
    std::string spoken = spoken_date(context, date->first, date->second) + ' ';
    const bool of_work = order != context.dates;
    if (size(at + 4) == 4 && value(at + 4) >= 1000)
        return WrittenDate{at + 5, spoken + year_words(value(at + 4), context.numbers),
                           of_work ? "day, month and year in figures, in the order of the text"
                                   : "day, month and year in figures",
                           certainty::certain};
    if (!may_have_short_year(lexemes, at)) return std::nullopt;
    return WrittenDate{at + 5, spoken + short_year_words(lexemes.text(at + 4)), "day, month and short year",
                       certainty::certain};
}

constexpr WordSet date_prepositions({"after", "before",    "begins",  "by",       "closes", "dated",
                                     "due",   "effective", "ends",    "expires",  "for",    "from",
                                     "on",    "opens",     "since",   "starting", "starts", "through",
                                     "till",  "until",     "updated", "valid"});
constexpr auto usual_denominators =
    std::to_array<std::int64_t>({2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100});

/// from 3/4 to 3/10, 3/4 through 3/10: two days of one month or of two that follow each other
bool is_span_of_days(const Lexemes& lexemes, std::size_t at) {
    const auto part = [&](std::size_t place) { return digits_value(lexemes, place).value_or(0); };
    const auto joined = [&](std::size_t first) {
        const std::size_t word = first + 4;
        const bool joins = lexemes.is_word(word, "to") || lexemes.is_word(word, "through") ||
                           lexemes.is_word(word, "until") || lexemes.is_word(word, "till");
        return joins && lexemes.is_symbol(first + 1, U'/') && lexemes.is_symbol(first + 7, U'/') &&
               part(first + 2) != part(first + 8) &&
               (part(first) == part(first + 6) || part(first) + 1 == part(first + 6));
    };
    if (joined(at)) return lexemes.is_word(lexemes.before(at), "from") || !lexemes.is_word(at + 4, "to");
    const std::size_t before = lexemes.before(at - 6);
    return joined(at - 6) && (lexemes.is_word(before, "from") || lexemes.is_word(before, "valid"));
}

constexpr WordSet deadlines({"apply", "arrive", "deadline", "due", "expire", "expires", "finish", "pay",
                             "register", "reply", "respond", "return", "rsvp", "submit"});

/// reply by 5/6, by 5/6 at the latest
bool is_deadline(const Lexemes& lexemes, std::size_t at) {
    constexpr std::size_t reach = 12;  // lexemes
    const std::size_t by = lexemes.before(at), next = lexemes.skip_space(at + 3);
    if (!lexemes.is_word(by, "by") && !lexemes.is_word(by, "before") && !lexemes.is_word(by, "until"))
        return false;
    if (lexemes.is_word(next, "at") && lexemes.is_word(next + 4, "latest")) return true;
    for (std::size_t step = 1; step <= reach; ++step)
        if (lexemes.is_word(by - step) && deadlines.contains(lexemes.folded(by - step))) return true;
    return false;
}

/// What comes before 4/9 says it is a day: on, due, a weekday, or a bracket around it.
bool calls_for_day(const Lexemes& lexemes, std::size_t at, bool usual_fraction) {
    const std::size_t before = lexemes.before(at);
    const std::size_t next = lexemes.skip_space(at + 3);
    if (is_span_of_days(lexemes, at) || is_deadline(lexemes, at)) return true;
    if (usual_fraction && (lexemes.is_word(next, "of") || !ends_phrase(lexemes, at + 3))) return false;
    if (lexemes.is_word(before, "on") || lexemes.is_word(before, "dated") || lexemes.is_word(before, "due"))
        return true;
    if (const auto weekday = read_weekday(lexemes, before)) return weekday->sure;
    if (lexemes.is_symbol(before, U',') && read_weekday(lexemes, before - 1)) return true;
    return !usual_fraction && date_prepositions.contains(lexemes.folded(before));
}

/// The order ships 3/14: a day above twelve, a denominator that nobody counts in, at the end of a phrase.
bool can_only_be_day(const Lexemes& lexemes, std::size_t at, std::int64_t day, bool usual_fraction) {
    static constexpr WordSet of_scores({"hit", "made", "scored", "score", "shot", "went"});
    const std::size_t before = lexemes.before(at);
    return day > 12 && !usual_fraction && lexemes.is_word(before) &&
           !of_scores.contains(lexemes.folded(before)) && ends_phrase(lexemes, at + 3) &&
           !lexemes.is_word(lexemes.skip_space(at + 3));
}

/// Alone in brackets or in the whole text.
bool is_set_apart(const Lexemes& lexemes, std::size_t at) {
    if (lexemes.is_symbol(at - 1, U'(')) return lexemes.is_symbol(at + 3, U')');
    return lexemes.is_end(at - 1) && lexemes.is_end(at + 3);
}

/// 4/9 where something calls for a date; 05/2021.
std::optional<WrittenDate> read_two_parts(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at + 1, U'/') || !lexemes.is_digits(at + 2)) return std::nullopt;
    if (!number_starts(lexemes, at) || !number_ends(lexemes, at + 3) || lexemes.text(at).size() > 2)
        return std::nullopt;
    const std::int64_t first = *digits_value(lexemes, at);
    const std::size_t size = lexemes.text(at + 2).size();
    if (size == 4 && lexemes.text(at)[0] == '0' && first >= 1 && first <= 12) {
        const std::int64_t year = *digits_value(lexemes, at + 2);
        if (year < 1000 || year >= 2200) return std::nullopt;
        return WrittenDate{at + 3,
                           std::string(month_words.at(static_cast<std::size_t>(first))) + ' ' +
                               year_words(year, context.numbers),
                           "month and year in figures", certainty::certain};
    }
    if (size > 2) return std::nullopt;
    const std::int64_t second = *digits_value(lexemes, at + 2);
    const DateOrder order = order_of(context, at);
    const auto date = month_and_day(first, second, order);
    const bool usual_fraction =
        first < second &&
        std::find(usual_denominators.begin(), usual_denominators.end(), second) != usual_denominators.end();
    const bool nine_eleven = first == 9 && second == 11;
    if (!date || nine_eleven) return std::nullopt;
    const bool in_order = order == DateOrder::month_first ? date->first == first : date->first == second;
    const bool day_in_order = order == DateOrder::month_first && date->second == second &&
                              can_only_be_day(lexemes, at, second, usual_fraction);
    if (!calls_for_day(lexemes, at, usual_fraction) && !day_in_order &&
        !(in_order && !usual_fraction && is_set_apart(lexemes, at)))
        return std::nullopt;
    return WrittenDate{at + 3, spoken_date(context, date->first, date->second), "day and month in figures",
                       certainty::certain};
}

/// 2010-05, where the second number cannot be the end of a range of years.
std::optional<WrittenDate> read_year_and_month(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto year = digits_value(lexemes, at), month = digits_value(lexemes, at + 2);
    if (!year || !month || !lexemes.is_symbol(at + 1, U'-') || lexemes.is_dash(at + 3)) return std::nullopt;
    if (!number_starts(lexemes, at) || !number_ends(lexemes, at + 3) || lexemes.is_dash(at - 1))
        return std::nullopt;
    if (*year < 1900 || *year >= 2100 || lexemes.text(at + 2).size() != 2) return std::nullopt;
    if (*month < 1 || *month > 12 || *month > *year % 100) return std::nullopt;
    return WrittenDate{at + 3,
                       std::string(month_words.at(static_cast<std::size_t>(*month))) + ' ' +
                           year_words(*year, context.numbers),
                       "year-month", certainty::certain};
}

}  // namespace

std::optional<DateOrder> only_order(std::int64_t first, std::int64_t second) noexcept {
    if (first > 12 && is_day_of(second, first)) return DateOrder::day_first;
    if (second > 12 && is_day_of(first, second)) return DateOrder::month_first;
    return std::nullopt;
}

std::optional<WrittenDate> read_numeric_date(const Context& context, std::size_t at) {
    if (!context.lexemes.is_digits(at) || context.lexemes.text(at).size() > 4) return std::nullopt;
    if (auto date = read_three_parts(context, at)) return date;
    if (auto date = read_year_and_month(context, at)) return date;
    return read_two_parts(context, at);
}

}  // namespace audio_edition::en
