// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/roman.h"

#include <algorithm>
#include <optional>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/roman_table.h"
#include "text/roman_numeral.h"

namespace audio_edition::en {
namespace {

constexpr int greatest_regnal = 40;     // no ruler's number is higher; Louis XL is a shirt
constexpr int greatest_generation = 6;  // John Smith VI

template <class Table>
bool holds(const Table& table, std::string_view word) noexcept {
    return std::binary_search(table.begin(), table.end(), word);
}

/// A numeral in the text: `IX`, `IX's`, `ix`.
struct Numeral {
    std::size_t at = 0;
    int value = 0;
    std::string_view letters;
    std::string ending;  // "'s"
    bool upper = false;
};

std::optional<Numeral> numeral_at(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_word(at) || !lexemes.word_starts(at) || !lexemes.word_ends(at + 1)) return std::nullopt;
    Numeral numeral;
    numeral.at = at;
    numeral.letters = lexemes.folded(at);
    if (numeral.letters.ends_with("'s")) {
        numeral.letters.remove_suffix(2);
        numeral.ending = "'s";
    }
    const auto value = roman_value(lexemes.text(at).substr(0, numeral.letters.size()));
    if (!value) return std::nullopt;
    numeral.value = *value;
    numeral.upper = lexemes.is_upper(at);
    return numeral;
}

/// The word that a numeral at `at` stands behind, over one space, a full stop and a space, or a comma and a
/// space.
std::size_t word_before(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.is_space(at - 1)) {
        if (lexemes.is_word(at - 2)) return at - 2;
        if (lexemes.is_symbol_of(at - 2, U".,") && lexemes.is_word(at - 3)) return at - 3;
    } else if (lexemes.is_dash(at - 1) && lexemes.is_word(at - 2)) {
        return at - 2;
    } else if (lexemes.is_symbol(at - 1, U'.') && lexemes.is_word(at - 2)) {
        return at - 2;
    }
    return at - 1;
}

/// "Volumes I–III and V": the counted word may stand before earlier numerals of a list.
std::size_t word_before_list(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t word = word_before(lexemes, at);
    for (int hops = 0; hops < 6; ++hops) {
        const bool joins =
            lexemes.is_word(word, "and") || lexemes.is_word(word, "or") || lexemes.is_word(word, "to");
        if (!joins && !(lexemes.is_word(word) && roman_value(lexemes.text(word)))) return word;
        word = word_before(lexemes, word);
    }
    return word;
}

bool counts(std::string_view word, bool lower_case_too) noexcept {
    const auto known = [&](std::string_view each) {
        return holds(counted_words, each) || (lower_case_too && holds(lower_counted_words, each));
    };
    return known(word) || (word.ends_with('s') && known(word.substr(0, word.size() - 1)));
}

/// Group C, Part D, the letter X: one letter that only looks like a number.
bool is_label(std::string_view counted, std::string_view letters) noexcept {
    if (letters.size() != 1) return false;
    if (holds(lettered_words, counted)) return true;
    return std::string_view("lcdm").find(letters) != std::string_view::npos &&
           !holds(long_counted_words, counted);
}

/// Ends like a plural, which no verb after `I` does: Part I exercises, but "the Part I discuss".
bool looks_like_things(std::string_view word) noexcept {
    static constexpr auto not_things =
        std::to_array<std::string_view>({"afterwards", "always", "besides", "canvas", "focus", "nevertheless",
                                         "nonetheless", "perhaps", "sometimes", "thus", "was"});
    return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !holds(not_things, word);
}

/// `I` is far more often a person than a number.
bool is_pronoun_here(const Lexemes& lexemes, const Numeral& numeral, bool after_capital) noexcept {
    if (numeral.letters != "i" || !numeral.ending.empty()) return false;
    const std::size_t next = numeral.at + 1;
    if (!lexemes.is_space(next)) return false;
    const std::size_t word = next + 1;
    if (!lexemes.is_word(word) || lexemes.is_capitalised(word)) return false;
    static constexpr auto of_things = std::to_array<std::string_view>(
        {"and", "as",   "at",    "became", "by",  "died", "for",   "from", "in",   "is",    "of",  "on",
         "or",  "over", "ruled", "that",   "the", "to",   "under", "was",  "when", "which", "who", "with"});
    if (!after_capital) return true;
    return !holds(of_things, lexemes.folded(word)) && !looks_like_things(lexemes.folded(word));
}

/// Where the reading ends: "Charles II. the throne" takes its full stop in, as old books set it.
std::size_t end_of(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_symbol(at + 1, U'.')) return at + 1;
    if (lexemes.is_symbol_of(at + 2, U"'\u2019") && lexemes.is_word(at + 3, "s")) return at + 2;
    if (lexemes.is_symbol_of(at + 2, U",;:!?")) return at + 2;
    const bool goes_on =
        lexemes.is_space(at + 2) && lexemes.is_word(at + 3) && !lexemes.is_capitalised(at + 3);
    return goes_on ? at + 2 : at + 1;
}

void add(Readings& readings, const Context& context, const Numeral& numeral, std::string spoken, float cost,
         std::string_view rule) {
    readings.push_back({numeral.at,
                        end_of(context.lexemes, numeral.at),
                        cost,
                        {"roman", rule},
                        spoken + numeral.ending,
                        {}});
}

std::string cardinal(const Context& context, const Numeral& numeral) {
    return cardinal_words(std::to_string(numeral.value), context.numbers);
}

std::string ordinal(const Context& context, const Numeral& numeral, std::string_view article) {
    return std::string(article) + ordinal_words(numeral.value, context.numbers);
}

/// A person's initials behind the surname: Compton LV (1943), Abbot CL; Brown DC
bool are_initials(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (numeral.letters.size() > 2 || numeral.letters.find_first_of("lcdm") == std::string_view::npos)
        return false;
    const std::size_t next = lexemes.skip_space(numeral.at + 1);
    return lexemes.is_symbol_of(next, U"(;");
}

/// John D. Rockefeller III: two names before it, the first of them one that people are given.
bool is_generation(const Lexemes& lexemes, std::size_t surname) noexcept {
    const std::size_t given = word_before(lexemes, surname);
    if (!lexemes.is_capitalised(surname) || !lexemes.is_capitalised(given)) return false;
    return holds(regnal_names, lexemes.folded(given)) || lexemes.text(given).size() == 1;
}

/// Emperor Otto III, Pope Sixtus V; Guy XIII, Count of Laval: who rules is numbered in order.
bool is_ruler(const Lexemes& lexemes, std::size_t name, std::size_t numeral) noexcept {
    const std::size_t title = word_before(lexemes, name);
    if (lexemes.is_capitalised(title) && holds(ruling_titles, lexemes.folded(title))) return true;
    return lexemes.is_symbol(numeral + 1, U',') && lexemes.is_space(numeral + 2) &&
           lexemes.is_capitalised(numeral + 3) && holds(ruling_titles, lexemes.folded(numeral + 3));
}

bool propose_by_word_before(const Context& context, const Numeral& numeral, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t word = word_before(lexemes, numeral.at);
    if (!lexemes.is_word(word)) return false;
    const std::string_view name = lexemes.folded(word);
    const bool capital = lexemes.is_capitalised(word);
    const bool touching = word == numeral.at - 2 && lexemes.is_space(numeral.at - 1);
    const bool never = holds(never_numerals, numeral.letters);

    const std::size_t counted = word_before_list(lexemes, numeral.at);
    if (lexemes.is_word(counted) && counts(lexemes.folded(counted), !numeral.upper) && !never &&
        !is_label(lexemes.folded(counted), numeral.letters) &&
        !is_pronoun_here(lexemes, numeral, lexemes.is_capitalised(counted))) {
        add(readings, context, numeral, cardinal(context, numeral), certainty::certain,
            "after a word that is counted");
        return true;
    }
    if (!numeral.upper) return false;
    if (touching && name == "the" && !never && numeral.letters != "i") {
        const std::size_t before = word_before(lexemes, word);
        if (lexemes.is_word(before) && holds(regnal_names, lexemes.folded(before)) &&
            lexemes.is_capitalised(before)) {
            add(readings, context, numeral, ordinal(context, numeral, ""), certainty::certain,
                "after a ruler and the");
            return true;
        }
    }
    if (touching && capital && (holds(regnal_names, name) || is_ruler(lexemes, word, numeral.at)) &&
        numeral.value <= greatest_regnal && !never && !(name == "malcolm" && numeral.letters == "x") &&
        !is_pronoun_here(lexemes, numeral, true)) {
        add(readings, context, numeral, ordinal(context, numeral, "the "), certainty::certain,
            "after a ruler's name");
        return true;
    }
    // Louis XIV, XV and XVI
    if (!never && numeral.letters.size() > 1 && counted != word && lexemes.is_capitalised(counted) &&
        holds(regnal_names, lexemes.folded(counted)) && numeral.value <= greatest_regnal) {
        add(readings, context, numeral, ordinal(context, numeral, "the "), certainty::certain,
            "in a list of rulers");
        return true;
    }
    if (never || numeral.letters.size() < 2 || !capital || lexemes.is_dash(numeral.at - 1)) return false;
    if (are_initials(lexemes, numeral)) return false;
    if (numeral.value <= greatest_generation && is_generation(lexemes, word))
        add(readings, context, numeral, ordinal(context, numeral, "the "), certainty::likely,
            "generation of a family");
    else if (touching)
        add(readings, context, numeral, cardinal(context, numeral), certainty::likely, "after a name");
    else
        return false;
    return true;
}

/// `XIV.` alone, or opening a block: the number of a chapter.
bool opens_block(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    const std::size_t before = lexemes.before(numeral.at);
    if (!lexemes.is_end(before) &&
        !(lexemes.is_symbol_of(before, U"\"(\u201C") && lexemes.is_end(before - 1)))
        return false;
    const std::size_t next = numeral.at + 1;
    const bool small = numeral.letters.find_first_not_of("ivx") == std::string_view::npos;
    if (!small && numeral.letters.size() == 1) return false;  // M. de Bernis, C. Smith
    if (lexemes.is_symbol_of(next, U".:)") || lexemes.is_end(lexemes.skip_space(next))) return true;
    // CCC 2011 is a conference.
    if (numeral.letters.find_first_not_of("cdm") == std::string_view::npos) return false;
    return numeral.upper && numeral.letters.size() > 1 && !holds(never_numerals, numeral.letters);
}

/// Nothing around it tells, but capitals such as these are hardly ever anything else. IV may be a drip.
bool is_unmistakable(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (!numeral.upper || numeral.letters.size() < 2 || holds(never_numerals, numeral.letters)) return false;
    if (numeral.letters.find_first_not_of("ivx") != std::string_view::npos) return false;  // LV, CCC, XL
    if (lexemes.is_dash(numeral.at + 1)) return false;
    return numeral.letters != "iv" || !lexemes.is_word(word_before(lexemes, numeral.at), "an");
}

/// (ii), and (i), (v) or (x) where a list may begin an item; f(x) is a function.
bool in_parentheses(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (!lexemes.is_symbol(numeral.at - 1, U'(') || !lexemes.is_symbol(numeral.at + 1, U')')) return false;
    if (holds(never_numerals, numeral.letters)) return false;
    if (numeral.letters.size() > 1) return true;
    const std::size_t before = lexemes.before(numeral.at - 1);
    const bool list = lexemes.is_end(before) || lexemes.is_symbol_of(before, U",;:.") ||
                      lexemes.is_word(before, "and") || lexemes.is_word(before, "or");
    return list && (numeral.letters == "i" || numeral.letters == "v" || numeral.letters == "x");
}

/// XIXth
bool propose_written_ordinal(const Context& context, std::size_t at, Readings& readings) {
    const std::string_view text = context.lexemes.text(at);
    if (!text.ends_with("th") && !text.ends_with("st") && !text.ends_with("nd") && !text.ends_with("rd"))
        return false;
    const auto value = roman_value(text.substr(0, text.size() - 2));
    if (!value || text.size() < 4) return false;
    readings.push_back({at,
                        at + 1,
                        certainty::likely,
                        {"roman", "ordinal ending"},
                        ordinal_words(*value, context.numbers),
                        {}});
    return true;
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (propose_written_ordinal(context, at, readings)) return;
    const auto numeral = numeral_at(lexemes, at);
    if (!numeral) return;
    const std::size_t next = lexemes.skip_space(at + 1);
    if (numeral->upper && next == at + 2 &&
        (lexemes.is_word(next, "century") || lexemes.is_word(next, "centuries"))) {
        add(readings, context, *numeral, ordinal(context, *numeral, ""), certainty::certain, "century");
        return;
    }
    if (opens_block(lexemes, *numeral)) {
        add(readings, context, *numeral, cardinal(context, *numeral), certainty::certain,
            "number of a chapter");
        return;
    }
    if (propose_by_word_before(context, *numeral, readings)) return;
    if (in_parentheses(lexemes, *numeral))
        add(readings, context, *numeral, cardinal(context, *numeral), certainty::likely, "item of a list");
    else if (is_unmistakable(lexemes, *numeral))
        add(readings, context, *numeral, cardinal(context, *numeral), certainty::possible,
            "capitals that are a numeral");
}

constexpr auto lower_numerals = std::to_array<std::string_view>(
    {"ii",    "iii",    "iv",    "v",    "vi",    "vii",    "viii",    "ix",    "x",   "xi",
     "xii",   "xiii",   "xiv",   "xv",   "xvi",   "xvii",   "xviii",   "xix",   "xx",  "xxi",
     "xxii",  "xxiii",  "xxiv",  "xxv",  "xxvi",  "xxvii",  "xxviii",  "xxix",  "xxx", "xxxi",
     "xxxii", "xxxiii", "xxxiv", "xxxv", "xxxvi", "xxxvii", "xxxviii", "xxxix", "xl",  "xli",
     "xlii",  "xliii",  "xliv",  "xlv",  "xlvi",  "xlvii",  "xlviii",  "xlix",  "l",   "li",
     "lii",   "liii",   "liv",   "lv",   "i",     "lx",     "lxx",     "lxxx",  "xc",  "c"});

}  // namespace

const SemioticClass roman_class{
    "roman", {.upper_words = true, .mixed_words = true, .words = lower_numerals}, propose};

}  // namespace audio_edition::en
