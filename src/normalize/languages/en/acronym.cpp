// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/acronym.h"

#include <string>

#include "normalize/languages/en/acronym_table.h"
#include "normalize/languages/en/capital_context.h"
#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/era.h"
#include "normalize/languages/en/letter_names.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/word_class.h"
#include "normalize/spelled_letters.h"
#include "normalize/word_set.h"
#include "text/roman_numeral.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest = 8;  // more capitals than that are a word

bool has_vowel(std::string_view folded) noexcept {
    return folded.find_first_of("aeiouy") != std::string_view::npos;
}

/// Letters that are a number wherever they are not something else; Roman numerals have a class of their own.
bool is_small_numeral(std::string_view folded) noexcept {
    return folded.find_first_not_of("ivx") == std::string_view::npos && roman_value(folded).has_value();
}

std::string ipa_of(const Context& context, const CapitalLetters& word) {
    return letters_ipa(word.letters, word.ending, region_of(context));
}

/// Of two letters with stops and an ending the engine would say "dot".
std::string ipa_with_stops(const Context& context, const CapitalLetters& word) {
    return word.letters.size() == 2 && !word.ending.empty() ? ipa_of(context, word) : std::string{};
}

void add_letters(const Context& context, std::size_t at, const CapitalLetters& word, std::string_view rule,
                 Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool within = stop_within(lexemes, at + 1);
    const std::size_t last = at + (within ? 2U : 1U);
    if (keeps_writing(context, at + 1, word))
        proposals.say(at, last, certainty::likely, rule, lexemes.text(at), ipa_of(context, word));
    else
        proposals.say(at, last, certainty::likely, rule, spelled_letters(word.letters, word.ending),
                      ipa_with_stops(context, word));
}

/// `Li, GD; Zhang, XX; Chan, CT`
bool follow_surname(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_symbol(at + 1, U';') && lexemes.is_space(at - 1) && lexemes.is_symbol(at - 2, U',') &&
           lexemes.is_capitalised(at - 3);
}

/// An LSAT, but never a LSAT: whoever wrote the work names its letters.
bool has_articles_of_letters(const Context& context, std::string_view folded) {
    const InitialismEvidence* const known = context.evidence.of_initialism(folded);
    return known != nullptr && known->letters > 0 && known->word == 0;
}

void propose_capitals(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const CapitalLetters word = leading_capitals(lexemes.text(at));
    const std::string_view folded = lexemes.folded(at).substr(0, word.letters.size());
    const bool plural = word.ending == "s";
    if (word.letters.size() < 2 || word.letters.size() > longest) return;
    if (!word.ending.empty() && !plural && !lexemes.folded(at).ends_with("'s")) return;

    if (is_surname_in_capitals(lexemes, at) || is_stressed_small_word(context, at)) return;
    const bool shouted = among_capitals(lexemes, at) &&
                         !(words_spelled_in_capitals.contains(folded) && is_among_initialisms(lexemes, at));
    const CapitalReading reading = shouted ? shouted_reading(folded) : capital_reading(folded);
    if (!shouted && reading != CapitalReading::spelled && has_articles_of_letters(context, folded)) {
        add_letters(context, at, word, "spelled, as the work's articles say", proposals);
    } else if (reading == CapitalReading::spelled) {
        // The engine spells those without a vowel by itself, but loses their s; of the rest, XI may be a
        // team.
        const bool numeral = folded.find_first_not_of("ivxlcdm") == std::string_view::npos &&
                             roman_value(folded).has_value() &&
                             folded.find_first_of("lcdm") != std::string_view::npos;
        static constexpr WordSet before_numbers({"gtx", "rfc", "rtx"});
        const bool beside_digits =
            lexemes.is_digits(lexemes.skip_space(at + 1)) && before_numbers.contains(folded);
        const bool shows_letters =
            (numeral && (folded.size() > 2 || folded == "xl")) || beside_digits || folded == "bp";
        if (!has_vowel(folded) && word.ending.empty() && !is_small_numeral(folded) && !shows_letters) return;
        if (is_small_numeral(folded) && !follow_surname(lexemes, at)) return;
        add_letters(context, at, word, "spelled", proposals);
    } else if (reading == CapitalReading::word && !shouted && !plural &&
               words_spelled_in_capitals.contains(folded)) {
        add_letters(context, at, word, "spelled, though it is a word too", proposals);
    }
}

// What is named after a country: the U.S. House passed it.
constexpr WordSet of_countries({"air", "army", "bank", "coast", "congress", "court", "forces", "house",
                                "marine", "marines", "mint", "navy", "open", "parliament", "post", "senate",
                                "steel", "treasury"});

/// They stayed in the U.S. Prices rose. We left Washington, D.C. Rain fell.
bool ends_after_country(const Lexemes& lexemes, std::size_t at, std::size_t stop) {
    using namespace word_class;
    const std::size_t before = lexemes.before(at), next = stop + 2;
    constexpr WordClasses leads_there = preposition | to | past | present | gerund;
    const bool country = lexemes.is_word(before, "the") &&
                         (word_classes(lexemes.folded(lexemes.before(before))) & leads_there) != 0;
    const bool town = lexemes.is_symbol(before, U',') && lexemes.is_capitalised(before - 1);
    return (country || town) && lexemes.is_space(stop + 1) && begins_clause(lexemes, next) &&
           !of_countries.contains(lexemes.folded(next));
}

/// `U.S.`, `F.B.I.'s`, `C.M.G.,`: letters with a stop after each, set without spaces.
void propose_dotted(const Context& context, std::size_t at, Proposals& proposals) {
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
    if (const CapitalLetters word = leading_capitals(lexemes.text(last));
        lexemes.is_word(last) && word.letters.size() == 1 && !letters.empty() &&
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
    const bool ends = lexemes.is_symbol(last - 1, U'.') &&
                      (is_era(spelled_letters(letters)) ? era_ends_sentence(lexemes, at, last - 1)
                                                        : sentence_ends_at(lexemes, last - 1) ||
                                                              ends_after_country(lexemes, at, last - 1));
    proposals.say(at, ends ? last - 1 : last, certainty::certain, "stops between letters",
                  spelled_letters(letters, ending), ipa_with_stops(context, {letters, ending}));
}

/// Degrees mix cases: Ph.D., B.Sc., D.Phil.
void propose_degree(const Context& context, std::size_t at, Proposals& proposals) {
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
        const bool ends = stop && new_clause_at(lexemes, at + 3);
        proposals.say(at, at + (stop && !ends ? 4U : 3U), certainty::certain, "degree", degree.spoken);
    }
}

void propose_acronym(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.word_starts(at)) return;
    propose_degree(context, at, proposals);
    if (lexemes.text(at).size() == 1)
        propose_dotted(context, at, proposals);
    else if (lexemes.word_ends(at + 1))
        propose_capitals(context, at, proposals);
}

constexpr auto degree_words = std::to_array<std::string_view>({"ph", "b", "m", "d", "ed", "litt", "ll"});

}  // namespace

const SemioticClass acronym_class{
    "acronym", {.upper_words = true, .mixed_words = true, .words = degree_words}, propose_acronym};

}  // namespace audio_edition::en
