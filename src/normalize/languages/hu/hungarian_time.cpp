// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/hu/hungarian_time.h"

#include <array>

#include "normalize/languages/cldr/number.h"
#include "text/roman_numeral.h"

namespace audio_edition::hu {
namespace {

/// As the day of a date is called that nothing is added to: április elseje.
constexpr std::array<std::string_view, 31> days = {
    "elseje",         "másodika",        "harmadika",        "negyedike",         "ötödike",
    "hatodika",       "hetedike",        "nyolcadika",       "kilencedike",       "tizedike",
    "tizenegyedike",  "tizenkettedike",  "tizenharmadika",   "tizennegyedike",    "tizenötödike",
    "tizenhatodika",  "tizenhetedike",   "tizennyolcadika",  "tizenkilencedike",  "huszadika",
    "huszonegyedike", "huszonkettedike", "huszonharmadika",  "huszonnegyedike",   "huszonötödike",
    "huszonhatodika", "huszonhetedike",  "huszonnyolcadika", "huszonkilencedike", "harmincadika",
    "harmincegyedike"};

/// The day at `at`, and where it ends with its full stop: "3.", "03."; what has an ending is left to the
/// engine.
std::size_t append_day(const Lexemes& lexemes, std::size_t at, std::string& spoken) {
    const auto day = cldr::small_value(lexemes, at);
    const std::size_t stop = at + 1;
    const bool ends =
        lexemes.is_end(lexemes.skip_space(stop + 1)) || lexemes.starts_upper(lexemes.skip_space(stop + 1));
    if (lexemes.is_dash(stop)) {
        spoken.append(std::to_string(*day));  // without its zero
        return stop;
    }
    spoken.append(days.at(static_cast<std::size_t>(*day - 1)));
    return lexemes.is_symbol(stop, U'.') && !ends ? stop + 1 : stop;
}

bool is_day_at(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto day = cldr::small_value(lexemes, at);
    return day && *day >= 1 && *day <= static_cast<std::int64_t>(days.size()) && lexemes.text(at).size() <= 2;
}

/// 2010. április 1., április 1.
void propose_day(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t month = lexemes.before(at);
    if (!is_day_at(lexemes, at) || !lexemes.is_symbol(at + 1, U'.') || !lexemes.is_space(at - 1) ||
        !context.grammar->month_at(lexemes, month) || lexemes.is_dash(at + 2))
        return;
    std::string spoken;
    const std::size_t last = append_day(lexemes, at, spoken);
    proposals.say(at, last, certainty::likely, "day of a month", spoken);
}

/// The month at `at` in figures or, before a full stop, as a Roman numeral; 0 where there is none.
int month_in_figures(const Lexemes& lexemes, std::size_t at) {
    constexpr std::int64_t last = 12;
    const int numeral = lexemes.is_upper(at) ? roman_value(lexemes.text(at)).value_or(0) : 0;
    const std::int64_t value = cldr::small_value(lexemes, at).value_or(numeral);
    return value >= 1 && value <= last ? static_cast<int>(value) : 0;
}

/// 2010-04-01, 2010. 04. 01., 2010. IV. 1-jén
void propose_numeric_date(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t month = lexemes.skip_space(at + 2);
    const std::size_t day = lexemes.skip_space(month + 2);
    const int value = month_in_figures(lexemes, month);
    const bool marked =
        lexemes.is_symbol_of(at + 1, U".-") && lexemes.is_symbol(month + 1, lexemes[at + 1].symbol);
    if (lexemes.text(at).size() != 4 || !marked || value == 0 || !is_day_at(lexemes, day) ||
        !lexemes.word_ends(day + 1) || !cldr::number_starts(lexemes, at))
        return;
    std::string spoken(lexemes.text(at));
    spoken.append(". ").append(context.grammar->month_name(value)).append(" ");
    const std::size_t last = append_day(lexemes, day, spoken);
    proposals.say(at, last, certainty::certain, "date in numbers", spoken);
}

/// 04. 1-jén, 05. 03.: a month's zero tells it
void propose_padded_month(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t day = lexemes.skip_space(at + 2);
    const int month = month_in_figures(lexemes, at);
    if (month == 0 || lexemes.text(at).size() != 2 || !lexemes.text(at).starts_with('0') ||
        !lexemes.is_symbol(at + 1, U'.') || !is_day_at(lexemes, day) || !lexemes.word_starts(at) ||
        !(lexemes.is_symbol(day + 1, U'.') || lexemes.is_dash(day + 1)))
        return;
    std::string spoken = context.grammar->month_name(month) + ' ';
    const std::size_t last = append_day(lexemes, day, spoken);
    proposals.say(at, last, certainty::likely, "month and day in numbers", spoken);
}

void propose_hungarian_date(const Context& context, std::size_t at, Proposals& proposals) {
    propose_day(context, at, proposals);
    propose_numeric_date(context, at, proposals);
    propose_padded_month(context, at, proposals);
}

/// 8:05, 14:30-kor, 08:05:00
void propose_time_of_day(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t last_hour = 24, last_minute = 59;
    const Lexemes& lexemes = context.lexemes;
    const auto hours = cldr::small_value(lexemes, at), minutes = cldr::small_value(lexemes, at + 2);
    if (!hours || !minutes || *hours > last_hour || *minutes > last_minute ||
        !lexemes.is_symbol(at + 1, U':') || lexemes.text(at + 2).size() != 2 || !lexemes.word_starts(at) ||
        lexemes.text(at).size() > 2)
        return;
    std::size_t last = at + 3;
    if (lexemes.is_symbol(last, U':') && lexemes.text(last + 1) == "00") last += 2;
    if (!lexemes.word_ends(last) || (lexemes.is_symbol_of(last, U":.") && lexemes.is_digits(last + 1)))
        return;
    // Two of them have a form of their own before what is counted.
    static constexpr std::array<std::string_view, 3> twos = {"két", "tizenkét", "huszonkét"};
    std::string spoken = *hours % 10 == 2 ? std::string(twos.at(static_cast<std::size_t>(*hours / 10)))
                                          : std::to_string(*hours);
    spoken += " óra";
    if (*minutes != 0) spoken.append(" ").append(std::to_string(*minutes));
    if (*minutes != 0 && !lexemes.is_dash(last)) spoken += " perc";
    proposals.say(at, last, certainty::certain, "time of day", spoken);
}

}  // namespace

const SemioticClass date_class{"date", {.digits = true}, propose_hungarian_date};
const SemioticClass clock_class{"time", {.digits = true}, propose_time_of_day};

}  // namespace audio_edition::hu
