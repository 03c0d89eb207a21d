// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/legal.h"

#include <array>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct Rules {
    std::array<std::string_view, 4> words;  ///< folded, each with a full stop; empty ones at the end
    std::string_view spoken;
};
constexpr auto rules_of_procedure = std::to_array<Rules>({
    {{"fed", "r", "civ", "p"}, "Federal Rule of Civil Procedure"},
    {{"fed", "r", "crim", "p"}, "Federal Rule of Criminal Procedure"},
    {{"fed", "r", "app", "p"}, "Federal Rule of Appellate Procedure"},
    {{"fed", "r", "bankr", "p"}, "Federal Rule of Bankruptcy Procedure"},
    {{"fed", "r", "evid", ""}, "Federal Rule of Evidence"},
    {{"fed", "reg", "", ""}, "Federal Register"},
    {{"sup", "ct", "", ""}, "Supreme Court"},
    {{"dist", "ct", "", ""}, "District Court"},
    {{"pub", "l", "", ""}, "Public Law"},
    {{"ct", "app", "", ""}, "Court of Appeals"},
});

/// Where the words of `rules` end that begin at `at`; 0 where they are not there.
std::size_t end_of_rules(const Lexemes& lexemes, std::size_t at, const Rules& rules) noexcept {
    for (const std::string_view word : rules.words) {
        if (word.empty()) break;
        if (!lexemes.is_word(at, word) || !lexemes.is_symbol(at + 1, U'.')) return 0;
        at = lexemes.skip_space(at + 2);
    }
    return at;
}

void propose_rules(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    for (const Rules& rules : rules_of_procedure)
        if (const std::size_t next = end_of_rules(lexemes, at, rules); next > 0 && lexemes.is_capitalised(at))
            proposals.say(at, lexemes.is_space(next - 1) ? next - 1 : next, certainty::certain,
                          "rules of courts", rules.spoken);
}

/// 9th Cir., D.C. Cir.
void propose_circuit(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::size_t before = lexemes.before(at);
    const bool ordinal = lexemes.is_word(before) && lexemes.is_digits(before - 1);
    const bool named = lexemes.is_symbol(before, U'.') || lexemes.is_word(before, "fed");
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const bool ends = lexemes.is_end(lexemes.skip_space(at + 2));
    if (lexemes.is_capitalised(at) && stop && (ordinal || named))
        proposals.say(at, ends ? at + 1 : at + 2, certainty::certain, "circuit of a court", "Circuit");
}

// What has a number in two parts that is not a range.
constexpr WordSet numbered_files({"act", "case", "docket", "file", "form", "invoice", "law", "order",
                                  "resolution", "room", "section", "suite"});

/// Case No. 14-1234, Docket No. 20-1199, Public Law 117-58, Room 12-104
void propose_file_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto second = lexemes.text(at + 2);
    if (!lexemes.is_symbol(at + 1, U'-') || !lexemes.is_digits(at + 2) || !number_starts(lexemes, at) ||
        !number_ends(lexemes, at + 3) || lexemes.is_dash(at + 3) || second.size() > 4 ||
        lexemes.text(at).size() > 4)
        return;
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol_of(word, U".#")) word = lexemes.before(word);
    const bool numbered = lexemes.is_word(word, "no") && lexemes.is_symbol(word + 1, U'.');
    if (numbered) word = lexemes.before(word);
    const bool public_law =
        lexemes.is_word(word, "l") && lexemes.is_word(lexemes.before(lexemes.before(word)), "pub");
    const bool alone =
        numbered && !lexemes.is_word(word, "pages") && lexemes.text(at).size() != second.size();
    if (!alone && !public_law &&
        !(lexemes.is_word(word) && lexemes.is_capitalised(word) &&
          numbered_files.contains(lexemes.folded(word))))
        return;
    const auto part = [&](std::string_view digits) {
        if (digits.size() > 2 && digits[0] != '0' && !digits.ends_with("00")) return pair_words(digits);
        return digits[0] == '0' && digits.size() > 1 ? digit_words(digits, context.numbers)
                                                     : cardinal_words(digits, context.numbers);
    };
    proposals.say(at, at + 3, certainty::certain, "number of a file",
                  part(lexemes.text(at)) + ' ' + part(second));
}

void propose_legal(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_digits(at)) return propose_file_number(context, at, proposals);
    if (lexemes.is_word(at, "cir")) return propose_circuit(lexemes, at, proposals);
    propose_rules(lexemes, at, proposals);
}

constexpr auto legal_words = std::to_array<std::string_view>({"cir", "ct", "dist", "fed", "pub", "sup"});

}  // namespace

const SemioticClass legal_class{"legal", {.digits = true, .words = legal_words}, propose_legal};

}  // namespace audio_edition::en
