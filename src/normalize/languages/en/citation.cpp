// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/citation.h"

#include <algorithm>
#include <array>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

/// Books of the Bible and what they are written as in short, from words/bible_books.tsv; sorted.
struct Book {
    std::string_view written, spoken;
};
constexpr auto books = std::to_array<Book>({
// clang-format off
#include "bible_book_rows.inc"
    // clang-format on
});
static_assert(std::ranges::is_sorted(books, {}, &Book::written));

std::string cited_number(const Context& context, std::size_t at) {
    return cardinal_words(context.lexemes.text(at), context.numbers);
}

/// The verses after a chapter: `16`, `16-18`, `1,3`. Adds their words and returns the lexeme after them.
std::size_t add_verses(const Context& context, std::size_t at, std::string& spoken) {
    const Lexemes& lexemes = context.lexemes;
    spoken += ' ' + cited_number(context, at++);
    while (lexemes.is_digits(at + 1) && (lexemes.is_dash(at) || lexemes.is_symbol(at, U','))) {
        spoken += (lexemes.is_dash(at) ? " to " : ", ") + cited_number(context, at + 1);
        at += 2;
    }
    return at;
}

/// `John 3:16`, `1 Cor. 13:4–7`: chapter and verse.
void propose_scripture(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t word = at;
    std::string spoken;
    if (lexemes.is_digits(at)) {
        static constexpr auto parts = std::to_array<std::string_view>({"First ", "Second ", "Third "});
        const auto part = digits_value(lexemes, at);
        if (!part || *part < 1 || *part > 3 || !lexemes.is_space(at + 1)) return;
        spoken = parts[static_cast<std::size_t>(*part - 1)];
        word = at + 2;
    }
    if (!lexemes.is_capitalised(word)) return;
    const Book* book = find_row(books, lexemes.folded(word), &Book::written);
    if (book == nullptr) return;
    std::size_t next = word + 1;
    if (lexemes.is_symbol(next, U'.')) ++next;
    next = lexemes.skip_space(next);
    if (!lexemes.is_digits(next) || !lexemes.is_symbol(next + 1, U':') || !lexemes.is_digits(next + 2))
        return;
    spoken += std::string(book->spoken) + ' ' + cited_number(context, next);
    const std::size_t last = add_verses(context, next + 2, spoken);
    proposals.say(at, last, certainty::certain, "chapter and verse", spoken);
}

/// `§12`, `§§ 3–5`, `¶ 4`.
void propose_section_sign(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool section = lexemes.is_symbol(at, U'\u00A7');
    std::size_t next = at + 1;
    const bool several = lexemes.is_symbol(next, lexemes[at].symbol);
    if (several) ++next;
    next = lexemes.skip_space(next);
    const std::string_view name =
        section ? (several ? "sections" : "section") : (several ? "paragraphs" : "paragraph");
    if (!lexemes.is_digits(next)) {
        proposals.say(at, at + (several ? 2U : 1U), certainty::possible, "sign by name", name);
        return;
    }
    proposals.say(at, next, certainty::certain, "sign before a number", name);
}

/// `Roe v. Wade`: the letter is said, and no pause is made.
void propose_versus(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at + 1, U'.') || !lexemes.is_space(at - 1) || !lexemes.is_space(at + 2)) return;
    if (!lexemes.is_capitalised(at + 3)) return;
    proposals.say(at, at + 2, certainty::certain, "parties of a case", "v");
}

/// `pp. 12ff.`, `p. 12f`: the page, and those after it.
void propose_following(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at + 1) != "f" && lexemes.text(at + 1) != "ff") return;
    constexpr WordSet cited({"line", "lines", "p", "page", "pages", "pp", "verse", "verses", "vv"});
    std::size_t word = lexemes.before(at);
    if (lexemes.is_symbol(word, U'.')) --word;
    if (!lexemes.is_word(word) || !cited.contains(lexemes.folded(word))) return;
    const bool stop = lexemes.is_symbol(at + 2, U'.') && !sentence_ends_at(lexemes, at + 2);
    if (stop || lexemes.word_ends(at + 2))
        proposals.say(at, at + (stop ? 3U : 2U), certainty::certain, "and what follows",
                      cited_number(context, at) + " and following");
}

void propose_citation(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.kind(at) == LexemeKind::symbol) {
        propose_section_sign(context, at, proposals);
        return;
    }
    if (lexemes.is_digits(at)) propose_following(context, at, proposals);
    if (lexemes.is_word(at, "v") && !lexemes.is_upper(at)) propose_versus(context, at, proposals);
    if (lexemes.word_starts(at)) propose_scripture(context, at, proposals);
}

constexpr auto citation_triggers = [] {
    std::array<std::string_view, books.size() + 1> words{"v"};
    for (std::size_t i = 0; i < books.size(); ++i) words[i + 1] = books[i].written;
    return words;
}();

}  // namespace

const SemioticClass citation_class{
    "citation", {.digits = true, .symbols = U"\u00A7\u00B6", .words = citation_triggers}, propose_citation};

}  // namespace audio_edition::en
