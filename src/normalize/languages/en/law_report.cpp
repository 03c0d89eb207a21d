// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/law_report.h"

#include <array>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

/// A series of reports as it is cited between a volume and a page.
struct Report {
    std::array<std::string_view, 2> words;  ///< folded, each with a full stop; the second may be empty
    std::string_view spoken;
};
constexpr auto reports = std::to_array<Report>({{{"a", ""}, "Atlantic"},
                                                {{"cal", "app"}, "California Appeals"},
                                                {{"cal", "rptr"}, "California Reporter"},
                                                {{"f", "app"}, "Federal Appendix"},
                                                {{"f", "supp"}, "Federal Supplement"},
                                                {{"f", ""}, "Federal"},
                                                {{"l", "ed"}, "Lawyers' Edition"},
                                                {{"n", "e"}, "North Eastern"},
                                                {{"n", "w"}, "North Western"},
                                                {{"p", ""}, "Pacific"},
                                                {{"s", "ct"}, "Supreme Court Reporter"},
                                                {{"s", "e"}, "South Eastern"},
                                                {{"s", "w"}, "South Western"},
                                                {{"so", ""}, "Southern"}});

/// The lexeme after the words of `report`, past the white space after them; 0 where they do not stand at
/// `at`.
std::size_t end_of_report(const Lexemes& lexemes, std::size_t at, const Report& report) noexcept {
    for (const std::string_view word : report.words) {
        if (word.empty()) break;
        if (!lexemes.is_word(at, word) || !lexemes.is_capitalised(at) || !lexemes.is_symbol(at + 1, U'.'))
            return 0;
        at = lexemes.skip_space(at + 2);
    }
    return at;
}

/// 2d, 3d, 4th: which series of a report; 0 for none.
int series_at(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr WordSet endings({"d", "nd", "rd", "th"});
    const bool one_digit = lexemes.is_digits(at) && lexemes.text(at).size() == 1;
    return one_digit && endings.contains(lexemes.folded(at + 1)) ? lexemes.text(at)[0] - '0' : 0;
}

/// 12 F.3d 45: only between two numbers, and the letters that may be anything only with their series.
void propose_report(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_space(at - 1) || !lexemes.is_digits(at - 2)) return;
    for (const Report& report : reports) {
        std::size_t next = end_of_report(lexemes, at, report);
        if (next == 0) continue;
        const int series = series_at(lexemes, next);
        if (series > 0) next = lexemes.skip_space(next + 2);
        if (!lexemes.is_digits(next) || !lexemes.is_space(next - 1)) continue;
        if (series == 0 && report.words[1].empty()) continue;
        std::string spoken(report.spoken);
        if (series > 0) spoken += ' ' + ordinal_words(series, context.numbers);
        proposals.say(at, next - 1, certainty::certain, "report of cases", spoken);
    }
}

constexpr WordSet unions({"ec", "ecsc", "eec", "eu", "euratom"});
constexpr WordSet acts({"decision", "decisions", "directive", "directives", "regulation", "regulations"});

std::string part_of_number(const Context& context, std::size_t at) {
    const std::string_view digits = context.lexemes.text(at);
    const auto value = digits_value(context.lexemes, at);
    if (digits.size() == 4 && value && *value >= 1950 && *value < 2100)
        return year_words(*value, context.numbers);
    if (digits.size() == 3 || digits.size() == 4) return pair_words(digits);
    return cardinal_words(digits, context.numbers);
}

/// The word before a number, past `No`, `No.` and a union in brackets: Regulation (EC) No 1/2003.
std::size_t word_before_number(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol(word, U'.')) --word;
    if (lexemes.is_word(word, "no")) word = lexemes.before(word);
    if (lexemes.is_symbol(word, U')') && unions.contains(lexemes.folded(word - 1)) &&
        lexemes.is_symbol(word - 2, U'('))
        word = lexemes.before(word - 2);
    return word;
}

/// Directive 95/46/EC, Regulation (EU) 2016/679
void propose_union_act(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at + 1, U'/') || !lexemes.is_digits(at + 2) || !lexemes.word_starts(at)) return;
    const std::size_t word = word_before_number(lexemes, at);
    if (!lexemes.is_word(word) || !lexemes.is_capitalised(word) || !acts.contains(lexemes.folded(word)))
        return;
    std::string spoken = part_of_number(context, at) + ", " + part_of_number(context, at + 2);
    std::size_t last = at + 3;
    if (lexemes.is_symbol(last, U'/') && unions.contains(lexemes.folded(last + 1))) {
        for (const char letter : lexemes.text(last + 1)) spoken += std::string(" ") + letter;
        last += 2;
    }
    if (lexemes.word_ends(last)) proposals.say(at, last, certainty::certain, "number of an act", spoken);
}

/// under s. 12(3), ss. 3-5
void propose_section(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool small = !lexemes.is_capitalised(at) && lexemes.is_space(at - 1);
    if (!small || !lexemes.is_symbol(at + 1, U'.') || !lexemes.is_digits(lexemes.skip_space(at + 2)) ||
        lexemes.is_digits(lexemes.before(at)))
        return;
    proposals.say(at, at + 2, certainty::certain, "section of an act",
                  lexemes.text(at).size() == 1 ? "section" : "sections");
}

void propose_law_report(const Context& context, std::size_t at, Proposals& proposals) {
    if (context.lexemes.is_digits(at)) return propose_union_act(context, at, proposals);
    propose_report(context, at, proposals);
    if (context.lexemes.is_word(at, "s") || context.lexemes.is_word(at, "ss"))
        propose_section(context, at, proposals);
}

constexpr auto report_words =
    std::to_array<std::string_view>({"a", "cal", "f", "l", "n", "p", "s", "so", "ss"});

}  // namespace

const SemioticClass law_report_class{"legal", {.digits = true, .words = report_words}, propose_law_report};

}  // namespace audio_edition::en
