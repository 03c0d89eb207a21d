// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/cardinal.h"

#include "normalize/number.h"

namespace audio_edition {
namespace {

void propose(const Context& context, std::size_t at, Readings& readings) {
    const auto number = read_number(context.lexemes, at);
    if (!number) return;
    if (number->has_fraction)
        readings.push_back({at,
                            number->last,
                            certainty::possible,
                            {"decimal", "decimal point"},
                            number_words(*number, context.options.accent),
                            {}});
    else if (number->grouped)
        readings.push_back({at,
                            number->last,
                            certainty::likely,
                            {"cardinal", "thousands set apart"},
                            number_words(*number, context.options.accent),
                            {}});
    if (context.lexemes.is_digits(at))
        readings.push_back({at,
                            at + 1,
                            certainty::fallback,
                            {"cardinal", "digits"},
                            cardinal_words(context.lexemes.text(at), context.options.accent),
                            {}});
}

}  // namespace

const SemioticClass cardinal_class{"cardinal", {.digits = true, .symbols = U"."}, propose};

}  // namespace audio_edition
