// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/fiscal_period.h"

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/year_range.h"

namespace audio_edition::en {
namespace {

/// 2021, '21, and 21 where it touches what is before it.
std::optional<CalendarYear> read_fiscal_year(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_digits(at)) return read_calendar_year(lexemes, at, context.numbers);
    if (auto range = read_year_range(context, at)) return CalendarYear{range->last, std::move(range->spoken)};
    const std::string_view digits = lexemes.text(at);
    if (!number_ends(lexemes, at + 1)) return std::nullopt;
    if (digits.size() == 2 && !lexemes.is_space(at - 1))
        return CalendarYear{at + 1, short_year_words(digits)};
    if (digits.size() != 4 || digits[0] == '0') return std::nullopt;
    return CalendarYear{at + 1, year_words(*digits_value(lexemes, at), context.numbers)};
}

/// quarter, half; nothing for another letter, or a number no year has so many of.
std::string_view part_name(std::string_view letter, std::string_view number) {
    if (number.size() != 1 || number[0] < '1') return {};
    if (letter == "Q" && number[0] <= '4') return "quarter";
    if (letter == "H" && number[0] <= '2') return "half";
    return {};
}

}  // namespace

std::optional<WrittenDate> read_fiscal_period(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at)) return std::nullopt;
    if (lexemes.text(at) == "FY") {
        const auto year = read_fiscal_year(context, lexemes.skip_space(at + 1));
        if (!year) return std::nullopt;
        return WrittenDate{year->last, "fiscal year " + year->spoken, "fiscal year", certainty::certain};
    }
    const bool digit_first = lexemes.is_digits(at);
    const std::size_t digit = digit_first ? at : at + 1, letter = digit_first ? at + 1 : at;
    const std::string_view part = part_name(lexemes.text(letter), lexemes.text(digit));
    if (part.empty()) return std::nullopt;
    const auto year = read_fiscal_year(context, lexemes.skip_space(at + 2));
    if (!year) return std::nullopt;
    std::string spoken = lexemes.is_word(lexemes.before(at), "the") ? "" : "the ";
    spoken += ordinal_words(*digits_value(lexemes, digit));
    spoken.append(" ").append(part).append(" of ").append(year->spoken);
    return WrittenDate{year->last, std::move(spoken), "part of a business year", certainty::certain};
}

}  // namespace audio_edition::en
