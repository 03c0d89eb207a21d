// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/acronym.h"

#include <algorithm>
#include <string>

#include "normalize/capital_words.h"
#include "normalize/classes/acronym_table.h"
#include "text/roman_numeral.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest = 8;  // more capitals than that are a word

/// Letters so that the engine spells them in one go, the A among them as well: `U.S`.
std::string spelled(std::string_view letters, std::string_view ending) {
    // Of two letters with stops and an ending the engine says "dot"; it spells those two without stops.
    if (letters.size() == 2 && !ending.empty()) return std::string(letters).append(ending);
    std::string text;
    for (const char letter : letters) {
        if (!text.empty()) text += '.';
        text += letter;
    }
    return text.append(ending.empty() ? "" : "'s");
}

bool is_ascii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool has_vowel(std::string_view folded) noexcept {
    return folded.find_first_of("aeiouy") != std::string_view::npos;
}

/// Letters that are a number wherever they are not something else; Roman numerals have a class of their own.
bool is_small_numeral(std::string_view folded) noexcept {
    return folded.find_first_not_of("ivx") == std::string_view::npos && roman_value(folded).has_value();
}

/// The capitals of `IBDs`, `BBC's`, `BBC`, and what is left.
struct Capitals {
    std::string_view letters, folded, ending;
};

Capitals capitals_at(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::string_view text = lexemes.text(at);
    const std::size_t end = std::min(
        static_cast<std::size_t>(
            std::find_if(text.begin(), text.end(), [](char c) { return c < 'A' || c > 'Z'; }) - text.begin()),
        text.size());
    return {text.substr(0, end), lexemes.folded(at).substr(0, end), text.substr(end)};
}

/// A stop that belongs to the letters, as it does behind `U.S.`: the sentence goes on in lower case.
bool stop_within(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at, U'.') && lexemes.is_space(at + 1) && lexemes.is_word(at + 2) &&
           !lexemes.is_capitalised(at + 2);
}

void propose_capitals(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const Capitals word = capitals_at(lexemes, at);
    const bool plural = word.ending == "s";
    if (word.letters.size() < 2 || word.letters.size() > longest || !is_ascii(word.letters)) return;
    if (!word.ending.empty() && !plural && !lexemes.folded(at).ends_with("'s")) return;

    const bool shouted = among_capitals(lexemes, at);
    const CapitalReading reading = shouted ? shouted_reading(word.folded) : capital_reading(word.folded);
    if (reading == CapitalReading::spelled) {
        // The engine spells those without a vowel by itself; of the rest, XI may be a team.
        if (!has_vowel(word.folded) || is_small_numeral(word.folded)) return;
        readings.push_back({at,
                            at + (stop_within(lexemes, at + 1) ? 2U : 1U),
                            certainty::likely,
                            {"acronym", "spelled"},
                            spelled(word.letters, word.ending),
                            {}});
    } else if (reading == CapitalReading::word && !shouted && !plural &&
               std::binary_search(words_spelled_in_capitals.begin(), words_spelled_in_capitals.end(),
                                  word.folded)) {
        readings.push_back({at,
                            at + 1,
                            certainty::likely,
                            {"acronym", "spelled, though it is a word too"},
                            spelled(word.letters, word.ending),
                            {}});
    }
}

/// `U.S.`, `F.B.I.'s`, `C.M.G.,`: letters with a stop behind each, set without spaces.
void propose_dotted(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    std::string letters;
    std::size_t last = at;
    while (letters.size() < longest && lexemes.is_upper(last) && lexemes.text(last).size() == 1 &&
           lexemes.is_symbol(last + 1, U'.')) {
        letters += lexemes.text(last);
        last += 2;
    }
    if (lexemes.is_upper(last) && lexemes.text(last).size() == 1 && lexemes.word_ends(last + 1) &&
        !letters.empty())
        letters += lexemes.text(last++);
    std::string ending;
    if (const Capitals word = capitals_at(lexemes, last); lexemes.is_word(last) && word.letters.size() == 1 &&
                                                          !letters.empty() &&
                                                          lexemes.folded(last).substr(1) == "'s") {
        letters += word.letters;  // F.B.I's
        ending = "'s";
        ++last;
    }
    if (letters.size() < 2) return;
    if (lexemes.is_symbol(last, U'\'') && lexemes.is_word(last + 1, "s")) {
        ending = "'s";
        last += 2;
    } else if (lexemes.is_word(last, "s")) {
        ending = "s";
        ++last;
    }
    if (lexemes.is_word(last)) return;
    const bool ends = lexemes.is_symbol(last - 1, U'.') && lexemes.sentence_ends_at(last - 1);
    readings.push_back({at,
                        ends ? last - 1 : last,
                        certainty::certain,
                        {"acronym", "stops between letters"},
                        spelled(letters, ending),
                        {}});
}

/// Degrees mix cases: Ph.D., B.Sc., D.Phil.
void propose_degree(const Context& context, std::size_t at, Readings& readings) {
    struct Degree {
        std::string_view first, second, spoken;
    };
    static constexpr auto degrees = std::to_array<Degree>({{"ph", "d", "P.H.D"},
                                                           {"b", "sc", "B.S.C"},
                                                           {"m", "sc", "M.S.C"},
                                                           {"d", "sc", "D.S.C"},
                                                           {"d", "phil", "D Phil"},
                                                           {"m", "phil", "M Phil"},
                                                           {"b", "ed", "B Ed"},
                                                           {"m", "ed", "M Ed"},
                                                           {"ed", "d", "E.D.D"},
                                                           {"litt", "d", "Lit D"},
                                                           {"ll", "b", "L.L.B"},
                                                           {"ll", "d", "L.L.D"}});
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at + 1, U'.')) return;
    for (const Degree& degree : degrees) {
        if (!lexemes.is_word(at, degree.first) || !lexemes.is_word(at + 2, degree.second) ||
            !lexemes.is_capitalised(at))
            continue;
        const bool stop = lexemes.is_symbol(at + 3, U'.');
        const bool ends = stop && lexemes.sentence_ends_at(at + 3);
        readings.push_back({at,
                            at + (stop && !ends ? 4U : 3U),
                            certainty::certain,
                            {"acronym", "degree"},
                            std::string(degree.spoken),
                            {}});
    }
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at)) return;
    propose_degree(context, at, readings);
    if (lexemes.text(at).size() == 1)
        propose_dotted(context, at, readings);
    else if (lexemes.word_ends(at + 1))
        propose_capitals(context, at, readings);
}

constexpr auto degree_words = std::to_array<std::string_view>({"ph", "b", "m", "d", "ed", "litt", "ll"});

}  // namespace

const SemioticClass acronym_class{
    "acronym", {.upper_words = true, .mixed_words = true, .words = degree_words}, propose};

}  // namespace audio_edition
