// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/time.h"

#include <array>

#include "normalize/languages/en/elapsed_time.h"
#include "normalize/languages/en/spoken_time.h"
#include "normalize/languages/en/timestamp.h"

namespace audio_edition::en {
namespace {

void propose_time(const Context& context, std::size_t at, Proposals& proposals) {
    const auto add = [&](std::optional<SpokenTime>&& time, float cost = certainty::certain) {
        if (time) proposals.say(at, time->last, cost, time->rule, time->spoken);
    };
    if (context.lexemes.is_word(at)) {
        add(read_timestamp_time(context, at));
        add(read_zone_and_offset(context, at));
        add(read_time_range(context, at));
        return;
    }
    if (!context.lexemes.is_digits(at)) return add(read_offset(context, at));
    add(read_zulu_time(context, at));
    add(read_elapsed_time(context, at));
    add(read_four_digit_time(context, at));
    add(read_minutes(context, at), certainty::likely);
    add(read_time_range(context, at));
    add(read_time(context, at));
}

constexpr auto time_triggers =
    std::to_array<std::string_view>({"gmt", "midday", "midnight", "noon", "t", "utc"});

}  // namespace

const SemioticClass time_class{
    "time", {.digits = true, .symbols = U"+-\u2013\u2212", .words = time_triggers}, propose_time};

}  // namespace audio_edition::en
