// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/scripture.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "normalize/languages/cldr/number.h"

namespace audio_edition::de {
namespace {

struct Book {
    std::string_view written, spoken;
    bool numbered = false;  ///< there are several: 1. Mose
};

constexpr auto books = std::to_array<Book>({
    {"Apg", "Apostelgeschichte"},
    {"Chr", "Chronik", true},
    {"Dan", "Daniel"},
    {"Eph", "Epheser"},
    {"Gal", "Galater"},
    {"Gen", "Genesis"},
    {"Hebr", "Hebräer"},
    {"Hes", "Hesekiel"},
    {"Hiob", "Hiob"},
    {"Jak", "Jakobus"},
    {"Jer", "Jeremia"},
    {"Jes", "Jesaja"},
    {"Jesaja", "Jesaja"},
    {"Joh", "Johannes"},
    {"Johannes", "Johannes"},
    {"Kol", "Kolosser"},
    {"Kor", "Korinther", true},
    {"Korinther", "Korinther", true},
    {"Kön", "Könige", true},
    {"Lk", "Lukas"},
    {"Lukas", "Lukas"},
    {"Lev", "Levitikus"},
    {"Markus", "Markus"},
    {"Matthäus", "Matthäus"},
    {"Mk", "Markus"},
    {"Mose", "Mose", true},
    {"Mt", "Matthäus"},
    {"Offb", "Offenbarung"},
    {"Petr", "Petrus", true},
    {"Phil", "Philipper"},
    {"Pred", "Prediger"},
    {"Ps", "Psalm"},
    {"Psalm", "Psalm"},
    {"Röm", "Römer"},
    {"Römer", "Römer"},
    {"Sam", "Samuel", true},
    {"Spr", "Sprüche"},
    {"Thess", "Thessalonicher", true},
    {"Tim", "Timotheus", true},
});

/// 3,16 after its book; and 16–18 of it.
void append_place(const Context& context, std::size_t at, std::size_t& last, std::string& spoken) {
    const Lexemes& lexemes = context.lexemes;
    const cldr::Grammar& grammar = *context.grammar;
    spoken.append(" ").append(grammar.cardinal(cldr::small_value(lexemes, at).value_or(0)));
    last = at + 1;
    const auto verse = cldr::small_value(lexemes, at + 2);
    if (!lexemes.is_symbol_of(at + 1, U",:") || !verse) return;
    const auto end = lexemes.is_dash(at + 3) ? cldr::small_value(lexemes, at + 4) : std::nullopt;
    spoken.append(end ? " Verse " : " Vers ").append(grammar.cardinal(*verse));
    last = at + 3;
    if (!end) return;
    spoken.append(" bis ").append(grammar.cardinal(*end));
    last = at + 5;
}

void propose_scripture(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto number = cldr::small_value(lexemes, at);
    std::size_t word = at;
    if (number) word = lexemes.skip_space(lexemes.is_symbol(at + 1, U'.') ? at + 2 : at + 1);
    const auto* const book = std::ranges::find(books, lexemes.text(word), &Book::written);
    if (book == books.end() || book->numbered != number.has_value()) return;
    const std::size_t chapter = lexemes.skip_space(lexemes.is_symbol(word + 1, U'.') ? word + 2 : word + 1);
    const bool verse = lexemes.is_symbol_of(chapter + 1, U",:") && lexemes.is_digits(chapter + 2);
    const bool in_short = book->written != book->spoken;
    constexpr std::int64_t most_books = 5;
    if (!lexemes.is_digits(chapter) || !(verse || in_short) || number.value_or(1) < 1 ||
        number.value_or(1) > most_books || !lexemes.word_starts(at))
        return;
    std::string spoken =
        number ? context.grammar->ordinal(*number, {.gender = cldr::Gender::feminine}) + ' ' : "";
    spoken += book->spoken;
    std::size_t last = chapter;
    append_place(context, chapter, last, spoken);
    if (lexemes.word_ends(last)) proposals.say(at, last, certainty::certain, "chapter and verse", spoken);
}

}  // namespace

const SemioticClass scripture_class{
    "scripture", {.digits = true, .capitalised_words = true}, propose_scripture};

}  // namespace audio_edition::de
