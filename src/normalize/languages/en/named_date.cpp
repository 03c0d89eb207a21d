// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/named_date.h"

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/calendar_table.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/year_context.h"

namespace audio_edition::en {
namespace {

struct Days {
    std::size_t last = 0;
    std::string spoken;  // fifteenth; third to fifth; third and fourth
    bool ordinal = false;
};

/// Between two days of one month: a dash, or a word.
struct Link {
    std::size_t next = 0;
    std::string_view spoken;
    bool dash = false;
};

std::optional<Link> read_link(const Lexemes& lexemes, std::size_t at) {
    if (const auto next = read_range_dash(lexemes, at)) return Link{*next, " to ", true};
    if (!lexemes.is_space(at) || !lexemes.is_space(at + 2)) return std::nullopt;
    if (lexemes.is_word(at + 1, "and") || lexemes.is_symbol(at + 1, U'&')) return Link{at + 3, " and "};
    if (lexemes.is_word(at + 1, "or")) return Link{at + 3, " or "};
    if (lexemes.is_word(at + 1, "to")) return Link{at + 3, " to "};
    return std::nullopt;
}

std::string day_words(int day) {
    return ordinal_words(day);
}

/// The day at `at`, and a second one tied to it. `before_month` when the month is still to come: 3 and 4 May.
std::optional<Days> read_days(const Lexemes& lexemes, std::size_t at, bool before_month) {
    const auto first = read_month_day(lexemes, at);
    if (!first) return std::nullopt;
    Days days{first->last, day_words(first->day), first->ordinal};
    const auto link = read_link(lexemes, first->last);
    if (!link) return days;
    const auto second = read_month_day(lexemes, link->next);
    if (!second || (link->dash && second->day <= first->day)) return days;
    const bool month_follows = read_month(lexemes, lexemes.skip_space(second->last)).has_value();
    const bool tied =
        before_month ? month_follows : !month_follows && (link->dash || ends_phrase(lexemes, second->last));
    if (!tied) return days;
    const bool the = before_month && link->spoken == " to ";
    return Days{second->last,
                days.spoken + std::string(link->spoken) + (the ? "the " : "") + day_words(second->day),
                first->ordinal || second->ordinal};
}

/// The year after a day and month, with the comma that may set it apart: ", nineteen eighty".
std::optional<CalendarYear> read_year_behind(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const bool comma = lexemes.is_symbol(at, U',');
    const std::size_t digits = lexemes.skip_space(comma ? at + 1 : at);
    if (digits == at) return std::nullopt;
    auto year = read_calendar_year(lexemes, digits, context.numbers);
    if (!year || counts_things(lexemes, digits, year->last)) return std::nullopt;
    year->spoken.insert(0, comma ? ", " : " ");
    return year;
}

bool opens_a_sentence(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    return !lexemes.is_word(before) && !lexemes.is_digits(before) && !lexemes.is_symbol(before, U',');
}

std::optional<WrittenDate> read_month_first(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto month = read_month(lexemes, at);
    if (!month || !lexemes.word_starts(at)) return std::nullopt;
    const bool comma = lexemes.is_symbol(month->last, U',');
    const auto days = read_days(lexemes, lexemes.skip_space(month->last + (comma ? 1 : 0)), false);
    if (!days) return std::nullopt;
    const auto year = read_year_behind(context, days->last);
    if (comma && !year) return std::nullopt;
    const bool may_be_a_verb = lexemes.is_word(at, "may") || lexemes.is_word(at, "march");
    const bool doubtful = !month->sure || (may_be_a_verb && opens_a_sentence(lexemes, at));
    if (doubtful && !year && !(days->ordinal || (month->sure && ends_phrase(lexemes, days->last))))
        return std::nullopt;
    if (!year && !days->ordinal && counts_things(lexemes, days->last - 1, days->last)) return std::nullopt;
    WrittenDate date{days->last, month_first(month->number, days->spoken, region_of(context)),
                     "month and day", year ? certainty::certain : certainty::likely};
    if (year) date = {year->last, date.spoken + year->spoken, "month, day and year", certainty::certain};
    return date;
}

/// The words that leave no room for another "the" before a day: the 15 May, a 14 July fête.
bool has_determiner(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    for (const std::string_view word :
         {"the", "a", "an", "this", "that", "each", "every", "his", "her", "their", "our", "its"})
        if (lexemes.is_word(before, word)) return true;
    return false;
}

std::optional<WrittenDate> read_day_first(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto days = read_days(lexemes, at, true);
    if (!days) return std::nullopt;
    std::size_t next = lexemes.skip_space(days->last);
    const bool of = lexemes.is_word(next, "of") && lexemes.is_space(next + 1);
    if (of) next += 2;
    const auto month = read_month(lexemes, next);
    if (!month || !lexemes.word_ends(month->last)) return std::nullopt;
    const auto year = read_year_behind(context, month->last);
    if (!year && !month->sure) return std::nullopt;
    std::string spoken = has_determiner(lexemes, at) || (of && days->ordinal) ? "" : "the ";
    spoken += day_first(month->number, days->spoken);
    if (year)
        return WrittenDate{year->last, spoken + year->spoken, "day, month and year", certainty::certain};
    const bool leave_stop = month->has_stop(lexemes) && new_clause_at(lexemes, month->last - 1);
    return WrittenDate{month->last - (leave_stop ? 1 : 0), std::move(spoken), "day and month",
                       certainty::certain};
}

/// Jan-15, Jan-21-2017, 21-Jan-2017, 21/Jan/2017: parts tied by the same character.
std::optional<WrittenDate> read_tied(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const bool starts_with_month = lexemes.is_word(at);
    const auto month = read_month(lexemes, starts_with_month ? at : at + 2);
    if (!month || month->has_stop(lexemes)) return std::nullopt;
    const std::size_t tie = at + 1;
    if (!lexemes.is_dash(tie) && !lexemes.is_symbol(tie, U'/')) return std::nullopt;
    const bool third = lexemes[at + 3].symbol == lexemes[tie].symbol && lexemes.is_digits(at + 4);
    const auto day = read_month_day(lexemes, starts_with_month ? at + 2 : at);
    if (!day || day->ordinal) return std::nullopt;
    const bool american = context.dates == DateOrder::month_first;
    const std::string days = day_words(day->day);
    std::string spoken = american || starts_with_month ? month_first(month->number, days, region_of(context))
                                                       : day_first(month->number, "the " + days);
    if (third) {
        const auto year = read_calendar_year(lexemes, at + 4, context.numbers);
        if (!year) return std::nullopt;
        return WrittenDate{year->last, spoken + ' ' + year->spoken, "day, month and year tied",
                           certainty::certain};
    }
    if (!month->abbreviated || !month->sure || !lexemes.is_dash(tie)) return std::nullopt;
    return WrittenDate{at + 3, std::move(spoken), "day and month tied", certainty::certain};
}

/// Feb. 1993, Oct '98; a full month and a year need no date, but may begin a range.
std::optional<WrittenDate> read_month_and_year(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto month = read_month(lexemes, at);
    if (!month || !month->sure || !lexemes.word_starts(at)) return std::nullopt;
    const auto year = read_year_behind(context, month->last);
    if (!year) return std::nullopt;
    return WrittenDate{year->last,
                       std::string(month_words.at(static_cast<std::size_t>(month->number))) + year->spoken,
                       "month and year", certainty::certain};
}

std::optional<WrittenDate> read_one(const Context& context, std::size_t at) {
    if (auto tied = read_tied(context, at)) return tied;
    if (context.lexemes.is_digits(at)) return read_day_first(context, at);
    if (auto date = read_month_first(context, at)) return date;
    return read_month_and_year(context, at);
}

}  // namespace

std::optional<WrittenDate> read_named_date(const Context& context, std::size_t at) {
    auto date = read_one(context, at);
    if (!date) return std::nullopt;
    if (const auto next = read_range_dash(context.lexemes, date->last))
        if (const auto second = read_one(context, *next))
            return WrittenDate{second->last, date->spoken + " to " + second->spoken, "from date to date",
                               certainty::certain};
    return date;
}

}  // namespace audio_edition::en
