// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/calendar.h"

#include "normalize/languages/en/calendar_table.h"
#include "normalize/languages/en/era.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr WordSet day_endings({"d", "nd", "rd", "st", "th"});

std::optional<CalendarWord> read_name(std::span<const CalendarName> table, const Lexemes& lexemes,
                                      std::size_t at) noexcept {
    if (!lexemes.is_word(at) || lexemes.is_digits(at - 1)) return std::nullopt;
    const CalendarName* found = find_row(table, lexemes.folded(at), &CalendarName::folded);
    if (found == nullptr) return std::nullopt;
    const bool capital = lexemes[at].letter_case != LetterCase::lower;
    const bool stop = found->abbreviated && lexemes.is_symbol(at + 1, U'.');
    return CalendarWord{stop ? at + 2 : at + 1, found->number, found->abbreviated, found->has_other_use,
                        capital || stop || !found->has_other_use};
}

}  // namespace

std::optional<CalendarWord> read_month(const Lexemes& lexemes, std::size_t at) noexcept {
    return read_name(month_names, lexemes, at);
}

std::optional<CalendarWord> read_weekday(const Lexemes& lexemes, std::size_t at) noexcept {
    return read_name(weekday_names, lexemes, at);
}

std::optional<MonthDay> read_month_day(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_digits(at) || !number_starts(lexemes, at) || lexemes.text(at).size() > 2)
        return std::nullopt;
    const auto day = static_cast<int>(*digits_value(lexemes, at));
    if (day < 1 || day > 31) return std::nullopt;
    const bool ordinal = lexemes.is_word(at + 1) && day_endings.contains(lexemes.folded(at + 1));
    const std::size_t last = ordinal ? at + 2 : at + 1;
    if (!number_ends(lexemes, last) || lexemes.is_symbol_of(last, U"%°$£€")) return std::nullopt;
    return MonthDay{last, day, ordinal};
}

std::optional<CalendarYear> read_calendar_year(const Lexemes& lexemes, std::size_t at,
                                               const NumberStyle& style) {
    if (lexemes.is_symbol_of(at, U"'\u2018") && lexemes.is_digits(at + 1) &&
        lexemes.text(at + 1).size() == 2 && number_ends(lexemes, at + 2))
        return CalendarYear{at + 2, short_year_words(lexemes.text(at + 1))};
    const auto value = digits_value(lexemes, at);
    if (!value || !number_starts(lexemes, at) || !number_ends(lexemes, at + 1)) return std::nullopt;
    const std::string_view digits = lexemes.text(at);
    if (digits.size() > 4 || digits[0] == '0') return std::nullopt;
    std::string spoken = year_words(*value, style);
    if (const auto era = read_era(lexemes, lexemes.skip_space(at + 1)))
        return CalendarYear{era->last, spoken + ' ' + std::string(era->spoken)};
    if (*value < 1000 || *value >= 2200) return std::nullopt;
    return CalendarYear{at + 1, std::move(spoken)};
}

std::string short_year_words(std::string_view two_digits) {
    if (two_digits == "00") return "two thousand";
    if (two_digits[0] == '0') return "oh " + digit_words(two_digits.substr(1));
    return cardinal_words(two_digits);
}

std::string month_first(int month, std::string_view days, Region region) {
    std::string words(month_words.at(static_cast<std::size_t>(month)));
    words += region == Region::british ? " the " : " ";
    return words.append(days);
}

std::string day_first(int month, std::string_view days) {
    return std::string(days) + " of " + std::string(month_words.at(static_cast<std::size_t>(month)));
}

}  // namespace audio_edition::en
