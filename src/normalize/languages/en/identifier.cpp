// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/identifier.h"

#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Words before a number that is said digit by digit.
constexpr WordSet code_words({"asin", "code", "doi", "imdb", "isbn", "isni", "issn", "lccn", "oclc", "otp",
                              "passcode", "password", "pin", "pmc", "pmid", "postcode", "ssn", "viaf",
                              "zip"});
/// 123.123.0.40
void propose_internet_address(const Context& context, std::size_t at, const DigitGroups& groups,
                              Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (groups.count != 4 || !groups.joined_by(U'.') || lexemes.is_word(lexemes.before(at), "version"))
        return;
    std::string spoken;
    for (std::size_t i = 0; i < groups.count; ++i) {
        if (digits_value(lexemes, groups.at[i]).value_or(256) > 255) return;
        spoken += (i > 0 ? " dot " : "") + digit_words(lexemes.text(groups.at[i]), context.numbers);
    }
    proposals.say(at, groups.last, certainty::certain, "internet address", spoken);
}

/// Identity and card numbers, and American postcodes with their ending.
bool is_card(const Lexemes& lexemes, const DigitGroups& groups) {
    if (!lexemes.word_ends(groups.last) || groups.too_many) return false;
    return (groups.joined_by(U'-') &&
            (groups.has_shape(lexemes, {3, 2, 4}) || groups.has_shape(lexemes, {5, 4}))) ||
           (!groups.joined_by(U'.') &&
            (groups.has_shape(lexemes, {4, 4, 4, 4}) || groups.has_shape(lexemes, {4, 6, 5})));
}

/// P.O. Box 69440
bool is_post_box(const Lexemes& lexemes, std::size_t word) noexcept {
    if (!lexemes.is_word(word, "box")) return false;
    const std::size_t before = lexemes.before(word);
    if (lexemes.is_word(before, "po") || lexemes.is_word(before, "office")) return true;
    return lexemes.is_symbol(before, U'.') && lexemes.is_word(lexemes.before(before), "o");
}

/// ISBN 978-3-16-148410-0, PMID 18583455, area code 212
void propose_code(const Context& context, std::size_t at, const DigitGroups& groups, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U":#")) before = lexemes.before(before);
    if (lexemes.is_word(before, "is") || lexemes.is_word(before, "was")) before = lexemes.before(before);
    if (lexemes.is_digits(before) && lexemes.is_dash(before - 1)) before -= 2;  // ISBN-13
    const bool introduced = lexemes.is_word(before) &&
                            (code_words.contains(lexemes.folded(before)) || is_post_box(lexemes, before));
    if (!introduced) return;
    const bool isbn = lexemes.is_word(before, "isbn") || lexemes.is_word(before, "issn");
    if (!isbn && groups.count > 1 && !groups.joined_by(U'-')) return;
    if (groups.digits < 3) return;
    std::string spoken = digit_groups_words(lexemes, groups, context.numbers);
    std::size_t last = groups.last;
    const std::size_t check = lexemes.is_dash(last) ? last + 1 : last;
    if (isbn && lexemes.is_word(check, "x")) {
        spoken += ", X";
        last = check + 1;
    }
    if (lexemes.word_ends(last)) proposals.say(at, last, certainty::certain, "code", spoken);
}

}  // namespace

void propose_identifier(const Context& context, std::size_t at, const DigitGroups& groups,
                        Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    propose_code(context, at, groups, proposals);
    if (groups.count < 2) return;
    propose_internet_address(context, at, groups, proposals);
    if (is_card(lexemes, groups))
        proposals.say(at, groups.last, certainty::certain, "number of a card",
                      digit_groups_words(lexemes, groups, context.numbers));
}

}  // namespace audio_edition::en
