// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/angle.h"

#include <array>

#include "normalize/languages/en/amount.h"
#include "normalize/languages/en/attributive.h"
#include "normalize/languages/en/label.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct CompassPoint {
    std::string_view letters, spoken;
};

constexpr auto compass = std::to_array<CompassPoint>({{"N", "north"},
                                                      {"S", "south"},
                                                      {"E", "east"},
                                                      {"W", "west"},
                                                      {"NE", "northeast"},
                                                      {"NW", "northwest"},
                                                      {"SE", "southeast"},
                                                      {"SW", "southwest"}});

constexpr std::size_t quote_reach = 60;  // lexemes in which an opening quotation mark is looked for
constexpr std::int64_t inches_in_a_foot = 12, tallest = 9;

bool is_prime(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol_of(at, U"'\u2032\u00B4\u2018");
}

/// How many lexemes a double stroke takes: it may be two single ones. 0 where there is none.
std::size_t double_prime_size(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.is_symbol_of(at, U"\"\u2033\u201D\u201C")) return 1;
    return is_prime(lexemes, at) && is_prime(lexemes, at + 1) ? 2 : 0;
}

std::string counted_amount(const Amount& amount, std::string_view one, std::string_view many) {
    return amount.spoken + ' ' + std::string(amount.one ? one : many);
}

std::optional<std::string_view> point_of_compass(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.word_ends(at + 1)) return std::nullopt;
    for (const CompassPoint& each : compass)
        if (lexemes.text(at) == each.letters) return each.spoken;
    return std::nullopt;
}

/// A straight quotation mark stands open before `at`: the last one follows white space, as those that open
/// do.
bool quote_is_open(const Lexemes& lexemes, std::size_t at) noexcept {
    for (std::size_t step = 1; step <= quote_reach && !lexemes.is_end(at - step); ++step)
        if (lexemes.is_symbol(at - step, U'"')) {
            const LexemeKind before = lexemes.kind(at - step - 1);
            return before == LexemeKind::space || before == LexemeKind::end ||
                   lexemes.is_symbol_of(at - step - 1, U"([-\u2013\u2014");
        }
    return false;
}

/// 40°26′46″N, from the degree sign on
void propose_coordinate(const Context& context, std::size_t at, const Amount& degrees, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const NumberStyle& style = context.numbers;
    std::size_t last = lexemes.skip_space(degrees.last) + 1;
    std::string spoken = counted_amount(degrees, "degree", "degrees");
    bool composed = false;
    const auto minutes = read_amount(lexemes, lexemes.skip_space(last), style);
    if (minutes && is_prime(lexemes, minutes->last) && !is_prime(lexemes, minutes->last + 1)) {
        spoken += ' ' + counted_amount(*minutes, "minute", "minutes");
        last = minutes->last + 1;
        composed = true;
        const auto seconds = read_amount(lexemes, lexemes.skip_space(last), style);
        const std::size_t stroke = seconds ? double_prime_size(lexemes, seconds->last) : 0;
        if (stroke > 0) {
            spoken += ' ' + counted_amount(*seconds, "second", "seconds");
            last = seconds->last + stroke;
        }
    }
    const std::size_t letter = lexemes.skip_space(last);
    if (const auto point = point_of_compass(lexemes, letter)) {
        spoken += ' ' + std::string(*point);
        const bool stop = lexemes.is_symbol(letter + 1, U'.') && !sentence_ends_at(lexemes, letter + 1);
        last = letter + (stop ? 2U : 1U);
        composed = true;
    }
    if (composed) proposals.say(at, last, certainty::certain, "degrees and minutes", spoken);
}

bool closes_single_quote(const Lexemes& lexemes, std::size_t stroke) noexcept {
    return lexemes.is_symbol(stroke, U'\'') && !lexemes.is_digits(stroke + 1) &&
           !lexemes.is_word(lexemes.skip_space(stroke + 1), "x") &&
           !lexemes.is_symbol(lexemes.skip_space(stroke + 1), U'×') &&
           !lexemes.is_word(lexemes.skip_space(stroke + 1), "tall");
}

/// 5'11", 6' 2″, 5'11, 6′
void propose_feet(const Context& context, std::size_t at, const Amount& feet, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!feet.number || feet.has_sign || is_prime(lexemes, feet.last + 1)) return;
    const std::int64_t height = feet.number->value().value_or(0);
    const std::size_t behind = feet.last + 1;
    const auto inches = read_amount(lexemes, lexemes.skip_space(behind), context.numbers);
    const std::size_t stroke = inches ? double_prime_size(lexemes, inches->last) : 0;
    const std::int64_t rest = inches && inches->number ? inches->number->value().value_or(99) : 0;
    const bool touching = inches && lexemes.is_digits(behind);
    if (inches && !inches->range && inches->scale.empty() && rest < inches_in_a_foot &&
        (stroke > 0 || (touching && height <= tallest))) {
        const bool person = height > 2 && height <= tallest;
        const std::string units =
            person ? feet.spoken + " foot " + inches->spoken
                   : counted_amount(feet, "foot", "feet") + ' ' + counted_amount(*inches, "inch", "inches");
        proposals.say(at, inches->last + stroke, certainty::certain, "feet and inches", units);
        return;
    }
    if (stroke > 0) {
        proposals.say(
            at, inches->last + stroke, certainty::certain, "minutes and seconds",
            counted_amount(feet, "minute", "minutes") + ' ' + counted_amount(*inches, "second", "seconds"));
        return;
    }
    if (!closes_single_quote(lexemes, feet.last))
        proposals.say(at, behind, certainty::certain, "feet", counted_amount(feet, "foot", "feet"));
}

// What follows a length without being described by it.
constexpr WordSet behind_lengths({"above", "across", "apart", "below", "deep", "high", "long", "more",
                                  "round", "shorter", "square", "tall", "taller", "thick", "wide", "wider"});

/// A 34" screen, a 65" LG: said in the singular before what it describes.
bool describes(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (is_attributive(lexemes, first, last)) return true;
    const std::size_t next = last + 1;
    if (!lexemes.is_space(last) || !(lexemes.is_word(next) || lexemes.is_digits(next))) return false;
    return !is_function_word(lexemes, next) && !behind_lengths.contains(lexemes.folded(next));
}

/// 12", unless the stroke closes a quotation
void propose_inches(const Context& context, std::size_t at, const Amount& inches, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t stroke = double_prime_size(lexemes, inches.last);
    if (stroke == 0 || inches.has_sign || lexemes.is_symbol_of(inches.last, U"\u201D\u201C'")) return;
    if (lexemes.is_symbol(inches.last, U'"') &&
        (quote_is_open(lexemes, at) || follows_label(lexemes, at) || lexemes.is_word(inches.last + stroke) ||
         (inches.number && inches.number->integer.size() > 3)))
        return;
    const std::size_t last = inches.last + stroke;
    proposals.say(at, last, certainty::certain, "inches",
                  counted_amount(inches, "inch", describes(lexemes, at, last) ? "inch" : "inches"));
}

}  // namespace

void propose_angle(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto amount = read_amount(lexemes, at, context.numbers);
    if (!amount || !amount->scale.empty()) return;
    const std::size_t next = lexemes.skip_space(amount->last);
    if (lexemes.is_symbol(next, U'°')) propose_coordinate(context, at, *amount, proposals);
    if (is_prime(lexemes, amount->last)) propose_feet(context, at, *amount, proposals);
    propose_inches(context, at, *amount, proposals);
}

}  // namespace audio_edition::en
