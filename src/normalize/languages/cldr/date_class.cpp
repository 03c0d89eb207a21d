// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::int64_t first_short_year_of_last_century = 40;

bool is_day(std::int64_t value) noexcept {
    return value >= 1 && value <= 31;
}

std::optional<std::int64_t> day_at(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto value = small_value(lexemes, at);
    if (!value || !is_day(*value) || lexemes.text(at).size() > 2) return std::nullopt;
    return value;
}

/// Skips a space, a joining word where there is one, and the space after it.
std::size_t after_joiner(const Forms& forms, const Lexemes& lexemes, std::size_t at) {
    const std::size_t word = lexemes.skip_space(at);
    const bool joins = lexemes.is_word(word) && std::ranges::find(forms.date_joiners, lexemes.folded(word)) !=
                                                    forms.date_joiners.end();
    return joins ? lexemes.skip_space(word + 1) : word;
}

/// 3 mayo, 3. Mai 2022, 3 de mayo de 2022, 1er mai
void propose_named(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const auto day = day_at(lexemes, at);
    if (!day) return;
    std::size_t place = at + 1;
    bool marked = false;
    if (lexemes.is_symbol_of(place, grammar.forms().day_stop ? U".\u00BA\u00B0" : U"\u00BA\u00B0") ||
        (*day == 1 && lexemes.is_word(place) && !lexemes.is_space(place))) {
        marked = true;
        ++place;
        if (lexemes.is_symbol_of(place, U"\u00BA\u00B0")) ++place;
    }
    if (!lexemes.is_space(place) && !lexemes.is_word(place)) return;
    const Forms& forms = grammar.forms();
    const std::size_t name = after_joiner(forms, lexemes, place);
    const auto month = grammar.month_at(lexemes, name);
    if (!month || (name == place && !marked)) return;
    const bool stop = lexemes.is_symbol(place - 1, U'.');
    if (stop && !grammar.forms().ordinals_have_stops && lexemes.is_capitalised(name))
        return;  // er 3. Mei was
    CalendarDate date{static_cast<int>(*day), month->month, std::nullopt, {}};
    std::size_t last = month->last;
    const bool short_form = last > name + 1;
    const std::size_t year = after_joiner(forms, lexemes, last);
    if (year > last && lexemes.is_digits(year) && lexemes.text(year).size() == 4 &&
        !lexemes.is_word(year + 1)) {
        date.year = small_value(lexemes, year);
        if (const std::size_t word = lexemes.before(year); word >= last)
            date.before_year = lexemes.text(word);
        last = year + 1;
    } else if (short_form && lexemes.is_end(lexemes.skip_space(last))) {
        --last;  // its full stop ends the sentence too
    }
    proposals.say(at, last, certainty::certain, "day and month",
                  grammar.date(date, grammar.governed(lexemes, at, Gender::masculine)));
}

std::int64_t whole_year(std::string_view digits, std::int64_t value) noexcept {
    if (digits.size() != 2) return value;
    return value + (value < first_short_year_of_last_century ? 2000 : 1900);
}

/// A dash at `at` before another date is said after the first; where it ends.
std::size_t with_range(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, std::string& spoken) {
    const std::string_view to = grammar.forms().range;
    if (to.empty() || !lexemes.is_symbol_of(at, U"-\u2013") || !lexemes.is_digits(at + 1) ||
        !lexemes.is_symbol_of(at + 2, U"./"))
        return at;
    spoken.append(" ").append(to);
    return at + 1;
}

/// Whether 2.11.17 may be a date at `at`: not a place in a book.
bool may_be_short_date(const Forms& forms, const Lexemes& lexemes, std::size_t at) {
    if (forms.short_dates || !lexemes.is_symbol(at + 1, U'.')) return true;
    const bool padded = lexemes.text(at).size() == 2 && lexemes.text(at + 2).size() == 2;
    return padded ||
           std::ranges::find(forms.articles, lexemes.folded(lexemes.before(at))) != forms.articles.end();
}

/// 12.03.2021, 12/3/21, 2021-03-12
void propose_numeric(const Context& context, const Grammar& grammar, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t mark = at + 1;
    if (!lexemes.is_symbol_of(mark, U"./-") || !lexemes.is_digits(at + 2) || !lexemes.is_digits(at + 4) ||
        !lexemes.is_symbol(at + 3, lexemes[mark].symbol) || !lexemes.word_starts(at) ||
        !lexemes.word_ends(at + 5) || (lexemes.is_symbol_of(at + 5, U"./-") && lexemes.is_digits(at + 6)) ||
        (lexemes.is_symbol_of(at - 1, U"./-") && lexemes.is_digits(at - 2)))
        return;
    const auto first = small_value(lexemes, at), second = small_value(lexemes, at + 2),
               third = small_value(lexemes, at + 4);
    if (!first || !second || !third) return;
    const bool year_first = lexemes.text(at).size() == 4;
    const std::string_view year_digits = lexemes.text(year_first ? at : at + 4);
    if (year_digits.size() != 4 && (year_digits.size() != 2 || lexemes.is_symbol(mark, U'-'))) return;
    if (year_digits.size() == 2 && !may_be_short_date(grammar.forms(), lexemes, at)) return;
    std::int64_t day = year_first ? *third : *first, month = *second;
    if (!year_first && context.dates == DateOrder::month_first) std::swap(day, month);
    if (month > 12 && day <= 12) std::swap(day, month);
    if (!is_day(day) || month < 1 || month > 12) return;
    const std::int64_t year = whole_year(year_digits, year_first ? *first : *third);
    std::string spoken = grammar.date({static_cast<int>(day), static_cast<int>(month), year, {}},
                                      grammar.governed(lexemes, at, Gender::masculine));
    const std::size_t last = with_range(grammar, lexemes, at + 5, spoken);
    proposals.say(at, last, certainty::certain, "date in numbers", spoken);
}

/// el 15/08
void propose_yearless(const Context& context, const Grammar& grammar, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto& articles = grammar.forms().articles;
    const auto day = day_at(lexemes, at), month = small_value(lexemes, at + 2);
    if (!day || !month || !lexemes.is_symbol(at + 1, U'/') || lexemes.text(at + 2).size() != 2 ||
        *month < 1 || *month > 12 || context.dates != DateOrder::day_first || !lexemes.word_ends(at + 3) ||
        lexemes.is_symbol(at + 3, U'/') ||
        std::ranges::find(articles, lexemes.folded(lexemes.before(at))) == articles.end())
        return;
    proposals.say(at, at + 3, certainty::certain, "day and month in numbers",
                  grammar.date({static_cast<int>(*day), static_cast<int>(*month), std::nullopt, {}},
                               grammar.governed(lexemes, at, Gender::masculine)));
}

/// 24.12., 5. 6., 5. 3. 1953
void propose_stopped(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!grammar.forms().ordinals_have_stops || !lexemes.is_symbol(at + 1, U'.') ||
        !number_starts(lexemes, at))
        return;
    const std::size_t second = lexemes.skip_space(at + 2);
    const auto day = day_at(lexemes, at), month = small_value(lexemes, second);
    if (!day || !month || *month < 1 || *month > 12 || lexemes.text(second).size() > 2 ||
        !lexemes.is_symbol(second + 1, U'.'))
        return;
    CalendarDate date{static_cast<int>(*day), static_cast<int>(*month), std::nullopt, {}};
    const std::size_t next = lexemes.skip_space(second + 2);
    std::size_t last = before_final_stop(grammar, lexemes, second + 2);
    const Agreement agreement = grammar.governed(lexemes, at, Gender::masculine);
    if (lexemes.is_digits(next) && lexemes.text(next).size() == 4 && lexemes.word_ends(next + 1)) {
        date.year = small_value(lexemes, next);
        last = next + 1;
    } else if (lexemes.is_digits(second + 2) ||
               (last == second + 1 && agreement.grammatical_case == GrammaticalCase::nominative &&
                !agreement.definite)) {
        return;  // 2.4.1, and 3.10 that ends the sentence, with nothing before it that a day follows
    }
    std::string spoken = grammar.date(date, agreement);
    if (last == second + 2) last = with_range(grammar, lexemes, last, spoken);
    proposals.say(at, last, certainty::certain, "day and month in numbers", spoken);
}

/// 3–5 maja: the first of two days, before the dash; the second is read with its month
void propose_first_day(const Grammar& grammar, const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const Forms& forms = grammar.forms();
    const auto first = day_at(lexemes, at), second = day_at(lexemes, at + 2);
    const bool listed = lexemes.is_dash(at - 1);  // les 17-18-19 juin
    if (!first || !second || listed || *second <= *first || !lexemes.is_dash(at + 1) || forms.range.empty() ||
        !number_starts(lexemes, at) || !lexemes.is_space(at + 3))
        return;
    const auto month = grammar.month_at(lexemes, after_joiner(forms, lexemes, at + 3));
    if (!month) return;
    std::string spoken = grammar.date({static_cast<int>(*first), month->month, std::nullopt, {}},
                                      grammar.governed(lexemes, at, Gender::masculine));
    std::string end = " " + grammar.month_name(month->month);
    if (!forms.before_month.empty()) end = " " + std::string(forms.before_month) + end;
    if (!spoken.ends_with(end)) return;
    spoken.resize(spoken.size() - end.size());
    proposals.say(at, at + 2, certainty::certain, "range of days", spoken.append(" ").append(forms.range));
}

void propose_date(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    if (!grammar.counts() || !context.lexemes.word_starts(at)) return;
    propose_named(grammar, context.lexemes, at, proposals);
    propose_numeric(context, grammar, at, proposals);
    propose_stopped(grammar, context.lexemes, at, proposals);
    propose_first_day(grammar, context.lexemes, at, proposals);
    propose_yearless(context, grammar, at, proposals);
}

}  // namespace

const SemioticClass date_class{"date", {.digits = true}, propose_date};

}  // namespace audio_edition::cldr
