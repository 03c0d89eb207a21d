// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::int64_t highest_score = 30;

/// Nothing is counted after it: the sentence ends, or a small word follows.
bool nothing_counted(const Lexemes& lexemes, std::size_t last) noexcept {
    const std::size_t next = lexemes.skip_space(last);
    return lexemes.is_end(next) || lexemes.is_symbol_of(next, U".,;:!?()") ||
           (lexemes.is_word(next) && lexemes.text(next).size() <= 3);
}

/// The second number of a range or a score.
std::string second_words(const Grammar& grammar, std::int64_t value) {
    const auto agreement = grammar.after_range(std::nullopt);
    return agreement ? grammar.cardinal(value, *agreement) : grammar.cardinal(value);
}

/// 3:1, 3-1
void propose_score(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const Forms& forms = grammar.forms();
    const auto one = small_value(lexemes, at), other = small_value(lexemes, at + 2);
    const bool colon = lexemes.is_symbol(at + 1, U':');
    if ((forms.score.empty() && !forms.bare_scores) || !one || !other ||
        !(colon || lexemes.is_symbol_of(at + 1, U"-\u2013")) || !number_starts(lexemes, at) ||
        !lexemes.word_ends(at + 3) || lexemes.is_dash(at - 1) ||
        (lexemes.is_symbol_of(at + 3, U":.,-\u2013") && lexemes.is_digits(at + 4)))
        return;
    const std::size_t book = lexemes.before(at);
    if (colon && !forms.score_by_colon && lexemes.is_capitalised(book) && !lexemes.is_upper(book))
        return proposals.say(at, at + 3, certainty::likely, "numbers of a place",
                             grammar.cardinal(*one).append(" ").append(grammar.cardinal(*other)));
    const bool told = is_told_as_score(grammar, lexemes, at);
    if (std::max(*one, *other) > highest_score) return;
    const bool may_count = *other > *one || (*other == *one && !nothing_counted(lexemes, at + 3));
    if (!colon && may_count) return;  // three to five, not a score
    proposals.say(at, at + 3, told ? certainty::certain : certainty::likely, "score",
                  grammar.cardinal(*one)
                      .append(forms.score.empty() ? "" : " ")
                      .append(forms.score)
                      .append(" ")
                      .append(second_words(grammar, *other)));
}

/// im Verhältnis 1:10, Maßstab 1:25.000
void propose_ratio(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const Forms& forms = grammar.forms();
    const std::string_view word = forms.ratio.empty() ? forms.score : forms.ratio;
    if (word.empty() || !lexemes.is_symbol(at + 1, U':') || !number_starts(lexemes, at) ||
        !is_told_as_score(grammar, lexemes, at))
        return;
    const auto one = small_value(lexemes, at);
    const auto other = read_number(grammar, lexemes, at + 2);
    if (!one || !other || !lexemes.word_ends(other->last)) return;
    proposals.say(at, other->last, certainty::certain, "ratio",
                  grammar.cardinal(*one).append(" ").append(word).append(" ").append(
                      number_words(grammar, *other, grammar.after_range(std::nullopt))));
}

/// 12/20, 7/7: so many out of as many.
void propose_out_of(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    constexpr std::int64_t best_mark = 20, hours_of_a_day = 24;
    const std::string_view over = grammar.forms().over;
    const auto one = small_value(lexemes, at), other = small_value(lexemes, at + 2);
    if (over.empty() || !one || !other || !lexemes.is_symbol(at + 1, U'/') || !number_starts(lexemes, at) ||
        !lexemes.word_ends(at + 3) || lexemes.is_symbol(at + 3, U'/') ||
        lexemes.text(at + 2).starts_with('0'))
        return;
    if ((*other == best_mark && *one > 1) ||
        (*one >= *other && *one <= hours_of_a_day && !fraction_at(grammar, lexemes, at)))
        proposals.say(
            at, at + 3, certainty::likely, "so many out of",
            grammar.cardinal(*one).append(" ").append(over).append(" ").append(grammar.cardinal(*other)));
}

/// The letter of 3 x 4, 3x4; and of 2x0 where it stands between goals.
void propose_times(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const Forms& forms = grammar.forms();
    const auto times = std::ranges::find(forms.signs, U'\u00D7', &Sign::sign);
    const bool touches = lexemes.is_digits(at - 1) && lexemes.is_digits(at + 1);
    const bool apart = lexemes.is_space(at - 1) && lexemes.is_digits(at - 2) && lexemes.is_space(at + 1) &&
                       lexemes.is_digits(at + 2);
    if (times == forms.signs.end() || !(touches || apart)) return;
    const std::size_t first = touches ? at - 1 : at - 2, second = touches ? at + 1 : at + 2;
    const auto one = small_value(lexemes, first), other = small_value(lexemes, second);
    const std::size_t word = lexemes.before(first);
    const bool between_names =
        lexemes.is_capitalised(word) || lexemes.is_capitalised(lexemes.skip_space(second + 1));
    const bool score = !forms.score_by_letter.empty() && one && other && *one <= highest_score &&
                       *other <= highest_score &&
                       (between_names || lexemes.is_word(word, forms.score_by_letter));
    proposals.say(at, at + 1, certainty::certain, score ? "score by a letter" : "letter for times",
                  score ? forms.score : times->spoken);
}

std::string end_words(const Grammar& grammar, const Lexemes& lexemes, std::size_t at,
                      const LocalNumber& number, const std::optional<Agreement>& agreement = {}) {
    return has_year_shape(number) && grammar.is_year(lexemes, at) ? grammar.year(*number.value())
                                                                  : number_words(grammar, number, agreement);
}

constexpr auto times_letters = std::to_array<std::string_view>({"x"});

/// 10–20, 1990-1995, 3,5 - 4
void propose_range(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (!grammar.counts()) return;
    if (lexemes.is_word(at)) return propose_times(grammar, lexemes, at, proposals);
    propose_ratio(grammar, lexemes, at, proposals);
    propose_score(grammar, lexemes, at, proposals);
    propose_out_of(grammar, lexemes, at, proposals);
    const std::string_view word = grammar.forms().range;
    const auto first = read_number(grammar, lexemes, at);
    if (word.empty() || !first || !grammar.says_decimals() || !number_starts(lexemes, at) ||
        lexemes.is_dash(at - 1))
        return;
    const std::size_t dash = lexemes.skip_space(first->last);
    const bool spaced = dash != first->last;
    if (!lexemes.is_dash(dash) || spaced != lexemes.is_space(dash + 1)) return;
    const std::size_t place = lexemes.skip_space(dash + 1);
    const auto second = read_number(grammar, lexemes, place);
    if (!second || !lexemes.word_ends(second->last) || lexemes.is_dash(second->last)) return;
    if (!first->value() || !second->value() || (spaced && *second->value() <= *first->value())) return;
    // 121-3 is the third of something; but 1994-95
    const bool short_year = first->integer.size() == 4 && second->integer.size() == 2;
    if (*second->value() < *first->value() && !short_year) return;
    if (first->integer.starts_with('0') || second->integer.starts_with('0')) return;
    const std::string_view before = grammar.forms().before_range;
    const auto counted = grammar.counted(lexemes, lexemes.skip_space(second->last));
    proposals.say(at, second->last, certainty::possible, "range",
                  std::string(before)
                      .append(before.empty() ? "" : " ")
                      .append(end_words(grammar, lexemes, at, *first, counted))
                      .append(" ")
                      .append(word)
                      .append(" ")
                      .append(end_words(grammar, lexemes, place, *second, grammar.after_range(counted))));
}

}  // namespace

bool is_told_as_score(const Grammar& grammar, const Lexemes& lexemes, std::size_t at) {
    constexpr int furthest = 5;  // words
    const auto& words = grammar.forms().score_words;
    for (int word = 0; word < furthest && lexemes.is_word(lexemes.before(at)); ++word) {
        at = lexemes.before(at);
        if (std::ranges::find(words, lexemes.folded(at)) != words.end()) return true;
    }
    return false;
}

const SemioticClass range_class{"range", {.digits = true, .words = times_letters}, propose_range};

}  // namespace audio_edition::cldr
