// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/nl/dutch.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/nl/dutch_forms.h"
#include "normalize/languages/nl/dutch_grammar.h"

namespace audio_edition::nl {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const DutchGrammar dutch;
    return &dutch;
}

/// op 12-3: a day and a month
void propose_short_date(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t last_day = 31, last_month = 12;
    const Lexemes& lexemes = context.lexemes;
    const auto day = cldr::small_value(lexemes, at), month = cldr::small_value(lexemes, at + 2);
    if (!day || !month || !lexemes.is_dash(at + 1) || !lexemes.is_word(lexemes.before(at), "op") ||
        *day < 1 || *day > last_day || *month < 1 || *month > last_month || !lexemes.word_ends(at + 3) ||
        lexemes.is_dash(at + 3) || lexemes.is_symbol(at + 3, U'%'))
        return;
    proposals.say(
        at, at + 3, certainty::certain, "day and month in numbers",
        context.grammar->date({static_cast<int>(*day), static_cast<int>(*month), std::nullopt, {}}, {}));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.insert(shared.begin() + 2, {"date", {.digits = true}, propose_short_date});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("nl", grammar, classes);

}  // namespace audio_edition::nl
