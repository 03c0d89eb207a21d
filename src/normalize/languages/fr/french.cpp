// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/fr/french.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/fr/french_forms.h"
#include "normalize/languages/fr/french_grammar.h"

namespace audio_edition::fr {
namespace {

const cldr::Grammar* grammar(std::string_view tag) {
    using Tens = FrenchGrammar::Tens;
    static const FrenchGrammar french, belgian(Tens::of_belgium), swiss(Tens::of_switzerland);
    if (tag.ends_with("-BE")) return &belgian;
    return tag.ends_with("-CH") ? &swiss : &french;
}

/// One part of an angle or a time: a number and its sign; where it ends, or `at`.
std::size_t append_part(const Context& context, std::size_t at, std::u32string_view signs,
                        std::string_view noun, std::string& spoken) {
    const Lexemes& lexemes = context.lexemes;
    constexpr std::int64_t largest = 360;
    const auto value = cldr::small_value(lexemes, at);
    if (!value || *value > largest || !lexemes.is_symbol_of(at + 1, signs)) return at;
    const bool feminine = noun != "degré";
    const cldr::Gender gender = feminine ? cldr::Gender::feminine : cldr::Gender::masculine;
    if (!spoken.empty()) spoken += ' ';
    spoken.append(context.grammar->cardinal(*value, {.gender = gender})).append(" ").append(noun);
    if (*value > 1) spoken += 's';
    return at + 2;
}

/// 48°51′, 48°51′24″ N, 2'30"
void propose_angle(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::string spoken;
    const std::size_t minutes = append_part(context, at, U"°", "degré", spoken);
    const std::size_t seconds = append_part(context, minutes, U"'\u2032", "minute", spoken);
    std::size_t last = seconds;
    if (seconds > minutes) last = append_part(context, seconds, U"\"\u2033", "seconde", spoken);
    const bool parts = (minutes > at && seconds > minutes) || last > seconds;
    if (parts && cldr::number_starts(lexemes, at) && !lexemes.is_digits(last))
        proposals.say(at, last, certainty::certain, "angle or time", spoken);
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"angle", {.digits = true}, propose_angle});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("fr", grammar, classes, {U"\u201C\u2018", U"\u00BB"});

}  // namespace audio_edition::fr
