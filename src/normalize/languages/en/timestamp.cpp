// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/timestamp.h"

#include "normalize/languages/en/clock.h"
#include "normalize/languages/en/number.h"

namespace audio_edition::en {

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

std::optional<SpokenTime> read_zulu_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at).size() != 2 || !lexemes.is_symbol(at + 1, U':') || lexemes.text(at + 3) != "Z" ||
        !lexemes.word_starts(at) || !lexemes.word_ends(at + 4))
        return std::nullopt;
    const auto hour = digits_value(lexemes, at), minute = digits_value(lexemes, at + 2);
    if (!hour || !minute || lexemes.text(at + 2).size() != 2 || *hour > 23 || *minute > 59)
        return std::nullopt;
    const ClockTime time{
        .last = at + 4, .hour = static_cast<int>(*hour), .minute = static_cast<int>(*minute)};
    return SpokenTime{at + 4, clock_words(time, false) + " U.T.C", "universal time"};
}

std::optional<SpokenTime> read_offset(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t zone = lexemes.before(at);
    if (!lexemes.is_word(zone, "utc") && !lexemes.is_word(zone, "gmt")) return std::nullopt;
    const bool plus = lexemes.is_symbol(at, U'+');
    if (!plus && !lexemes.is_dash(at)) return std::nullopt;
    const auto clock = read_clock_time(lexemes, at + 1);
    if (!clock) return std::nullopt;
    const bool touches = !lexemes.is_space(at - 1);
    const std::string hours =
        clock->hour_only() ? cardinal_words(lexemes.text(at + 1)) : clock_words(*clock, touches);
    return SpokenTime{clock->last, (plus ? "plus " : "minus ") + hours, "offset of a zone"};
}

std::optional<SpokenTime> read_zone_and_offset(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const auto zone = read_time_zone(lexemes, at);
    if (!zone || !lexemes.word_starts(at)) return std::nullopt;
    auto offset = read_offset(context, lexemes.skip_space(zone->last));
    if (offset) offset->spoken.insert(0, std::string(zone->spoken) + ' ');
    return offset;
}

}  // namespace audio_edition::en
