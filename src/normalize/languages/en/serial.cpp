// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/serial.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/serial_table.h"
#include "normalize/languages/en/spellout.h"
#include "normalize/spelled_letters.h"
#include "text/utf8.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_code_part = 4;  // letters
constexpr std::u32string_view subscripts = U"₀₁₂₃₄₅₆₇₈₉";

void say(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule,
         std::string spoken, std::string ipa = {}) {
    readings.push_back({first, last, cost, {"serial", rule}, std::move(spoken), std::move(ipa)});
}

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
void propose_letters(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool hyphen =
        lexemes.is_symbol(at + 1, U'-') && lexemes.is_digits(at + 2) && lexemes.word_starts(at);
    if (lexemes.is_word(at, "v") && lexemes.word_starts(at) && lexemes.is_digits(at + 1) &&
        (lexemes.is_symbol(at + 2, U'.') && lexemes.is_digits(at + 3))) {
        say(readings, at, at + 1, certainty::likely, "version", "version");
        return;
    }
    if (!digits_touch(lexemes, at) && !(hyphen && lexemes.is_upper(at))) return;
    if (lexemes.is_word(at, "a")) {
        say(readings, at, at + 1, certainty::possible, "the letter A", std::string(lexemes.text(at)), "ˈeɪ");
        return;
    }
    if (auto letters = letters_words(lexemes, at); !letters.empty())
        say(readings, at, at + 1, hyphen ? certainty::likely : certainty::possible, "letters beside digits",
            std::move(letters));
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
           std::binary_search(numbered_things.begin(), numbered_things.end(), lexemes.folded(before));
}

// What stands behind the number of an airliner. Sorted.
constexpr auto aircraft_words = std::to_array<std::string_view>(
    {"aircraft", "airliner", "airliners", "crash", "dreamliner", "dreamliners", "fleet", "freighter",
     "freighters", "jet", "jets", "jumbo", "jumbos", "max", "plane", "planes", "program", "programme"});

/// A Boeing by its number alone: the 737 Max, two 777 jets.
bool is_airliner(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view digits = lexemes.text(at);
    return digits.size() == 3 && digits[0] == '7' && digits[2] == '7' && lexemes.is_space(at + 1) &&
           lexemes.is_word(at + 2) &&
           std::binary_search(aircraft_words.begin(), aircraft_words.end(), lexemes.folded(at + 2));
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

void propose_digits(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (is_within_code(lexemes, at)) {
        say(readings, at, at + 1, certainty::likely, "digits of a code in parts",
            spell_digits(lexemes.text(at), "oh"));
        return;
    }
    const std::string_view digits = lexemes.text(at);
    const bool behind_letters = lexemes.is_word(at - 1);
    const bool before_letters = lexemes.is_word(at + 1);
    if (behind_letters || before_letters) {
        if (behind_letters && lexemes.is_word(at + 1, "s") && lexemes.word_ends(at + 2)) {
            say(readings, at, at + 2, certainty::possible, "plural of a name",
                plural_words(name_words(digits)));
            return;
        }
        say(readings, at, at + 1, certainty::possible, "digits beside letters", name_words(digits));
        return;
    }
    if (digits.size() < 3 || digits.size() > 4) return;
    const bool decimal = lexemes.is_symbol(at + 1, U'.') && lexemes.is_digits(at + 2);
    if (decimal) return;
    if (follows_letters(lexemes, at))
        say(readings, at, at + 1, certainty::likely, "digits behind letters", name_words(digits));
    else if (follows_numbered_thing(lexemes, at) || is_airliner(lexemes, at))
        say(readings, at, at + 1, certainty::likely, "number of a thing that has one", name_words(digits));
}

/// 1.2.3, 10.0.1
void propose_version(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_digits(at - 2) && lexemes.is_symbol(at - 1, U'.')) return;
    if (const auto number = read_number(lexemes, at); number && number->grouped) return;  // 1.234.567
    std::string spoken(cardinal_words(lexemes.text(at)));
    std::size_t last = at + 1;
    int points = 0;
    for (; lexemes.is_symbol(last, U'.') && lexemes.is_digits(last + 1) && points < 6; ++points) {
        spoken += " point " + cardinal_words(lexemes.text(last + 1));
        last += 2;
    }
    if (points >= 2) say(readings, at, last, certainty::likely, "version", std::move(spoken));
}

/// 802.11ac
void propose_network(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.text(at) != "802" || !lexemes.is_symbol(at + 1, U'.') || lexemes.text(at + 2) != "11") return;
    std::string spoken = "eight oh two dot eleven";
    const bool letters = lexemes.is_word(at + 3) && lexemes.text(at + 3).size() <= 2;
    if (letters) spoken += ' ' + spelled_letters(to_upper(lexemes.text(at + 3)));
    say(readings, at, letters ? at + 4 : at + 3, certainty::certain, "kind of network", std::move(spoken));
}

/// H.264, X.509
void propose_standard(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool one_letter = lexemes.is_upper(at) && lexemes.text(at).size() == 1 && lexemes.word_starts(at) &&
                            !lexemes.is_symbol(at - 1, U'.');
    if (!one_letter || !lexemes.is_symbol(at + 1, U'.') || !lexemes.is_digits(at + 2) ||
        lexemes.text(at + 2).size() < 2 || !number_ends(lexemes, at + 3))
        return;
    say(readings, at, at + 3, certainty::likely, "standard",
        std::string(lexemes.text(at)) + ' ' + name_words(lexemes.text(at + 2)));
}

/// 401(k), 501(c)(3)
void propose_paragraph(const Lexemes& lexemes, std::size_t at, Readings& readings) {
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
    say(readings, at, last, certainty::likely, "paragraph of a law", std::move(spoken));
}

/// A350-900, i5-9300H: two numbers that must not run into one.
void propose_hyphen(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    const bool name = lexemes.is_digits(at - 1) && lexemes.is_word(at - 2) && lexemes.is_digits(at + 1);
    if (name)
        readings.push_back({at,
                            at + 1,
                            certainty::certain,
                            {"serial", "hyphen between numbers of a name"},
                            ", ",
                            {},
                            TokenKind::punctuation});
}

/// H₂O
void propose_subscript(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.is_symbol_of(at - 1, subscripts)) return;
    std::string digits;
    std::size_t last = at;
    for (; lexemes.is_symbol_of(last, subscripts); ++last)
        digits += static_cast<char>('0' + static_cast<int>(subscripts.find(lexemes[last].symbol)));
    say(readings, at, last, certainty::likely, "subscript", cardinal_words(digits));
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) {
        propose_letters(lexemes, at, readings);
        propose_standard(lexemes, at, readings);
    } else if (lexemes.is_digits(at)) {
        propose_digits(lexemes, at, readings);
        propose_version(lexemes, at, readings);
        propose_network(lexemes, at, readings);
        propose_paragraph(lexemes, at, readings);
    } else if (lexemes.is_symbol(at, U'-')) {
        propose_hyphen(lexemes, at, readings);
    } else {
        propose_subscript(lexemes, at, readings);
    }
}

constexpr auto letters = std::to_array<std::string_view>({"a", "v"});

}  // namespace

const SemioticClass serial_class{
    "serial", {.digits = true, .upper_words = true, .symbols = U"-₀₁₂₃₄₅₆₇₈₉", .words = letters}, propose};

}  // namespace audio_edition::en
