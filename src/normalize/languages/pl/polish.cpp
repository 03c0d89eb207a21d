// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pl/polish.h"

#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/pl/polish_forms.h"
#include "normalize/languages/pl/polish_grammar.h"

namespace audio_edition::pl {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const PolishGrammar polish;
    return &polish;
}

/// w 1984 roku, 2022 r.
void propose_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.skip_space(at + 1);
    const std::string_view word = lexemes.folded(noun);
    const bool in_short = word == "r" && lexemes.is_symbol(noun + 1, U'.');
    if (!value || lexemes.text(at).size() != 4 || !cldr::number_starts(lexemes, at) ||
        !(in_short || word == "rok" || word == "roku" || word == "rokiem"))
        return;
    cldr::Agreement agreement = context.grammar->governed(lexemes, at, cldr::Gender::masculine);
    if (word != "rok" && agreement.grammatical_case == cldr::GrammaticalCase::nominative)
        agreement.grammatical_case = cldr::GrammaticalCase::genitive;
    proposals.say(at, at + 1, certainty::likely, "year", context.grammar->ordinal(*value, agreement));
}

/// rok 1410, w roku 1410
void propose_named_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.before(at);
    const std::string_view word = lexemes.is_word(noun) ? lexemes.folded(noun) : std::string_view{};
    if (!value || lexemes.text(at).size() != 4 || !cldr::number_starts(lexemes, at) ||
        !lexemes.word_ends(at + 1) || (word != "rok" && word != "roku"))
        return;
    cldr::Agreement agreement = context.grammar->governed(lexemes, noun, cldr::Gender::masculine);
    if (word == "roku" && agreement.grammatical_case == cldr::GrammaticalCase::nominative)
        agreement.grammatical_case = cldr::GrammaticalCase::genitive;
    proposals.say(at, at + 1, certainty::likely, "year", context.grammar->ordinal(*value, agreement));
}

/// lata 80., w latach 90.
void propose_decade(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t first = 10, last = 90;
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.before(at);
    const std::string_view word = lexemes.is_word(noun) ? lexemes.folded(noun) : std::string_view{};
    const bool plain = word == "lata";
    if (!value || *value < first || *value > last || *value % first != 0 ||
        !lexemes.is_symbol(at + 1, U'.') || !(plain || word == "lat" || word == "latach" || word == "latami"))
        return;
    std::string spoken =
        context.grammar->ordinal(*value, {.gender = plain ? cldr::Gender::neuter : cldr::Gender::masculine});
    if (!plain) spoken += word == "latami" ? "mi" : "ch";
    proposals.say(at, lexemes.is_end(lexemes.skip_space(at + 2)) ? at + 1 : at + 2, certainty::certain,
                  "decade", spoken);
}

/// 2 dzieci: what is counted by words of its own
void propose_collective(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t first = 2;
    static constexpr std::array<std::string_view, 9> collectives = {
        "dwoje",     "troje",   "czworo",       "pięcioro",    "sześcioro",
        "siedmioro", "ośmioro", "dziewięcioro", "dziesięcioro"};
    constexpr auto nouns =
        std::to_array<std::string_view>({"dzieci", "rodzeństwa", "drzwi", "niemowląt", "kurcząt", "szczeniąt",
                                         "kociąt", "bliźniąt", "wnucząt"});
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.skip_space(at + 1);
    if (!value || *value < first || *value >= first + static_cast<std::int64_t>(collectives.size()) ||
        !cldr::number_starts(lexemes, at) || std::ranges::find(nouns, lexemes.text(noun)) == nouns.end() ||
        context.grammar->governed(lexemes, at, cldr::Gender::masculine).grammatical_case !=
            cldr::GrammaticalCase::nominative)
        return;
    proposals.say(at, at + 1, certainty::certain, "collective number",
                  std::string(collectives.at(static_cast<std::size_t>(*value - first))));
}

/// Before the rest of a compound: pięcio, szesnasto, dwudziestotrzy.
std::string combining(const cldr::Grammar& grammar, std::int64_t value) {
    constexpr std::array<std::string_view, 5> small = {"", "jedno", "dwu", "trzy", "cztero"};
    constexpr std::int64_t first_of_two = 21, ten = 10;
    if (value < static_cast<std::int64_t>(small.size()))
        return std::string(small.at(static_cast<std::size_t>(value)));
    if (value >= first_of_two && value % ten != 0)
        return combining(grammar, value / ten * ten) + combining(grammar, value % ten);
    std::string word =
        grammar.cardinal(value, {.grammatical_case = cldr::GrammaticalCase::genitive});  // pięciu
    word.back() = 'o';
    return word;
}

/// 16-letni, 5-osobowa
void propose_compound(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t last = 99;
    constexpr auto rests = std::to_array<std::string_view>(
        {"letni", "lat", "dniow", "osobow", "krotn", "metrow", "kilometrow", "minutow", "godzinn", "stopniow",
         "piętrow", "procentow", "miesięczn", "tygodniow", "pokojow"});
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::string_view rest = lexemes.folded(at + 2);
    if (!value || *value < 1 || *value > last || !lexemes.is_dash(at + 1) ||
        !cldr::number_starts(lexemes, at) ||
        std::ranges::none_of(rests, [&](std::string_view stem) { return rest.starts_with(stem); }))
        return;
    proposals.say(at, at + 3, certainty::certain, "compound of a number",
                  combining(*context.grammar, *value) + std::string(rest));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"year", {.digits = true}, propose_year});
        shared.insert(shared.begin() + 3, {"year", {.digits = true}, propose_named_year});
        shared.insert(shared.begin() + 3, {"compound", {.digits = true}, propose_compound});
        shared.insert(shared.begin() + 4, {"decade", {.digits = true}, propose_decade});
        shared.insert(shared.begin() + 4, {"collective", {.digits = true}, propose_collective});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("pl", grammar, classes);

}  // namespace audio_edition::pl
