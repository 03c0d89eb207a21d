// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/german_grammar.h"

#include <array>

#include "normalize/languages/cldr/number.h"
#include "normalize/languages/de/german_forms.h"
#include "normalize/languages/de/german_words.h"
#include "normalize/languages/de/noun_gender.h"
#include "text/utf8.h"

namespace audio_edition::de {
namespace {

using cldr::Agreement;
using cldr::Gender;
using cldr::GrammaticalCase;

constexpr std::int64_t largest_bare_ordinal = 400;
constexpr std::int64_t largest_regnal = 30;

std::string_view word_before(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    return lexemes.is_word(before) ? lexemes.folded(before) : std::string_view{};
}

std::string_view ending_of(const Agreement& agreement) noexcept {
    if (agreement.plural) return "n";
    const bool nominative = agreement.grammatical_case == GrammaticalCase::nominative;
    const bool accusative = agreement.grammatical_case == GrammaticalCase::accusative;
    if (accusative && agreement.gender == Gender::masculine) return "n";
    if (!nominative && !accusative)
        return agreement.definite ? "n" : agreement.gender == Gender::feminine ? "r" : "n";
    if (agreement.definite || agreement.gender == Gender::feminine) return "";
    return agreement.gender == Gender::neuter ? "s" : "r";
}

/// The ordinal before the one at `at` in a list or a range: 5. und 6. Tag, 1., 2., 3.–4.
std::optional<std::size_t> ordinal_before(const Lexemes& lexemes, std::size_t at) {
    const auto ends_at = [&](std::size_t stop) -> std::optional<std::size_t> {
        const bool ordinal = lexemes.is_symbol(stop, U'.') && !lexemes.is_symbol(stop - 2, U'.') &&
                             (lexemes.is_digits(stop - 1) || lexemes.is_upper(stop - 1));
        return ordinal ? std::optional(stop - 1) : std::nullopt;
    };
    const std::size_t joint = lexemes.before(at);
    if (lexemes.is_dash(joint) || lexemes.is_symbol(joint, U',')) return ends_at(lexemes.before(joint));
    const bool joins =
        lexemes.is_word(joint, "und") || lexemes.is_word(joint, "bis") || lexemes.is_word(joint, "oder");
    return joins ? ends_at(lexemes.before(joint)) : std::nullopt;
}

/// The first of the list of ordinals that the one at `at` is in.
std::size_t first_ordinal(const Lexemes& lexemes, std::size_t at) {
    for (auto earlier = ordinal_before(lexemes, at); earlier; earlier = ordinal_before(lexemes, at))
        at = *earlier;
    return at;
}

/// Where what governs the ordinal at `at` ends: before its list, a weekday or an adverb. am Dienstag, 3. März
std::size_t governed_place(const Lexemes& lexemes, std::size_t at) {
    std::size_t place = first_ordinal(lexemes, at);
    const std::size_t comma = lexemes.before(place);
    const std::size_t stop = lexemes.is_symbol(comma, U',') ? lexemes.before(comma) : comma;
    if (lexemes.is_symbol(stop, U'.') && short_weekdays.contains(lexemes.folded(lexemes.before(stop))))
        return lexemes.before(stop);
    if (lexemes.is_symbol(comma, U',') && weekdays.contains(lexemes.folded(lexemes.before(comma))))
        return lexemes.before(comma);
    while (before_dates.contains(word_before(lexemes, place))) place = lexemes.before(place);
    return place;
}

/// What follows the full stop of the last ordinal of the list that goes on at `at`.
std::size_t after_ordinals(const Lexemes& lexemes, std::size_t at) {
    constexpr int longest = 12;  // ordinals
    for (int count = 0; count < longest; ++count) {
        std::size_t next =
            lexemes.is_symbol(at, U',') || lexemes.is_dash(at) ? lexemes.skip_space(at + 1) : at;
        if (lexemes.is_word(next, "und") || lexemes.is_word(next, "bis") || lexemes.is_word(next, "oder"))
            next = lexemes.skip_space(next + 1);
        if (lexemes.is_word(next, "zum") || lexemes.is_word(next, "dem") || lexemes.is_word(next, "der"))
            next = lexemes.skip_space(next + 1);
        const bool ordinal = next != at && (lexemes.is_digits(next) || lexemes.is_upper(next)) &&
                             lexemes.is_symbol(next + 1, U'.');
        if (!ordinal) return at;
        at = lexemes.skip_space(next + 2);
    }
    return at;
}

bool is_determiner(std::string_view word) {
    return dative_articles.contains(word) || feminine_dative_articles.contains(word) ||
           genitive_articles.contains(word) || accusative_articles.contains(word) ||
           articles.contains(word) || ambiguous_articles.contains(word) || bare_articles.contains(word) ||
           feminine_bare_articles.contains(word);
}

/// The noun that a number before lexeme `at` goes with: the next word, or the one after an adjective.
std::size_t noun_from(const Lexemes& lexemes, std::size_t at) {
    for (int words = 0; words < 3 && lexemes.is_word(at); ++words, at = lexemes.skip_space(at + 1)) {
        if (lexemes.is_capitalised(at)) return at;
        if (is_determiner(lexemes.folded(at)) || dative_prepositions.contains(lexemes.folded(at))) break;
    }
    return lexemes.size();
}

Gender following_gender(const Lexemes& lexemes, std::size_t next) {
    const std::size_t noun = noun_from(lexemes, after_ordinals(lexemes, next));
    return lexemes.is_end(noun) ? Gender::masculine : gender_of(lexemes.text(noun));
}

/// Of a row of things that anybody numbers: the 2nd, the 1000th, but not the 1987th.
bool is_likely_place(const Lexemes& lexemes, std::size_t at, std::int64_t value) {
    return !lexemes.is_digits(at) || value <= largest_bare_ordinal || value % 100 == 0;
}

/// The first of the names and titles that end with the one at `name`: Kaiser Wilhelm, Papst Johannes Paul.
std::size_t first_name(const Lexemes& lexemes, std::size_t name) {
    constexpr int longest = 4;  // words
    for (int words = 0; words < longest; ++words) {
        const std::size_t earlier = lexemes.before(name);
        const std::string_view word = lexemes.folded(earlier);
        if (!lexemes.is_capitalised(earlier) || is_determiner(word) || dative_prepositions.contains(word) ||
            accusative_prepositions.contains(word) || sentence_beginnings.contains(word))
            return name;
        name = earlier;
    }
    return name;
}

/// Band I und II
bool follows_label(const Lexemes& lexemes, std::size_t at) {
    const std::size_t joint = lexemes.before(at);
    const std::size_t other = lexemes.before(joint);
    const bool joins =
        lexemes.is_word(joint, "und") || lexemes.is_word(joint, "bis") || lexemes.is_dash(joint);
    return joins && lexemes.is_upper(other) &&
           lexemes.text(other).find_first_not_of("IVXLC") == std::string_view::npos &&
           label_nouns.contains(to_lower(lexemes.text(lexemes.before(other))));
}

std::string hour_words(const cldr::Grammar& grammar, int hours) {
    return hours == 1 ? "ein" : grammar.cardinal(hours);
}

}  // namespace

GermanGrammar::GermanGrammar() : Grammar("de", de::forms) {}

std::string GermanGrammar::parted(std::string words) const {
    // Said as one word, the engine gives them false vowels and one stress; after a space, two.
    static constexpr auto powers = std::to_array<std::string_view>({"tausend", "hundert"});
    return Grammar::parted(set_apart(std::move(words), powers));
}

std::string GermanGrammar::cardinal(std::int64_t value, const Agreement& agreement) const {
    if (value != 1) return Grammar::cardinal(value);
    switch (agreement.grammatical_case) {
        case GrammaticalCase::dative:
            return agreement.gender == Gender::feminine ? "einer" : "einem";
        case GrammaticalCase::genitive:
            return agreement.gender == Gender::feminine ? "einer" : "eines";
        case GrammaticalCase::accusative:
            if (agreement.gender == Gender::masculine) return "einen";
            break;
        case GrammaticalCase::nominative:
        case GrammaticalCase::locative:
        case GrammaticalCase::instrumental:
            break;
    }
    return agreement.gender == Gender::feminine ? "eine" : "ein";
}

std::string GermanGrammar::ordinal(std::int64_t value, const Agreement& agreement) const {
    const std::string_view ending = ending_of(agreement);
    std::string rule = "spellout-ordinal";
    if (!ending.empty()) rule.append("-").append(ending);
    return spell(value, {rule, "spellout-ordinal"});
}

std::string GermanGrammar::year(std::int64_t year) const {
    return spell(year, {"spellout-numbering-year"});
}

std::optional<std::string> GermanGrammar::fraction(std::int64_t numerator, std::int64_t denominator) const {
    const std::string count = numerator == 1 ? "ein" : cardinal(numerator);
    if (denominator == 2) return count + (numerator == 1 ? " halb" : " Halbe");
    std::string part = ordinal(denominator, {});
    if (part.starts_with("ein ")) part.erase(0, 4);  // ein hundertste
    part.replace(part.size() - 2, 2, "tel");         // vierte: viertel; achte: achtel
    part.front() = static_cast<char>(part.front() - ('a' - 'A'));
    return count + ' ' + part;
}

std::optional<std::string> GermanGrammar::mixed_fraction(std::int64_t whole, std::int64_t numerator,
                                                         std::int64_t denominator) const {
    if (numerator == 1 && denominator == 2) return (whole == 1 ? "ein" : cardinal(whole)) + "einhalb";
    return cardinal(whole) + ' ' + fraction(numerator, denominator).value_or("");
}

std::string GermanGrammar::clock(const cldr::TimeOfDay& time) const {
    std::string words = hour_words(*this, time.hours) + " Uhr";
    if (time.minutes && (*time.minutes != 0 || time.seconds))
        words.append(" ").append(time.seconds && time.minutes == 1 ? "ein" : cardinal(*time.minutes));
    if (time.seconds)
        words.append(time.minutes == 1 ? "e Minute " : " Minuten ")
            .append(*time.seconds == 1 ? "eine Sekunde" : cardinal(*time.seconds) + " Sekunden");
    return words;
}

std::string GermanGrammar::date(const cldr::CalendarDate& date, const Agreement& day) const {
    std::string words = ordinal(date.day, day) + ' ' + month_name(date.month);
    if (date.year) words.append(" ").append(year(*date.year));
    return words;
}

std::optional<std::string> GermanGrammar::half(const Agreement& agreement) const {
    const std::string article = cardinal(1, agreement);
    const bool oblique = agreement.grammatical_case == GrammaticalCase::dative ||
                         agreement.grammatical_case == GrammaticalCase::genitive || article == "einen";
    if (oblique) return article + " halben";
    if (agreement.gender == Gender::feminine) return article + " halbe";
    return article + (agreement.gender == Gender::neuter ? " halbes" : " halber");
}

Agreement GermanGrammar::governed(const Lexemes& lexemes, std::size_t at, Gender gender) const {
    std::size_t place = at;
    while (between.contains(word_before(lexemes, place))) place = lexemes.before(place);
    if (!accusative_verbs.contains(word_before(lexemes, place))) return declined(lexemes, at, gender);
    return {.gender = gender, .grammatical_case = GrammaticalCase::accusative, .definite = false};
}

Agreement GermanGrammar::declined(const Lexemes& lexemes, std::size_t at, Gender gender) const {
    const std::string_view word = word_before(lexemes, governed_place(lexemes, at));
    const auto in_case = [&](GrammaticalCase grammatical_case, bool definite = true) {
        return Agreement{.gender = gender, .grammatical_case = grammatical_case, .definite = definite};
    };
    if (dative_articles.contains(word)) return in_case(GrammaticalCase::dative);
    if (genitive_articles.contains(word)) return in_case(GrammaticalCase::genitive);
    if (accusative_articles.contains(word)) return in_case(GrammaticalCase::accusative);
    if (feminine_dative_articles.contains(word)) return in_case(GrammaticalCase::dative);
    if (ambiguous_articles.contains(word)) {
        const bool opens = lexemes.is_capitalised(lexemes.before(governed_place(lexemes, at)));
        return in_case(opens || gender == Gender::masculine ? GrammaticalCase::nominative
                                                            : GrammaticalCase::dative);
    }
    if (word == "die" && gender != Gender::feminine) return {.gender = gender, .plural = true};
    if (articles.contains(word)) return in_case(GrammaticalCase::nominative);
    if (bare_articles.contains(word) || feminine_bare_articles.contains(word))
        return in_case(GrammaticalCase::nominative, false);
    if (dative_prepositions.contains(word)) return in_case(GrammaticalCase::dative, false);
    if (accusative_prepositions.contains(word)) return in_case(GrammaticalCase::accusative, false);
    if (genitive_prepositions.contains(word)) return in_case(GrammaticalCase::genitive, false);
    return in_case(GrammaticalCase::nominative, false);
}

std::optional<Agreement> GermanGrammar::counted(const Lexemes& lexemes, std::size_t noun) const {
    const std::size_t place = noun_from(lexemes, noun);
    if (lexemes.is_end(place)) return std::nullopt;
    const Gender gender = gender_of(lexemes.text(place));
    const std::size_t number = lexemes.before(noun);
    return Agreement{.gender = gender,
                     .grammatical_case = governed(lexemes, number, gender).grammatical_case};
}

bool GermanGrammar::is_label(const Lexemes& lexemes, std::size_t at) const {
    const std::size_t before = lexemes.before(at);
    return labels.contains(lexemes.folded(lexemes.is_symbol(before, U'.') ? before - 1 : before));
}

std::optional<Agreement> GermanGrammar::dotted_ordinal(const Lexemes& lexemes, std::size_t at) const {
    constexpr std::int64_t last_day = 31;
    const std::size_t first = first_ordinal(lexemes, at);
    const std::string_view before = word_before(lexemes, first);
    const std::int64_t value = cldr::small_value(lexemes, at).value_or(0);
    if (day_prepositions.contains(before) && lexemes.is_digits(at) && value <= last_day)
        return declined(lexemes, at, following_gender(lexemes, lexemes.skip_space(at + 2)));
    const std::size_t after = lexemes.skip_space(at + 2);
    std::size_t next = after_ordinals(lexemes, after);
    const bool listed = next != after || first != at;
    if (lexemes.is_symbol(next, U',')) next = lexemes.skip_space(next + 1);  // 2., verbesserte Auflage
    if (!lexemes.is_word(next)) return std::nullopt;
    const Agreement agreement = declined(lexemes, at, following_gender(lexemes, next));
    const bool comma = lexemes.is_symbol(after, U',');
    const std::size_t noun = noun_from(lexemes, next);
    const bool numbered = !lexemes.is_end(noun) && numbered_nouns.contains(to_lower(lexemes.text(noun)));
    if (lexemes[next].letter_case == LetterCase::lower) {
        const bool joined =
            lexemes.is_word(next, "und") || lexemes.is_word(next, "bis") || lexemes.is_word(next, "oder");
        const bool goes_on = comma ? listed || numbered : !joined || listed || is_determiner(before);
        return goes_on ? std::optional(agreement) : std::nullopt;
    }
    if (numbered || month_at(lexemes, next) || listed) return agreement;
    const bool begins = sentence_beginnings.contains(lexemes.folded(next));
    return is_determiner(before) && is_likely_place(lexemes, at, value) && !begins && !comma
               ? std::optional(agreement)
               : std::nullopt;
}

bool GermanGrammar::is_year(const Lexemes& lexemes, std::size_t at) const {
    const std::string_view before = word_before(lexemes, at);
    const std::size_t next = lexemes.skip_space(at + 1);
    if (year_words.contains(before) || lexemes.is_end(next) || !lexemes.is_capitalised(next)) return true;
    return lexemes.is_symbol_of(lexemes.before(at), U"(,\u00A9\u2013-");
}

bool GermanGrammar::begins_sentence(const Lexemes& lexemes, std::size_t at) const {
    return lexemes.is_end(at) ||
           (lexemes.is_capitalised(at) && sentence_beginnings.contains(to_lower(lexemes.text(at))));
}

std::optional<std::string> GermanGrammar::roman(const Lexemes& lexemes, std::size_t at,
                                                std::int64_t value) const {
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const std::size_t name = lexemes.before(at);
    const std::string_view word = lexemes.folded(name);
    const bool follows_name = lexemes.is_capitalised(name) && !lexemes.is_symbol(name + 1, U'.') &&
                              !is_determiner(word) && !dative_prepositions.contains(word);
    if (follows_name && label_nouns.contains(to_lower(lexemes.text(name)))) return cardinal(value);
    if (stop) {
        if (const auto agreement = dotted_ordinal(lexemes, at); agreement && !follows_name)
            return ordinal(value, *agreement);
    }
    if (follows_label(lexemes, at)) return cardinal(value);
    if (!follows_name || value > largest_regnal) return std::nullopt;
    if (!stop) return lexemes.text(at).size() > 1 ? std::optional(cardinal(value)) : std::nullopt;
    const bool queen = queens.contains(word);
    Agreement agreement =
        declined(lexemes, first_name(lexemes, name), queen ? Gender::feminine : Gender::masculine);
    if (lexemes.text(name).ends_with('s') && !lexemes.is_word(lexemes.before(name), "von"))
        agreement.grammatical_case = agreement.grammatical_case == GrammaticalCase::nominative
                                         ? GrammaticalCase::genitive
                                         : agreement.grammatical_case;
    static constexpr std::array<std::string_view, 4> kings = {"der", "des", "dem", "den"};
    static constexpr std::array<std::string_view, 4> of_queens = {"die", "der", "der", "die"};
    const auto index = static_cast<std::size_t>(agreement.grammatical_case);
    agreement.definite = true;
    std::string place = ordinal(value, agreement);
    place.front() = static_cast<char>(place.front() - ('a' - 'A'));
    return std::string(queen ? of_queens.at(index) : kings.at(index)) + ' ' + place;
}

}  // namespace audio_edition::de
