// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/ru/russian.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/ru/russian_forms.h"
#include "normalize/languages/ru/russian_grammar.h"

namespace audio_edition::ru {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const RussianGrammar russian;
    return &russian;
}

/// What follows the stem of a year's noun at `at`: "у" of году, "." of г.; nothing where it is none.
std::optional<std::string_view> year_ending(const Lexemes& lexemes, std::size_t at) {
    constexpr std::string_view year = "год";
    const std::string_view word = lexemes.is_word(at) ? lexemes.text(at) : std::string_view{};
    if (word == "г" && lexemes.is_symbol(at + 1, U'.')) return ".";
    if (!word.starts_with(year) || word.size() > year.size() + 4) return std::nullopt;
    return word.substr(year.size());
}

std::string_view year_noun(cldr::GrammaticalCase grammatical_case) noexcept {
    const bool oblique = grammatical_case == cldr::GrammaticalCase::locative ||
                         grammatical_case == cldr::GrammaticalCase::dative;
    return oblique ? " году" : " года";
}

/// в 1984 году, 2022 г., 3 мая 2022 г.
void propose_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = cldr::small_value(lexemes, at);
    const std::size_t noun = lexemes.skip_space(at + 1);
    const auto ending = year_ending(lexemes, noun);
    if (!value || !ending || lexemes.text(at).size() != 4 || !cldr::number_starts(lexemes, at)) return;
    if (*ending == "ов") return;  // 1000 годов
    const cldr::Agreement agreement{.grammatical_case = case_of_noun(lexemes, at, *ending)};
    std::string spoken = context.grammar->ordinal(*value, agreement);
    if (*ending != ".") return proposals.say(at, at + 1, certainty::likely, "year", spoken);
    spoken += year_noun(agreement.grammatical_case);
    proposals.say(at, cldr::before_final_stop(*context.grammar, lexemes, noun + 2), certainty::certain,
                  "year", spoken);
}

/// The г. after a date, and after the year of one.
void propose_year_noun(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t year = lexemes.before(at);
    if (!lexemes.is_digits(year) || lexemes.text(year).size() != 4 || !lexemes.is_symbol(at + 1, U'.'))
        return;
    proposals.say(at, cldr::before_final_stop(*context.grammar, lexemes, at + 2), certainty::certain,
                  "year in short", "года");
}

/// The в. after a century's numeral.
void propose_century(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t numeral = lexemes.before(at);
    if (!lexemes.is_symbol(at + 1, U'.') || !lexemes.is_upper(numeral) ||
        lexemes.text(numeral).find_first_not_of("IVX") != std::string_view::npos)
        return;
    const bool locative = case_of_noun(lexemes, numeral, ".") == cldr::GrammaticalCase::locative;
    proposals.say(at, cldr::before_final_stop(*context.grammar, lexemes, at + 2), certainty::certain,
                  "century in short", locative ? "веке" : "века");
}

std::span<const SemioticClass> classes() {
    static constexpr auto year_words = std::to_array<std::string_view>({"г"});
    static constexpr auto century_words = std::to_array<std::string_view>({"в"});
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"year", {.digits = true}, propose_year});
        shared.insert(shared.begin() + 3, {"year", {.words = year_words}, propose_year_noun});
        shared.insert(shared.begin() + 4, {"century", {.words = century_words}, propose_century});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("ru", grammar, classes);

}  // namespace audio_edition::ru
