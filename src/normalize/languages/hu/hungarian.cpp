// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/hu/hungarian.h"

#include <algorithm>
#include <array>

#include "normalize/classes/inline_pronunciation.h"
#include "normalize/classes/lexicon_entry.h"
#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/hu/hungarian_forms.h"
#include "normalize/languages/hu/hungarian_time.h"
#include "normalize/word_set.h"

namespace audio_edition::hu {
namespace {

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const cldr::Grammar hungarian("hu", forms);
    return &hungarian;
}

/// After which 2 counts nothing: 2 és 3.
constexpr WordSet small_words({"a",   "alatt", "az",    "című",   "de",    "előtt", "felett", "ha",  "hogy",
                               "is",  "kell",  "körül", "között", "közül", "lesz",  "lett",   "meg", "mint",
                               "nem", "s",     "után",  "vagy",   "van",   "volt",  "és",     "óta"});

/// 2 könyv, 12 nap: what is counted by two takes a form of it that only it has.
void propose_two(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view digits = lexemes.text(at);
    const std::size_t noun = at + 2;
    constexpr std::size_t longest = 2;
    if (digits.size() > longest || !digits.ends_with('2') || digits.front() == '0' ||
        !cldr::number_starts(lexemes, at) || !lexemes.is_space(at + 1) || !lexemes.is_word(noun) ||
        lexemes.starts_upper(noun) || small_words.contains(lexemes.folded(noun)) || lexemes.is_dash(at - 1))
        return;
    static constexpr std::array<std::string_view, 10> tens = {
        "", "tizen", "huszon", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"};
    const std::size_t ten = digits.size() == 1 ? 0 : static_cast<std::size_t>(digits.front() - '0');
    proposals.say(at, at + 1, certainty::likely, "two of something", std::string(tens.at(ten)) + "két");
}

/// 2/3, 7/10: parts of one; 12/20 and dates are left alone
void propose_fraction(const Context& context, std::size_t at, Proposals& proposals) {
    static constexpr std::array<std::string_view, 8> parts = {"harmad", "negyed",  "ötöd",     "hatod",
                                                              "heted",  "nyolcad", "kilenced", "tized"};
    constexpr std::int64_t first = 3;
    const Lexemes& lexemes = context.lexemes;
    const auto count = cldr::small_value(lexemes, at), whole = cldr::small_value(lexemes, at + 2);
    if (!count || !whole || !lexemes.is_symbol(at + 1, U'/') || *whole < first || *count < 1 ||
        *count >= *whole || *whole >= first + static_cast<std::int64_t>(parts.size()) ||
        !cldr::number_starts(lexemes, at) || !lexemes.word_ends(at + 3) ||
        lexemes.is_symbol_of(at + 3, U"/.") || lexemes.text(at).starts_with('0'))
        return;
    proposals.say(
        at, at + 3, certainty::likely, "fraction",
        std::to_string(*count) + ' ' + std::string(parts.at(static_cast<std::size_t>(*whole - first))));
}

/// 12.500: the engine knows thousands by their spaces alone.
void propose_thousands(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto number = cldr::read_number(*context.grammar, lexemes, at);
    if (number && number->grouped && lexemes.is_symbol(at + 1, U'.') && cldr::number_starts(lexemes, at))
        proposals.say(at, number->last, certainty::likely, "thousands set apart",
                      cldr::number_words(*context.grammar, *number));
}

/// -5, 1,5 mrd
void propose_amount(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (cldr::is_sign(lexemes, at))
        return proposals.say(at, at + 1, certainty::likely, "negative number", forms.numbers.minus);
    const auto amount = cldr::read_amount(*context.grammar, lexemes, at);
    if (amount && amount->scale != nullptr && cldr::number_starts(lexemes, at))
        proposals.say(at, amount->last, certainty::likely, "number and scale",
                      amount->words(*context.grammar, {}));
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = {
        inline_pronunciation_class,
        lexicon_entry_class,
        date_class,
        clock_class,
        cldr::money_class,
        cldr::measure_class,
        cldr::abbreviation_class(words, false),
        cldr::note_mark_class,
        cldr::sign_class,
        {"fraction", {.digits = true}, propose_fraction},
        {"cardinal", {.digits = true}, propose_two},
        {"cardinal", {.digits = true}, propose_thousands},
        {"cardinal", {.digits = true, .symbols = U"-\u2212\u2013"}, propose_amount}};
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("hu", grammar, classes);

}  // namespace audio_edition::hu
