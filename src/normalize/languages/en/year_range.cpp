// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/year_range.h"

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/calendar_table.h"
#include "normalize/languages/en/era.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/year_context.h"

namespace audio_edition::en {
namespace {

bool is_usual_year(std::int64_t value) {
    return value >= 1000 && value < 2200;
}

/// What the last digits of the second year say: 1939–45, 1905-6. Nothing where they would run backwards.
std::optional<std::string> short_end_words(std::string_view first, std::string_view second) {
    if (second.size() != 1 && second.size() != 2) return std::nullopt;
    const std::string_view tail = first.substr(first.size() - second.size());
    if (second == "00" && tail == "99") return "two thousand";
    if (second <= tail) return std::nullopt;
    return second.size() == 2 ? short_year_words(second) : cardinal_words(second);
}

/// A dash, or the slash of 2019/20.
std::optional<std::size_t> read_year_joint(const Lexemes& lexemes, std::size_t at) {
    if (lexemes.is_symbol(at, U'/')) return at + 1;
    return read_range_dash(lexemes, at);
}

std::string with_era(std::string words, const std::optional<WrittenEra>& era) {
    if (era) words.append(" ").append(era->spoken);
    return words;
}

std::optional<WrittenEra> era_behind(const Lexemes& lexemes, std::size_t last) {
    return read_era(lexemes, lexemes.skip_space(last));
}

/// The end of a range whose years may be of any size because an era is named: 425-400 BC, 44 BC–AD 14.
std::optional<YearRange> read_end_with_era(const Context& context, std::int64_t first,
                                           const std::optional<WrittenEra>& first_era, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto before = read_era(lexemes, at);
    const std::size_t digits = before ? lexemes.skip_space(before->last) : at;
    const auto second = digits_value(lexemes, digits);
    if (!second || lexemes.text(digits).size() > 4 || !number_ends(lexemes, digits + 1)) return std::nullopt;
    const auto behind = before ? std::nullopt : era_behind(lexemes, digits + 1);
    if (!before && !behind) return std::nullopt;
    std::string spoken = with_era(year_words(first, context.numbers), first_era) + " to ";
    if (before) spoken.append(before->spoken).append(" ");
    spoken += with_era(year_words(*second, context.numbers), behind);
    return YearRange{behind ? behind->last : digits + 1, std::move(spoken), "years of an era",
                     certainty::certain};
}

std::optional<YearRange> read_plain_end(const Context& context, std::size_t first, std::size_t second) {
    const Lexemes& lexemes = context.lexemes;
    const NumberStyle& style = context.numbers;
    const std::string spoken = year_words(*digits_value(lexemes, first), style) + " to ";
    if (lexemes.is_word(second, "present") || lexemes.is_word(second, "now") ||
        lexemes.is_word(second, "today"))
        return YearRange{second + 1, spoken + std::string(lexemes.folded(second)), "from a year until now",
                         certainty::likely};
    const auto value = digits_value(lexemes, second);
    if (!value || !number_ends(lexemes, second + 1) || lexemes.is_dash(second + 1)) return std::nullopt;
    const std::string_view digits = lexemes.text(second);
    if (digits.size() == 4 && is_usual_year(*value))
        return YearRange{second + 1, spoken + year_words(*value, style), "from year to year",
                         certainty::likely};
    const auto end = short_end_words(lexemes.text(first), digits);
    if (!end) return std::nullopt;
    return YearRange{second + 1, spoken + *end, "from year to short year", certainty::likely};
}

}  // namespace

std::optional<YearRange> read_year_range(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto first = digits_value(lexemes, at);
    if (!first || lexemes.text(at).size() > 4 || lexemes.is_dash(at - 1)) return std::nullopt;
    const auto era = era_behind(lexemes, at + 1);
    const auto second = read_year_joint(lexemes, era ? era->last : at + 1);
    if (!second) return std::nullopt;
    if (auto range = read_end_with_era(context, *first, era, *second)) return range;
    if (era || !is_usual_year(*first) || lexemes.text(at).size() != 4) return std::nullopt;
    if (auto range = read_plain_end(context, at, *second)) {
        if (counts_things(lexemes, at, range->last)) return std::nullopt;
        return range;
    }
    return std::nullopt;
}

}  // namespace audio_edition::en
