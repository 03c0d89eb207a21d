// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/german.h"

#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/de/german_forms.h"
#include "normalize/languages/de/german_grammar.h"
#include "normalize/languages/de/scripture.h"

namespace audio_edition::de {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const GermanGrammar german;
    return &german;
}

/// 1990er, 80ern
void propose_decade(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t ending = lexemes.is_dash(at + 1) ? at + 2 : at + 1;
    const std::string_view word = lexemes.folded(ending);
    const auto value = cldr::small_value(lexemes, at);
    if (!value || !cldr::number_starts(lexemes, at) || !lexemes.is_word(ending) ||
        (word != "er" && word != "ern" && word != "ers"))
        return;
    const bool year = lexemes.text(at).size() == 4 && *value >= 1100;
    proposals.say(
        at, ending + 1, certainty::certain, "decade",
        (year ? context.grammar->year(*value) : context.grammar->cardinal(*value)) + std::string(word));
}

/// Hauptstr. 5, 10115 Berlin: digit by digit, between a house and a town
void propose_postcode(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::size_t digits = 5;
    const Lexemes& lexemes = context.lexemes;
    const std::size_t comma = lexemes.before(at);
    const bool follows_house =
        lexemes.is_symbol(comma, U',') && (lexemes.is_digits(comma - 1) || lexemes.is_digits(comma - 2));
    if (lexemes.text(at).size() != digits || !lexemes.word_ends(at + 1) || !follows_house ||
        !lexemes.is_space(at + 1) || !lexemes.is_capitalised(at + 2))
        return;
    proposals.say(at, at + 1, certainty::likely, "postcode",
                  cldr::digit_words(*context.grammar, lexemes.text(at)));
}

/// Meier, geb. Müller: what she was called; but geb. 1950, geb. in Köln, geb. Januar 1950
void propose_birth_name(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t name = lexemes.skip_space(at + 2);
    if (lexemes.is_symbol(at + 1, U'.') && lexemes.is_symbol_of(lexemes.before(at), U",(") &&
        lexemes.is_capitalised(name) && !context.grammar->month_at(lexemes, name))
        proposals.say(at, at + 2, certainty::certain, "name at birth", "geborene");
}

/// Fr., 5.5.; Mo. 3. Mai: a weekday before a date
void propose_weekday(const Context& context, std::size_t at, Proposals& proposals) {
    static constexpr std::array<std::string_view, 7> names = {"Montag",  "Dienstag", "Mittwoch", "Donnerstag",
                                                              "Freitag", "Samstag",  "Sonntag"};
    const Lexemes& lexemes = context.lexemes;
    const auto* const day = std::ranges::find_if(
        names, [&](std::string_view name) { return name.substr(0, 2) == lexemes.text(at); });
    const std::size_t comma = at + 2;
    const std::size_t date = lexemes.skip_space(lexemes.is_symbol(comma, U',') ? comma + 1 : comma);
    if (day != names.end() && lexemes.is_symbol(at + 1, U'.') && lexemes.is_digits(date) &&
        lexemes.is_symbol(date + 1, U'.') && lexemes.text(date).size() <= 2)
        proposals.say(at, comma, certainty::certain, "weekday before a date", *day);
}

/// 2:05:30 Stunden, 1:30 Std.
void propose_duration(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto hours = cldr::small_value(lexemes, at), minutes = cldr::small_value(lexemes, at + 2);
    const auto seconds = lexemes.is_symbol(at + 3, U':') ? cldr::small_value(lexemes, at + 4) : std::nullopt;
    std::size_t last = seconds ? at + 5 : at + 3;
    const std::size_t noun = lexemes.skip_space(last);
    const bool in_short = lexemes.is_word(noun, "std") || lexemes.is_word(noun, "h");
    if (!hours || !minutes || !lexemes.is_symbol(at + 1, U':') || !cldr::number_starts(lexemes, at) ||
        !(in_short || lexemes.is_word(noun, "stunden")))
        return;
    const bool stop = in_short && lexemes.is_symbol(noun + 1, U'.');
    last = cldr::before_final_stop(*context.grammar, lexemes, noun + (stop ? 2 : 1));
    const auto part = [&](std::int64_t value, std::string_view one, std::string_view many) {
        return context.grammar->cardinal(value, {.gender = cldr::Gender::feminine})
            .append(" ")
            .append(value == 1 ? one : many);
    };
    std::string spoken = part(*hours, "Stunde", "Stunden");
    if (*minutes != 0 || seconds) spoken.append(" ").append(part(*minutes, "Minute", "Minuten"));
    if (seconds) spoken.append(" ").append(part(*seconds, "Sekunde", "Sekunden"));
    proposals.say(at, last, certainty::certain, "duration", spoken);
}

std::span<const SemioticClass> classes() {
    static constexpr auto weekday_words =
        std::to_array<std::string_view>({"di", "do", "fr", "mi", "mo", "sa", "so"});
    static constexpr auto birth_words = std::to_array<std::string_view>({"geb"});
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words, true);
        shared.insert(shared.begin() + 2, {"decade", {.digits = true}, propose_decade});
        shared.insert(shared.begin() + 3, {"postcode", {.digits = true}, propose_postcode});
        shared.insert(shared.begin() + 2, {"duration", {.digits = true}, propose_duration});
        shared.insert(shared.begin() + 2, {"birth", {.words = birth_words}, propose_birth_name});
        shared.insert(shared.begin() + 2, {"weekday", {.words = weekday_words}, propose_weekday});
        shared.insert(shared.begin() + 2, scripture_class);
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("de", grammar, classes);

}  // namespace audio_edition::de
