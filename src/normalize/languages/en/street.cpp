// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/street.h"

#include <string>

#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/street_table.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_street_name = 4;  // words between a house number and "Street"

const ShortForm* find_short_form(std::span<const ShortForm> table, std::string_view word) noexcept {
    return find_row(table, word, &ShortForm::written);
}

bool is_street_word(const Lexemes& lexemes, std::size_t at) noexcept {
    const bool after_ordinal = lexemes.is_word(at - 2) && lexemes.is_digits(at - 3);
    return (lexemes.is_capitalised(at) || after_ordinal) &&
           (find_short_form(street_kinds, lexemes.folded(at)) != nullptr ||
            street_words.contains(lexemes.folded(at)));
}

/// The last lexeme of an ordinal in figures such as `42nd`, or of a capitalised word.
bool ends_name(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_capitalised(at) || (lexemes.is_word(at) && lexemes.is_digits(at - 1));
}

/// Steps over one word of a street's name: `Elm`, `42nd`, `St.`. Returns the lexeme after it, or `at` when
/// there is none.
std::size_t skip_name_word(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t next = at;
    if (lexemes.is_digits(next) && lexemes.is_word(next + 1))
        next += 2;
    else if (lexemes.is_capitalised(next))
        next += 1;
    else
        return at;
    return lexemes.is_symbol(next, U'.') ? next + 1 : next;
}

/// True when the words from `at` on are a street: `N 1st St`, `Pennsylvania Avenue`.
bool street_follows(const Lexemes& lexemes, std::size_t at) noexcept {
    for (std::size_t words = 0; words < longest_street_name; ++words) {
        if (!lexemes.is_space(at)) return false;
        ++at;
        if (words > 0 && is_street_word(lexemes, at)) return true;
        const std::size_t next = skip_name_word(lexemes, at);
        if (next == at) return false;
        at = next;
    }
    return false;
}

/// True when a house number stands before the street's name that ends at `name`.
bool house_number_before(const Lexemes& lexemes, std::size_t name) noexcept {
    for (std::size_t words = 0; words < longest_street_name; ++words) {
        if (lexemes.is_symbol(name, U'.')) --name;
        if (lexemes.is_digits(name)) return true;
        if (!lexemes.is_word(name)) return false;
        if (lexemes.is_digits(name - 1)) return words > 0 || !lexemes.is_space(name - 2);
        if (!lexemes.is_capitalised(name)) return false;
        name = lexemes.before(name);
    }
    return false;
}

void add_with_stop(const Context& context, std::size_t at, float cost, std::string_view rule,
                   std::string_view spoken, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const bool keeps_stop = stop && new_clause_at(lexemes, at + 1);
    proposals.say(at, at + (stop && !keeps_stop ? 2U : 1U), cost, rule, spoken);
}

constexpr WordSet saints({"andrew",      "anne",     "anthony",  "bartholomew", "catherine", "charles",
                          "christopher", "clair",    "david",    "edmund",      "francis",   "george",
                          "germain",     "helena",   "helens",   "ives",        "james",     "jerome",
                          "john",        "joseph",   "lawrence", "leonard",     "louis",     "lucia",
                          "luke",        "mark",     "martin",   "mary",        "matthew",   "michael",
                          "moritz",      "nicholas", "patrick",  "paul",        "peter",     "petersburg",
                          "philip",      "pierre",   "stephen",  "thomas",      "vincent"});

/// on Mill St., from Oak St.
bool is_on_street(const Lexemes& lexemes, std::size_t name) noexcept {
    static constexpr WordSet ways(
        {"across", "along", "at", "down", "from", "in", "near", "of", "off", "on", "to", "up"});
    return ways.contains(lexemes.folded(lexemes.before(name)));
}

/// `St. John's St.`: a saint before a name, a street after one; between two names a house number decides.
void propose_saint_or_street(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const std::size_t after = stop ? at + 2 : at + 1;
    std::size_t next = after;
    if (lexemes.is_space(next) || lexemes.is_dash(next)) ++next;
    const bool before_name =
        next > after && lexemes.is_capitalised(next) && !(stop && sentence_ends_at(lexemes, at + 1));
    const std::size_t name = lexemes.before(at);
    const bool ordinal = lexemes.is_word(name) && lexemes.is_digits(name - 1);
    const bool capital = lexemes.is_capitalised(at) && !lexemes.is_upper(at);
    const std::size_t behind = lexemes.skip_space(after);  // Harper st # 9
    const bool before_number = lexemes.is_digits(behind) || lexemes.is_symbol(behind, U'#');
    const bool after_name =
        lexemes.is_space(at - 1) &&
        (ordinal || (ends_name(lexemes, name) && (capital || (before_number && !lexemes.is_upper(at)))));

    const bool letters = lexemes.is_upper(at) && !stop && !among_capitals(lexemes, at);  // ST Ericsson
    // He lives on Mill St. Bob lives there too.
    const bool clause = stop && after_name && lexemes.is_space(after) && begins_clause(lexemes, after + 1) &&
                        is_on_street(lexemes, name) && !saints.contains(lexemes.folded(after + 1));
    if (before_name && !letters && !clause && !(after_name && house_number_before(lexemes, name)))
        proposals.say(at, after, certainty::certain, "saint before a name",
                      lexemes.starts_upper(at) ? "Saint" : "saint");
    else if (after_name)
        add_with_stop(context, at, certainty::certain, "street after its name", "Street", proposals);
}

void propose_kind(const Context& context, std::size_t at, const ShortForm& kind, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t name = lexemes.before(at);
    const bool ordinal = lexemes.is_word(name) && lexemes.is_digits(name - 1);
    if (!lexemes.is_space(at - 1) || !ends_name(lexemes, name)) return;
    if (!lexemes.is_capitalised(at) && !ordinal && !house_number_before(lexemes, name)) return;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const bool number = house_number_before(lexemes, name) || !lexemes.is_capitalised(name);
    // "Dr" and "Ct" are other things as well; a bare "Rd" or "Blvd" is not.
    const bool other_things = kind.written.size() == 2 && kind.written != "rd" && kind.written != "ln";
    if (other_things && !number && (!stop || lexemes.is_capitalised(lexemes.skip_space(at + 2)))) {
        const bool ends = lexemes.is_end(at + 2) || sentence_ends_at(lexemes, at + 1);
        if (!(stop && ends)) return;
    }
    if (other_things && lexemes.is_upper(at)) return;
    add_with_stop(context, at, certainty::certain, "kind of street", kind.spoken, proposals);
}

/// 1600 Pennsylvania Ave NW: two letters after the kind of street.
bool is_behind_street(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t kind = lexemes.before(at);
    if (lexemes.is_symbol_of(kind, U".,")) kind = lexemes.before(kind);
    return lexemes.text(at).size() == 2 && lexemes.is_word(kind) &&
           (find_short_form(street_kinds, lexemes.folded(kind)) != nullptr ||
            street_words.contains(lexemes.folded(kind)));
}

void propose_point(const Context& context, std::size_t at, const ShortForm& point, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_upper(at)) return;
    const std::size_t after = at + (lexemes.is_symbol(at + 1, U'.') ? 2U : 1U);
    if (is_behind_street(lexemes, at)) {
        add_with_stop(context, at, certainty::certain, "quarter after a street", point.spoken, proposals);
        return;
    }
    if (!street_follows(lexemes, after)) return;
    if (lexemes.is_digits(lexemes.before(at)) || lexemes.is_digits(after + 1))
        proposals.say(at, after, certainty::certain, "point of the compass", point.spoken);
}

/// 1428 Elm Street is said in pairs, and a long number digit by digit.
void propose_house_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at) || lexemes.is_symbol_of(at - 1, U".,$£€") || lexemes.text(at).size() > 5)
        return;
    std::size_t last = at + 1;
    std::string letter;
    if (lexemes.is_upper(last) && lexemes.text(last).size() == 1)
        letter = ' ' + std::string(lexemes.text(last++));
    if (!street_follows(lexemes, last)) return;
    const std::string_view digits = lexemes.text(at);
    std::string words = digits.size() > 4   ? digit_words(digits, context.numbers)
                        : digits.size() > 2 ? pair_words(digits)
                                            : cardinal_words(digits, context.numbers);
    if (digits == "1000" || digits == "2000")
        words = cardinal_words(digits, {.with_and = is_british(context)});
    proposals.say(at, last, certainty::certain, "house number", words + letter);
}

void propose_street(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_digits(at)) {
        propose_house_number(context, at, proposals);
        return;
    }
    if (!lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return;
    const std::string_view word = lexemes.folded(at);
    if (word == "st")
        propose_saint_or_street(context, at, proposals);
    else if (const ShortForm* kind = find_short_form(street_kinds, word))
        propose_kind(context, at, *kind, proposals);
    else if (const ShortForm* point = find_short_form(compass_points, word))
        propose_point(context, at, *point, proposals);
}

constexpr auto street_triggers = [] {
    std::array<std::string_view, street_kinds.size() + compass_points.size()> words;
    std::size_t next = 0;
    for (const ShortForm& form : street_kinds) words[next++] = form.written;
    for (const ShortForm& form : compass_points) words[next++] = form.written;
    return words;
}();

}  // namespace

const SemioticClass street_class{"street", {.digits = true, .words = street_triggers}, propose_street};

}  // namespace audio_edition::en
