// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/timestamp.h"

#include "normalize/classes/clock.h"
#include "normalize/number.h"

namespace audio_edition {

std::optional<SpokenTime> read_timestamp_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t hour = at + 1, minute = at + 3;
    if (lexemes.text(at) != "T" || !lexemes.is_digits(at - 1)) return std::nullopt;
    if (!lexemes.is_digits(hour) || !lexemes.is_symbol(at + 2, U':') || !lexemes.is_digits(minute))
        return std::nullopt;
    if (lexemes.text(hour).size() != 2 || lexemes.text(minute).size() != 2) return std::nullopt;
    ClockTime time{.last = minute + 1,
                   .hour = static_cast<int>(*digits_value(lexemes, hour)),
                   .minute = static_cast<int>(*digits_value(lexemes, minute))};
    std::string spoken = "at " + clock_words(time, false);
    std::size_t last = minute + 1;
    if (lexemes.is_symbol(last, U':') && lexemes.is_digits(last + 1)) last += 2;
    if (lexemes.text(last) == "Z") {
        spoken += " U.T.C";
        ++last;
    }
    if (!lexemes.word_ends(last)) return std::nullopt;
    return SpokenTime{last, std::move(spoken), "time of a timestamp"};
}

std::optional<SpokenTime> read_zone_offset(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t zone = lexemes.before(at);
    if (!lexemes.is_word(zone, "utc") && !lexemes.is_word(zone, "gmt")) return std::nullopt;
    const bool plus = lexemes.is_symbol(at, U'+');
    if (!lexemes.is_digits(at + 1) || !(plus || lexemes.is_dash(at))) return std::nullopt;
    SpokenTime offset{at + 1, plus ? "plus" : "minus", "offset of a zone"};
    const auto clock = read_clock_time(lexemes, at + 1);
    if (!clock || lexemes.is_space(at - 1)) return offset;
    return SpokenTime{clock->last, offset.spoken + ' ' + clock_words(*clock, true), offset.rule};
}

}  // namespace audio_edition
