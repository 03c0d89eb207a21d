// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/time.h"

#include <array>

#include "normalize/languages/en/elapsed_time.h"
#include "normalize/languages/en/spoken_time.h"
#include "normalize/languages/en/timestamp.h"

namespace audio_edition::en {
namespace {

void propose(const Context& context, std::size_t at, Readings& readings) {
    const auto add = [&](std::optional<SpokenTime>&& time, float cost = certainty::certain) {
        if (time)
            readings.push_back({at, time->last, cost, {"time", time->rule}, std::move(time->spoken), {}});
    };
    if (context.lexemes.is_word(at)) {
        add(read_timestamp_time(context, at));
        add(read_zone_and_offset(context, at));
        add(read_time_range(context, at));
        return;
    }
    if (!context.lexemes.is_digits(at)) return add(read_offset(context, at));
    add(read_elapsed_time(context, at));
    add(read_four_digit_time(context, at));
    add(read_minutes(context, at), certainty::likely);
    add(read_time_range(context, at));
    add(read_time(context, at));
}

constexpr auto trigger_words =
    std::to_array<std::string_view>({"gmt", "midday", "midnight", "noon", "t", "utc"});

}  // namespace

const SemioticClass time_class{
    "time", {.digits = true, .symbols = U"+-\u2013\u2212", .words = trigger_words}, propose};

}  // namespace audio_edition::en
