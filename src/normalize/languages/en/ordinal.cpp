// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/ordinal.h"

#include <array>

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/year_context.h"

namespace audio_edition::en {
namespace {

struct Ordinal {
    std::size_t last = 0;
    std::int64_t value = 0;
};

std::string_view ending_of(std::int64_t value) {
    const std::int64_t tens = value % 100 / 10;
    if (tens != 1 && value % 10 == 1) return "st";
    if (tens != 1 && value % 10 == 2) return "nd";
    if (tens != 1 && value % 10 == 3) return "rd";
    return "th";
}

constexpr auto followers_of_old_form =
    std::to_array<std::string_view>({"battalion", "brigade", "cavalry", "cir", "corps", "day", "division",
                                     "edition", "infantry", "inst", "regiment", "ult"});

/// The ending of 2d, 3d, 22d, 43d, as once written. Of one digit only where the words around call for an
/// ordinal: 3d is three-dimensional, too.
bool is_old_form(const Lexemes& lexemes, std::size_t at, std::int64_t value) {
    const std::string_view expected = ending_of(value);
    if (lexemes.text(at + 1) != "d" || (expected != "nd" && expected != "rd")) return false;
    if (value > 9) return true;
    const std::size_t next = lexemes.skip_space(at + 2);
    for (const std::string_view word : followers_of_old_form)
        if (lexemes.is_word(next, word)) return true;
    const std::size_t before = lexemes.before(at);
    if (!lexemes.is_word(before, "the") && !lexemes.is_word(before, "and") && !read_month(lexemes, before))
        return false;
    return !lexemes.is_word(next) || is_function_word(lexemes, next) || lexemes.is_capitalised(next);
}

std::optional<Ordinal> read_ordinal(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_digits(at) || !number_starts(lexemes, at)) return std::nullopt;
    const auto number = read_number(lexemes, at);
    if (!number || number->has_fraction || !lexemes.is_word(number->last)) return std::nullopt;
    const auto value = number->value();
    if (!value || !lexemes.word_ends(number->last + 1)) return std::nullopt;
    const bool slip = lexemes.is_word(number->last, "th") && !number->grouped;  // 21th
    if (lexemes.folded(number->last) != ending_of(*value) && !slip && !is_old_form(lexemes, at, *value))
        return std::nullopt;
    return Ordinal{number->last + 1, *value};
}

/// 18th–19th, and 18–19th where only the second number has its ending.
void propose_ordinal_span(const Context& context, std::size_t at, std::int64_t first, std::size_t last,
                          Proposals& proposals) {
    const auto next = read_range_dash(context.lexemes, last);
    const auto second = next ? read_ordinal(context.lexemes, *next) : std::nullopt;
    if (!second) return;
    const NumberStyle& style = context.numbers;
    proposals.say(at, second->last, certainty::certain, "from ordinal to ordinal",
                  ordinal_words(first, style) + " to " + ordinal_words(second->value, style));
}

void propose_ordinal(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (const auto ordinal = read_ordinal(lexemes, at)) {
        propose_ordinal_span(context, at, ordinal->value, ordinal->last, proposals);
        proposals.say(at, ordinal->last, certainty::certain, "number with its ending",
                      ordinal_words(ordinal->value, context.numbers));
    } else if (number_starts(lexemes, at) && lexemes.text(at).size() <= 3 && !lexemes.is_dash(at - 1)) {
        propose_ordinal_span(context, at, *digits_value(lexemes, at), at + 1, proposals);
    }
}

}  // namespace

const SemioticClass ordinal_class{"ordinal", {.digits = true}, propose_ordinal};

}  // namespace audio_edition::en
