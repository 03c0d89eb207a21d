// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/elapsed_time.h"

#include <array>

#include "normalize/languages/en/number.h"

namespace audio_edition::en {
namespace {

struct TimeUnit {
    std::string_view written, spoken;
    int rank;  // from the longest: a shorter one may follow
};

constexpr auto time_units = std::to_array<TimeUnit>({{"d", "day", 1},
                                                     {"h", "hour", 2},
                                                     {"hr", "hour", 2},
                                                     {"hrs", "hour", 2},
                                                     {"m", "minute", 3},
                                                     {"min", "minute", 3},
                                                     {"mins", "minute", 3},
                                                     {"s", "second", 4},
                                                     {"sec", "second", 4},
                                                     {"secs", "second", 4}});

struct TimePart {
    std::size_t last = 0;
    std::string spoken;
    int rank = 0;
};

std::optional<TimePart> read_time_part(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_digits(at) || lexemes.text(at).size() > 3) return std::nullopt;
    const std::size_t unit_at = lexemes.skip_space(at + 1);
    for (const TimeUnit& unit : time_units) {
        if (lexemes.text(unit_at) != unit.written) continue;
        const std::string count = cardinal_words(lexemes.text(at), context.numbers);
        return TimePart{unit_at + 1, count + ' ' + std::string(unit.spoken) + (count == "one" ? "" : "s"),
                        unit.rank};
    }
    return std::nullopt;
}

}  // namespace

std::optional<SpokenTime> read_elapsed_time(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    auto part = read_time_part(context, at);
    if (!part || !number_starts(lexemes, at)) return std::nullopt;
    SpokenTime time{part->last, part->spoken, "units of time"};
    std::size_t parts = 1;
    while (const auto next = read_time_part(context, lexemes.skip_space(time.last))) {
        if (next->rank <= part->rank) break;
        time = {next->last, time.spoken + ' ' + next->spoken, time.rule};
        part = next;
        ++parts;
    }
    if (parts < 2 || !lexemes.word_ends(time.last)) return std::nullopt;
    return time;
}

}  // namespace audio_edition::en
