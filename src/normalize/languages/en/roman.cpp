// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/roman.h"

#include <optional>
#include <string>

#include "normalize/languages/en/initials.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/roman_pronoun.h"
#include "normalize/languages/en/roman_table.h"
#include "normalize/languages/en/word_class.h"
#include "normalize/languages/en/word_lists.h"
#include "normalize/word_set.h"
#include "text/roman_numeral.h"

namespace audio_edition::en {
namespace {

constexpr int greatest_regnal = 40;     // no ruler's number is higher; Louis XL is a shirt
constexpr int greatest_generation = 6;  // John Smith VI

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

/// The word that a numeral at `at` stands after, over one space, a full stop and a space, or a comma and a
/// space.
std::size_t numbered_word(const Lexemes& lexemes, std::size_t at) noexcept {
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
    std::size_t word = numbered_word(lexemes, at);
    for (int hops = 0; hops < 6; ++hops) {
        const bool joins =
            lexemes.is_word(word, "and") || lexemes.is_word(word, "or") || lexemes.is_word(word, "to");
        if (!joins && !(lexemes.is_word(word) && roman_value(lexemes.text(word)))) return word;
        word = numbered_word(lexemes, word);
    }
    return word;
}

bool counts(std::string_view word, bool lower_case_too) noexcept {
    const auto known = [&](std::string_view each) {
        return counted_words.contains(each) || (lower_case_too && lower_counted_words.contains(each));
    };
    return known(word) || (word.ends_with('s') && known(word.substr(0, word.size() - 1)));
}

/// Group C, Part D, the letter X: one letter that only looks like a number.
bool is_letter_label(std::string_view counted, std::string_view letters) noexcept {
    if (letters.size() != 1) return false;
    if (lettered_words.contains(counted)) return true;
    return std::string_view("lcdm").find(letters) != std::string_view::npos &&
           !long_counted_words.contains(counted);
}

/// `I` that is a person.
bool is_pronoun_here(const Lexemes& lexemes, const Numeral& numeral, bool after_capital) noexcept {
    return numeral.letters == "i" && numeral.ending.empty() &&
           is_pronoun_after(lexemes, numeral.at, numbered_word(lexemes, numeral.at), after_capital);
}

/// Where the reading ends: "Charles II. the throne" takes its full stop in, as old books set it.
std::size_t numeral_end(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_symbol(at + 1, U'.')) return at + 1;
    if (lexemes.is_symbol_of(at + 2, U"'\u2019") && lexemes.is_word(at + 3, "s")) return at + 2;
    if (lexemes.is_symbol_of(at + 2, U",;:!?")) return at + 2;
    const bool goes_on =
        lexemes.is_space(at + 2) && lexemes.is_word(at + 3) && !lexemes.is_capitalised(at + 3);
    return goes_on ? at + 2 : at + 1;
}

void add(Proposals& proposals, const Context& context, const Numeral& numeral, std::string spoken, float cost,
         std::string_view rule) {
    proposals.say(numeral.at, numeral_end(context.lexemes, numeral.at), cost, rule, spoken + numeral.ending);
}

std::string numeral_as_cardinal(const Context& context, const Numeral& numeral) {
    return cardinal_words(std::to_string(numeral.value), context.numbers);
}

std::string numeral_as_ordinal(const Context& context, const Numeral& numeral, std::string_view article) {
    return std::string(article) + ordinal_words(numeral.value, context.numbers);
}

/// A person's initials after the surname: Compton LV (1943), Abbot CL; Brown DC
bool is_among_initials(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (numeral.letters.size() > 2 || numeral.letters.find_first_of("lcdm") == std::string_view::npos)
        return false;
    const std::size_t next = lexemes.skip_space(numeral.at + 1);
    return lexemes.is_symbol_of(next, U"(;");
}

/// John D. Rockefeller III: two names before it, the first of them one that people are given.
bool is_generation(const Lexemes& lexemes, std::size_t surname) noexcept {
    const std::size_t given = numbered_word(lexemes, surname);
    if (!lexemes.is_capitalised(surname) || !lexemes.is_capitalised(given)) return false;
    static constexpr WordSet of_people(
        {"brother",  "by",     "capt",  "col",    "daughter",  "dr",    "father", "gen",  "gov",
         "governor", "heir",   "judge", "king",   "married",   "marry", "met",    "miss", "mr",
         "mrs",      "ms",     "named", "nephew", "president", "prof",  "rev",    "sen",  "senator",
         "sir",      "sister", "son",   "to",     "uncle",     "wed",   "with"});
    const std::size_t before = lexemes.before(given);
    const bool told =
        of_people.contains(lexemes.folded(lexemes.is_symbol(before, U'.') ? before - 1 : before)) &&
        (word_classes(lexemes.folded(given)) & word_class::closed) == 0;
    return told || regnal_names.contains(lexemes.folded(given)) || lexemes.text(given).size() == 1;
}

/// Emperor Otto III, Pope Sixtus V; Guy XIII, Count of Laval: who rules is numbered in order.
bool is_ruler(const Lexemes& lexemes, std::size_t name, std::size_t numeral) noexcept {
    const std::size_t title = numbered_word(lexemes, name);
    if (lexemes.is_capitalised(title) && ruling_titles.contains(lexemes.folded(title))) return true;
    return lexemes.is_symbol(numeral + 1, U',') && lexemes.is_space(numeral + 2) &&
           lexemes.is_capitalised(numeral + 3) && ruling_titles.contains(lexemes.folded(numeral + 3));
}

/// Chapter IV, Henry the V, Louis XIV; Louis XIV, XV and XVI
bool propose_counted(const Context& context, const Numeral& numeral, std::size_t word, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t counted = word_before_list(lexemes, numeral.at);
    const bool capital = lexemes.is_capitalised(counted);
    if (!lexemes.is_word(counted) || never_numerals.contains(numeral.letters)) return false;
    const std::string_view name = lexemes.folded(counted);
    if (counts(name, !numeral.upper) && !is_letter_label(name, numeral.letters) &&
        !is_pronoun_here(lexemes, numeral, capital)) {
        add(proposals, context, numeral, numeral_as_cardinal(context, numeral), certainty::certain,
            "after a word that is counted");
        return true;
    }
    const bool ruler = numeral.upper && numeral.letters.size() > 1 && counted != word && capital &&
                       regnal_names.contains(name) && numeral.value <= greatest_regnal;
    if (ruler)
        add(proposals, context, numeral, numeral_as_ordinal(context, numeral, "the "), certainty::certain,
            "in a list of rulers");
    return ruler;
}

/// The words before it name a ruler; in "Henry the V" there is an article already.
bool propose_regnal(const Context& context, const Numeral& numeral, std::size_t word, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view name = lexemes.folded(word);
    if (never_numerals.contains(numeral.letters)) return false;
    const std::size_t before = numbered_word(lexemes, word);
    if (name == "the" && numeral.letters != "i" && lexemes.is_word(before) &&
        lexemes.is_capitalised(before) && regnal_names.contains(lexemes.folded(before))) {
        add(proposals, context, numeral, numeral_as_ordinal(context, numeral, ""), certainty::certain,
            "after a ruler and the");
        return true;
    }
    const bool ruler = lexemes.is_capitalised(word) && numeral.value <= greatest_regnal &&
                       (regnal_names.contains(name) || is_ruler(lexemes, word, numeral.at)) &&
                       !(name == "malcolm" && numeral.letters == "x") &&
                       !is_middle_initial(lexemes, numeral.at) &&
                       (!is_pronoun_here(lexemes, numeral, true) || rules_clause(lexemes, word, numeral.at));
    if (ruler)
        add(proposals, context, numeral, numeral_as_ordinal(context, numeral, "the "), certainty::certain,
            "after a ruler's name");
    return ruler;
}

/// Apollo XI, Eliphalet Hale III; not The XL size
bool propose_after_name(const Context& context, const Numeral& numeral, std::size_t word, bool touching,
                        Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t before = lexemes.before(word);
    const bool opens = lexemes.is_end(before) || lexemes.is_symbol_of(before, U".!?");
    if (opens && (word_classes(lexemes.folded(word)) & word_class::closed) != 0) return false;
    if (never_numerals.contains(numeral.letters) || numeral.letters.size() < 2 ||
        !lexemes.is_capitalised(word) || lexemes.is_dash(numeral.at - 1) ||
        is_among_initials(lexemes, numeral))
        return false;
    if (numeral.letters == "xl" || numeral.letters == "xxl") return false;  // sizes
    const bool generation = numeral.value <= greatest_generation && is_generation(lexemes, word);
    if (generation)
        add(proposals, context, numeral, numeral_as_ordinal(context, numeral, "the "), certainty::likely,
            "generation of a family");
    else if (touching)
        add(proposals, context, numeral, numeral_as_cardinal(context, numeral), certainty::likely,
            "after a name");
    return generation || touching;
}

bool propose_by_word_before(const Context& context, const Numeral& numeral, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t word = numbered_word(lexemes, numeral.at);
    if (!lexemes.is_word(word)) return false;
    const bool touching = word == numeral.at - 2 && lexemes.is_space(numeral.at - 1);
    return propose_counted(context, numeral, word, proposals) ||
           (numeral.upper && ((touching && propose_regnal(context, numeral, word, proposals)) ||
                              propose_after_name(context, numeral, word, touching, proposals)));
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
    return numeral.upper && numeral.letters.size() > 1 && !never_numerals.contains(numeral.letters);
}

/// Nothing around it tells, but capitals such as these are hardly ever anything else. IV may be a drip.
bool is_unmistakable(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (!numeral.upper || numeral.letters.size() < 2 || never_numerals.contains(numeral.letters))
        return false;
    if (numeral.letters.find_first_not_of("ivx") != std::string_view::npos) return false;  // LV, CCC, XL
    if (lexemes.is_dash(numeral.at + 1)) return false;
    return numeral.letters != "iv" || !lexemes.is_word(numbered_word(lexemes, numeral.at), "an");
}

/// (ii), and (i), (v) or (x) where a list may begin an item; f(x) is a function.
bool in_parentheses(const Lexemes& lexemes, const Numeral& numeral) noexcept {
    if (!lexemes.is_symbol(numeral.at - 1, U'(') || !lexemes.is_symbol(numeral.at + 1, U')')) return false;
    if (never_numerals.contains(numeral.letters)) return false;
    const bool large = numeral.letters.find_first_of("lcdm") != std::string_view::npos;
    if (numeral.upper && large && lexemes.is_word(lexemes.before(numeral.at - 1)))
        return false;  // leukemia (CML)
    if (numeral.letters.size() > 1) return true;
    const std::size_t before = lexemes.before(numeral.at - 1);
    const bool list = lexemes.is_end(before) || lexemes.is_symbol_of(before, U",;:.") ||
                      lexemes.is_word(before, "and") || lexemes.is_word(before, "or");
    return list && (numeral.letters == "i" || numeral.letters == "v" || numeral.letters == "x");
}

/// IV fluids, an IV drip: into a vein.
bool propose_drip(const Context& context, const Numeral& numeral, Proposals& proposals) {
    static constexpr WordSet of_veins(
        {"access",     "antibiotic", "antibiotics", "bag",    "bags",       "bolus",       "catheter",
         "catheters",  "contrast",   "dose",        "doses",  "drip",       "drips",       "drug",
         "drugs",      "feed",       "fluid",       "fluids", "infusion",   "infusions",   "injection",
         "injections", "iron",       "line",        "lines",  "medication", "medications", "pole",
         "poles",      "pump",       "push",        "saline", "sedation",   "site",        "steroids",
         "therapy",    "tubing"});
    const Lexemes& lexemes = context.lexemes;
    const std::size_t next = numeral.at + 2;
    if (!numeral.upper || numeral.letters != "iv" || !lexemes.is_space(numeral.at + 1) ||
        !lexemes.is_word(next) || lexemes.starts_upper(next))
        return false;
    // of IV morphine: a substance, after a small word
    using namespace word_class;
    const std::size_t before = lexemes.before(numeral.at);
    const bool substance = lexemes.is_word(before) && !lexemes.is_capitalised(before) &&
                           (word_classes(lexemes.folded(before)) & closed) != 0 &&
                           word_classes(lexemes.folded(next)) == noun && !lexemes.is_word(next, "century");
    if (!substance && !of_veins.contains(lexemes.folded(next))) return false;
    proposals.say(numeral.at, numeral.at + 1, certainty::certain, "into a vein", "I.V");
    return true;
}

/// XIXth
bool propose_written_ordinal(const Context& context, std::size_t at, Proposals& proposals) {
    const std::string_view text = context.lexemes.text(at);
    if (!text.ends_with("th") && !text.ends_with("st") && !text.ends_with("nd") && !text.ends_with("rd"))
        return false;
    const auto value = roman_value(text.substr(0, text.size() - 2));
    if (!value || text.size() < 4) return false;
    proposals.say(at, at + 1, certainty::likely, "ordinal ending", ordinal_words(*value, context.numbers));
    return true;
}

/// Volumes I–III, Counts II-IV, pp. iv–xii: several, as a word in the plural tells.
bool propose_span(const Context& context, const Numeral& numeral, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto small = [](const Numeral& one) {
        return one.letters.find_first_not_of("ivx") == std::string_view::npos && one.ending.empty();
    };
    if (!lexemes.is_dash(numeral.at + 1)) return false;
    const auto last = numeral_at(lexemes, numeral.at + 2);
    if (!last || last->upper != numeral.upper || last->value <= numeral.value || !small(numeral) ||
        !small(*last))
        return false;
    const std::size_t word = numbered_word(lexemes, numeral.at);
    if (!lexemes.is_word(word)) return false;
    const std::string_view name = lexemes.folded(word);
    const bool several = name == "pp" || (name.ends_with('s') && !name.ends_with("ss"));
    const bool one_letter = numeral.letters.size() == 1 && last->letters.size() == 1;
    if (!several || !(counts(name, true) || (numeral.upper && lexemes.is_capitalised(word) && !one_letter)))
        return false;
    proposals.say(numeral.at, last->at + 1, certainty::certain, "from numeral to numeral",
                  numeral_as_cardinal(context, numeral) + " to " + numeral_as_cardinal(context, *last));
    return true;
}

void propose_roman_numeral(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (propose_written_ordinal(context, at, proposals)) return;
    const auto numeral = numeral_at(lexemes, at);
    if (!numeral) return;
    if (numeral->letters.size() == 1 && lexemes.is_dash(at + 1) && lexemes.is_digits(at + 2))
        return;  // Form I-9
    if (propose_drip(context, *numeral, proposals) || propose_span(context, *numeral, proposals)) return;
    const std::size_t next = lexemes.skip_space(at + 1);
    if (numeral->upper && next == at + 2 &&
        (lexemes.is_word(next, "century") || lexemes.is_word(next, "centuries"))) {
        add(proposals, context, *numeral, numeral_as_ordinal(context, *numeral, ""), certainty::certain,
            "century");
        return;
    }
    if (opens_block(lexemes, *numeral)) {
        add(proposals, context, *numeral, numeral_as_cardinal(context, *numeral), certainty::certain,
            "number of a chapter");
        return;
    }
    if (propose_by_word_before(context, *numeral, proposals)) return;
    if (in_parentheses(lexemes, *numeral))
        add(proposals, context, *numeral, numeral_as_cardinal(context, *numeral), certainty::likely,
            "item of a list");
    else if (is_unmistakable(lexemes, *numeral))
        add(proposals, context, *numeral, numeral_as_cardinal(context, *numeral), certainty::possible,
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
    "roman", {.upper_words = true, .mixed_words = true, .words = lower_numerals}, propose_roman_numeral};

}  // namespace audio_edition::en
