// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/serial.h"

#include <array>

#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/serial_table.h"
#include "normalize/languages/en/spellout.h"
#include "normalize/spelled_letters.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_code_part = 4;  // letters
constexpr std::u32string_view subscripts = U"₀₁₂₃₄₅₆₇₈₉";

/// Digits of a name are said in pairs, as people say house numbers: 737, A380, 1549. Round ones are said in
/// full, long ones digit by digit.
std::string name_words(std::string_view digits) {
    if (digits.size() > 4) return digit_words(digits);
    if (digits.size() < 3) return cardinal_words(digits);
    if (digits[0] == '0') return digit_words(digits);
    if (digits.ends_with("000")) return cardinal_words(digits);
    return pair_words(digits);
}

/// The letters of CO2, MIG25, COVID19. Empty where the engine says them right by itself.
std::string letters_words(const Lexemes& lexemes, std::size_t at) {
    const std::string_view text = lexemes.text(at);
    if (text.size() < 2 || text.size() > 4 || !are_capitals(text)) return {};
    if (text.size() > 2 && capital_reading(lexemes.folded(at)) != CapitalReading::spelled) return {};
    return spelled_letters(text);
}

bool digits_touch(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at - 1) || lexemes.is_digits(at + 1) || lexemes.is_symbol_of(at + 1, subscripts);
}

/// Letters beside digits: B12, H2O, 221B, A-10.
void propose_letters_of_code(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool hyphen =
        lexemes.is_symbol(at + 1, U'-') && lexemes.is_digits(at + 2) && lexemes.word_starts(at);
    if (lexemes.is_word(at, "v") && lexemes.word_starts(at) && lexemes.is_digits(at + 1) &&
        (lexemes.is_symbol(at + 2, U'.') && lexemes.is_digits(at + 3))) {
        proposals.say(at, at + 1, certainty::likely, "version", "version");
        return;
    }
    if (!digits_touch(lexemes, at) && !(hyphen && lexemes.is_upper(at))) return;
    if (lexemes.is_word(at, "a")) {
        proposals.say(at, at + 1, certainty::possible, "the letter A", lexemes.text(at), "ˈeɪ");
        return;
    }
    if (auto letters = letters_words(lexemes, at); !letters.empty())
        proposals.say(at, at + 1, hyphen ? certainty::likely : certainty::possible, "letters beside digits",
                      letters);
}

/// The digits of F-16 and of STS-118.
bool follows_letters(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at - 1, U'-') && lexemes.is_upper(at - 2) && lexemes.word_starts(at - 2) &&
           lexemes.text(at - 2).size() <= 2 && lexemes.word_ends(at + 1);
}

/// Boeing 737, Flight 1549, Route 66, room 101
bool follows_numbered_thing(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t before = lexemes.before(at);
    return before == at - 2 && lexemes.is_word(before) && number_ends(lexemes, at + 1) &&
           numbered_things.contains(lexemes.folded(before));
}

// What stands after the number of an airliner.
constexpr WordSet aircraft_words({"aircraft", "airliner", "airliners", "crash", "dreamliner", "dreamliners",
                                  "fleet", "freighter", "freighters", "jet", "jets", "jumbo", "jumbos", "max",
                                  "plane", "planes", "program", "programme"});

/// A Boeing by its number alone: the 737 Max, two 777 jets.
bool is_airliner(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view digits = lexemes.text(at);
    return digits.size() == 3 && digits[0] == '7' && digits[2] == '7' && lexemes.is_space(at + 1) &&
           lexemes.is_word(at + 2) && aircraft_words.contains(lexemes.folded(at + 2));
}

bool is_code_part(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_upper(at) && lexemes.text(at).size() <= longest_code_part && lexemes.word_starts(at) &&
           are_capitals(lexemes.text(at));
}

/// FW 11 B, RX 2540 M1: the digits in the middle of a code that is set with spaces. `A` and `I` are words,
/// and J. is a name.
bool is_within_code(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t before = at - 2, after = at + 2;
    if (!lexemes.is_space(at - 1) || !lexemes.is_space(at + 1) || lexemes.text(at).size() < 2) return false;
    if (!is_code_part(lexemes, before) || !is_code_part(lexemes, after)) return false;
    if (lexemes.is_digits(after + 1) || (lexemes.is_space(after + 1) && lexemes.is_digits(after + 2)))
        return true;
    const bool initial = lexemes.is_symbol(after + 1, U'.') && !sentence_ends_at(lexemes, after + 1);
    const bool letter = lexemes.text(after).size() == 1 && !initial && !lexemes.is_word(after, "a") &&
                        !lexemes.is_word(after, "i");
    const bool closes =
        lexemes.text(after).size() == 2 && lexemes.is_symbol(lexemes.skip_space(after + 1), U')');
    return (letter || closes) && capital_reading(lexemes.folded(before)) == CapitalReading::spelled;
}

void propose_digits(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (is_within_code(lexemes, at)) {
        proposals.say(at, at + 1, certainty::likely, "digits of a code in parts",
                      spell_digits(lexemes.text(at), "oh"));
        return;
    }
    const std::string_view digits = lexemes.text(at);
    const bool behind_letters = lexemes.is_word(at - 1);
    const bool before_letters = lexemes.is_word(at + 1);
    if (behind_letters || before_letters) {
        if (behind_letters && lexemes.is_word(at + 1, "s") && lexemes.word_ends(at + 2)) {
            proposals.say(at, at + 2, certainty::possible, "plural of a name",
                          plural_words(name_words(digits)));
            return;
        }
        proposals.say(at, at + 1, certainty::possible, "digits beside letters", name_words(digits));
        return;
    }
    if (digits.size() < 3 || digits.size() > 4) return;
    const bool decimal = lexemes.is_symbol(at + 1, U'.') && lexemes.is_digits(at + 2);
    if (decimal) return;
    if (follows_letters(lexemes, at))
        proposals.say(at, at + 1, certainty::likely, "digits after letters", name_words(digits));
    else if (follows_numbered_thing(lexemes, at) || is_airliner(lexemes, at))
        proposals.say(at, at + 1, certainty::likely, "number of a thing that has one", name_words(digits));
}

/// 1.2.3, 10.0.1
void propose_version(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_digits(at - 2) && lexemes.is_symbol(at - 1, U'.')) return;
    if (const auto number = read_number(lexemes, at); number && number->grouped) return;  // 1.234.567
    std::string spoken(cardinal_words(lexemes.text(at)));
    std::size_t last = at + 1;
    int points = 0;
    for (; lexemes.is_symbol(last, U'.') && lexemes.is_digits(last + 1) && points < 6; ++points) {
        spoken += " point " + cardinal_words(lexemes.text(last + 1));
        last += 2;
    }
    if (points >= 2) proposals.say(at, last, certainty::likely, "version", spoken);
}

/// 802.11ac
void propose_network(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.text(at) != "802" || !lexemes.is_symbol(at + 1, U'.') || lexemes.text(at + 2) != "11") return;
    std::string spoken = "eight oh two dot eleven";
    const bool letters = lexemes.is_word(at + 3) && lexemes.text(at + 3).size() <= 2;
    if (letters) spoken += ' ' + spelled_letters(to_upper(lexemes.text(at + 3)));
    proposals.say(at, letters ? at + 4 : at + 3, certainty::certain, "kind of network", spoken);
}

/// H.264, X.509
void propose_standard(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool one_letter = lexemes.is_upper(at) && lexemes.text(at).size() == 1 && lexemes.word_starts(at) &&
                            !lexemes.is_symbol(at - 1, U'.');
    if (!one_letter || !lexemes.is_symbol(at + 1, U'.') || !lexemes.is_digits(at + 2) ||
        lexemes.text(at + 2).size() < 2 || !number_ends(lexemes, at + 3))
        return;
    proposals.say(at, at + 3, certainty::likely, "standard",
                  std::string(lexemes.text(at)) + ' ' + name_words(lexemes.text(at + 2)));
}

/// 401(k), 501(c)(3)
void propose_paragraph(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    std::string spoken = name_words(lexemes.text(at));
    std::size_t last = at + 1;
    for (int parts = 0; parts < 4 && lexemes.is_symbol(last, U'(') && lexemes.is_symbol(last + 2, U')');
         ++parts) {
        const bool letter = lexemes.is_word(last + 1) && lexemes.text(last + 1).size() == 1;
        const bool number = lexemes.is_digits(last + 1) && (parts > 0 || lexemes.is_symbol(last + 3, U'('));
        if (!letter && !number) break;
        spoken +=
            ' ' + (letter ? std::string(lexemes.text(last + 1)) : cardinal_words(lexemes.text(last + 1)));
        last += 3;
    }
    if (last == at + 1 || !lexemes.word_starts(at)) return;
    const bool plural = lexemes.is_word(last, "s");
    if (plural) spoken += 's', ++last;
    proposals.say(at, last, certainty::likely, "paragraph of a law", spoken);
}

/// A350-900, i5-9300H: two numbers that must not run into one.
void propose_hyphen(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool name = lexemes.is_digits(at - 1) && lexemes.is_word(at - 2) && lexemes.is_digits(at + 1);
    if (name) proposals.pause(at, at + 1, certainty::certain, "hyphen between numbers of a name", ", ");
}

/// H₂O
void propose_chemical_subscript(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol_of(at - 1, subscripts)) return;
    std::string digits;
    std::size_t last = at;
    for (; lexemes.is_symbol_of(last, subscripts); ++last)
        digits += static_cast<char>('0' + static_cast<int>(subscripts.find(lexemes[last].symbol)));
    proposals.say(at, last, certainty::likely, "subscript", cardinal_words(digits));
}

void propose_serial(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        propose_letters_of_code(lexemes, at, proposals);
        propose_standard(lexemes, at, proposals);
    } else if (lexemes.is_digits(at)) {
        propose_digits(lexemes, at, proposals);
        propose_version(lexemes, at, proposals);
        propose_network(lexemes, at, proposals);
        propose_paragraph(lexemes, at, proposals);
    } else if (lexemes.is_symbol(at, U'-')) {
        propose_hyphen(lexemes, at, proposals);
    } else {
        propose_chemical_subscript(lexemes, at, proposals);
    }
}

constexpr auto letters = std::to_array<std::string_view>({"a", "v"});

}  // namespace

const SemioticClass serial_class{
    "serial",
    {.digits = true, .upper_words = true, .symbols = U"-₀₁₂₃₄₅₆₇₈₉", .words = letters},
    propose_serial};

}  // namespace audio_edition::en
