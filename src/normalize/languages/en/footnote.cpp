// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/footnote.h"

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/word_set.h"
#include "text/utf8.h"

namespace audio_edition::en {
namespace {

constexpr std::u32string_view superscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
constexpr std::u32string_view closing_quotes = U"\"'\u201D\u2019\u00BB)";
constexpr std::size_t longest_bracket = 14;  // lexemes between the brackets
constexpr std::size_t longest_inset = 3;     // letters that an editor sets within a word: [th]ey

// What editors put in brackets after a statement. Looked for at the beginning, folded.
constexpr WordSet remarks({"according", "better",   "by",           "citation",   "clarification",
                           "citations", "dead",     "disputed",     "dubious",    "edit",
                           "efn",       "failed",   "fn",           "full",       "hide",
                           "lower",     "n",        "nb",           "not",        "note",
                           "notes",     "original", "page",         "permanent",  "quantify",
                           "ref",       "self",     "show",         "unreliable", "update",
                           "upper",     "vague",    "verification", "when",       "where",
                           "which",     "who",      "whom",         "why",        "year"});
constexpr WordSet remark_ends({"needed", "link", "discuss",  "source",   "verification", "update", "edit",
                               "hide",   "show", "research", "whom",     "who",          "when",   "where",
                               "which",  "why",  "vague",    "quantify", "dubious",      "given"});

// Abbreviations that take a number after their full stop: it is not a footnote.
constexpr WordSet before_numbers({"acts",   "approx", "april",  "arts",    "august",   "bars",  "book",
                                  "canto",  "caps",   "chap",   "chaps",   "chapt",    "circa", "clause",
                                  "cols",   "exod",   "exodus", "figs",    "folio",    "front", "gals",
                                  "hosea",  "isaiah", "judg",   "july",    "june",     "kings", "lines",
                                  "luke",   "march",  "mark",   "matt",    "nos",      "note",  "notes",
                                  "opus",   "page",   "pages",  "para",    "paras",    "part",  "plate",
                                  "plates", "psalm",  "sect",   "sects",   "secs",     "sept",  "stat",
                                  "tabl",   "table",  "verse",  "version", "versions", "vers",  "vols"});

/// What is said of a mark: nothing, unless that was asked for. `which` is its number or letter.
void add_mark(const Context& context, Proposals& proposals, std::size_t first, std::size_t last, float cost,
              std::string_view rule, const std::string& which) {
    const Mention mention = context.options.reading.note_marks.value_or(Mention::skip);
    if (mention == Mention::skip) {
        proposals.skip(first, last, cost, rule);
        return;
    }
    std::string spoken = context.lexemes.is_space(first - 1) ? "note" : " note";
    if (mention == Mention::say && !which.empty()) spoken += ' ' + which;
    proposals.add({first, last, cost, {"note", rule, RuleOrigin::note}, std::move(spoken), {}});
}

/// 12   1, 2   3–5   a, as they are said.
std::string numbers_words(const Context& context, std::size_t first, std::size_t last) {
    std::string words;
    for (std::size_t at = first; at < last; ++at) {
        if (context.lexemes.is_digits(at))
            words += cardinal_words(context.lexemes.text(at), context.numbers);
        else if (context.lexemes.is_dash(at))
            words += " to ";
        else if (!context.lexemes.is_space(at))
            words += ", ";
    }
    return words;
}

std::size_t end_of_bracket(const Lexemes& lexemes, std::size_t open) noexcept {
    for (std::size_t at = open + 1; at <= open + 1 + longest_bracket; ++at) {
        if (lexemes.is_symbol(at, U']')) return at;
        if (lexemes.is_end(at) || lexemes.is_symbol(at, U'[')) break;
    }
    return open;
}

/// 12   1, 2   3–5
bool holds_numbers(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    for (std::size_t at = first; at < last; ++at) {
        if (lexemes.is_digits(at)
                ? lexemes.text(at).size() > 3
                : !(lexemes.is_symbol_of(at, U",;") || lexemes.is_dash(at) || lexemes.is_space(at)))
            return false;
    }
    return lexemes.is_digits(first) && lexemes.is_digits(last - 1);
}

/// a   iv   A
bool holds_letter(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (last != first + 1 || !lexemes.is_word(first)) return false;
    const std::string_view text = lexemes.text(first);
    return text.size() == 1 || (text.size() <= 4 && text.find_first_not_of("ivx") == text.npos);
}

bool holds_remark(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    if (!lexemes.is_word(first) || !remarks.contains(lexemes.folded(first))) return false;
    std::size_t end = last - 1;
    while (end > first && !lexemes.is_word(end) && !lexemes.is_digits(end)) --end;
    return lexemes.is_digits(end) || remark_ends.contains(lexemes.folded(end));
}

/// The bracket follows a statement, and not "in" or "see", whose object it would be.
bool follows_statement(const Lexemes& lexemes, std::size_t open) noexcept {
    const std::size_t before = lexemes.before(open);
    if (lexemes.is_end(before)) return false;
    const bool array = lexemes.text(before).size() == 1 && lexemes[before].letter_case == LetterCase::lower;
    if (before == open - 1)
        return !lexemes.is_symbol_of(before, U"([=+") && !(lexemes.is_word(before) && array);
    return !is_function_word(lexemes, before) && !lexemes.is_word(before, "see") &&
           !lexemes.is_symbol_of(before, U"=+");
}

void propose_bracket(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t close = end_of_bracket(lexemes, at);
    if (close <= at + 1) return;
    const bool touches = !lexemes.is_space(at - 1) && !lexemes.is_end(at - 1);
    const bool ends = lexemes.word_ends(close + 1);
    const bool page = lexemes.is_symbol(close + 1, U':') && lexemes.is_digits(close + 2);  // [12]:45
    if (holds_numbers(lexemes, at + 1, close) && ends && follows_statement(lexemes, at))
        add_mark(context, proposals, at, page ? close + 3 : close + 1, certainty::certain, "footnote number",
                 numbers_words(context, at + 1, close));
    else if (holds_letter(lexemes, at + 1, close) && ends && touches && follows_statement(lexemes, at))
        add_mark(context, proposals, at, close + 1, certainty::certain, "footnote letter",
                 to_upper(lexemes.text(at + 1)));
    else if (holds_remark(lexemes, at + 1, close) && ends && !lexemes.is_end(lexemes.before(at)))
        proposals.skip(at, close + 1, certainty::certain, "editor's remark");
    else if (close == at + 2 && lexemes.is_word(at + 1) && lexemes.text(at + 1).size() <= longest_inset &&
             lexemes.is_word(close + 1) && lexemes.word_starts(at))
        proposals.say(at, close + 2, certainty::certain, "letter set by an editor",
                      std::string(lexemes.text(at + 1)) + std::string(lexemes.text(close + 1)));
}

std::string superscript_words(const Context& context, std::size_t first, std::size_t last) {
    std::string words, digits;
    for (std::size_t at = first; at <= last; ++at) {
        const std::size_t digit =
            at < last ? superscripts.find(context.lexemes[at].symbol) : superscripts.npos;
        if (digit != superscripts.npos) {
            digits += static_cast<char>('0' + static_cast<int>(digit));
        } else if (!digits.empty()) {
            words += (words.empty() ? "" : ", ") + cardinal_words(digits, context.numbers);
            digits.clear();
        }
    }
    return words;
}

/// shown.¹²   “so.”³   example²
void propose_superscripts(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_symbol_of(at - 1, superscripts)) return;
    std::size_t last = at;
    while (last < at + longest_bracket &&
           (lexemes.is_symbol_of(last, superscripts) ||
            (lexemes.is_symbol_of(last, U",\u207B") && lexemes.is_symbol_of(last + 1, superscripts))))
        ++last;
    if (last > at && !lexemes.is_end(lexemes.before(at)))
        add_mark(context, proposals, at, last, certainty::likely, "footnote number",
                 superscript_words(context, at, last));
}

/// shown.12 Then   “so.”3 He   which,4 in
void propose_trailing_digits(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at).size() > 3 || lexemes.text(at).starts_with('0')) return;
    std::size_t mark = at - 1;
    if (lexemes.is_symbol_of(mark, closing_quotes) && lexemes.is_symbol_of(mark - 1, U".,!?")) --mark;
    const bool quoted = mark != at - 1;
    if (!lexemes.is_symbol_of(mark, U".,!?;")) return;
    const std::size_t word = mark - 1;
    if (!quoted && (!lexemes.is_word(word) || lexemes.folded(word).size() < 4 || lexemes.is_upper(word) ||
                    lexemes.is_symbol(word - 1, U'.') || before_numbers.contains(lexemes.folded(word))))
        return;
    const std::size_t next = at + 1;
    if (lexemes.is_end(next)) {
        if (!lexemes.is_symbol(mark, U','))
            add_mark(context, proposals, at, next, certainty::certain, "footnote number",
                     cardinal_words(lexemes.text(at), context.numbers));
        return;
    }
    if (!lexemes.is_space(next)) return;
    const bool sentence_follows = lexemes.is_capitalised(next + 1) || lexemes.is_end(next + 1) ||
                                  lexemes.is_symbol_of(next + 1, U"\"'(\u201C\u2018[");
    const bool clause_follows = is_function_word(lexemes, next + 1) && !lexemes.starts_upper(word);
    if (lexemes.is_symbol_of(mark, U",;") ? clause_follows : sentence_follows)
        add_mark(context, proposals, at, next, certainty::certain, "footnote number",
                 cardinal_words(lexemes.text(at), context.numbers));
}

}  // namespace

void propose_footnote(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_digits(at))
        propose_trailing_digits(context, at, proposals);
    else if (lexemes.is_symbol(at, U'['))
        propose_bracket(context, at, proposals);
    else if (lexemes.is_symbol_of(at, superscripts))
        propose_superscripts(context, at, proposals);
    else if (lexemes.is_symbol_of(at, U"†‡⁂※"))
        add_mark(context, proposals, at, at + 1, certainty::likely, "footnote mark", {});
}

}  // namespace audio_edition::en
