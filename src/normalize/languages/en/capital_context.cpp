// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/capital_context.h"

#include "normalize/languages/en/capital_words.h"
#include "normalize/languages/en/title_table.h"
#include "normalize/languages/en/word_class.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Whose object is a person or a thing that has been named: give US a chance, he did IT.
constexpr WordSet with_us({"ask",    "asked",  "for",    "gave",  "give", "gives", "help",
                           "helped", "join",   "joined", "leave", "let",  "made",  "make",
                           "show",   "showed", "tell",   "tells", "to",   "told",  "with"});
constexpr WordSet with_it({"did",    "do",   "does", "doing", "done",  "feel", "felt",
                           "forget", "get",  "got",  "hate",  "hated", "have", "love",
                           "loved",  "made", "make", "mean",  "meant", "need", "said",
                           "saw",    "say",  "see",  "take",  "took",  "want", "wanted"});

/// Nothing that capitals could describe follows: the clause ends, or a small word or an adverb goes on.
bool describes_nothing(const Lexemes& lexemes, std::size_t at) {
    const std::size_t next = lexemes.skip_space(at + 1);
    if (!lexemes.is_word(next)) return true;
    using namespace word_class;
    return !lexemes.starts_upper(next) && (word_classes(lexemes.folded(next)) & (closed | adverb)) != 0;
}

// Whom or what somebody asks: tell me WHO did it, they know WHO paid.
constexpr WordSet before_question({"ask", "asked", "guess", "her", "him", "know", "knows", "me", "out", "see",
                                   "tell", "them", "wonder", "wondered"});

/// WHO did it?, tell me WHO paid, not WHO officials or the WHO said so
bool asks(const Lexemes& lexemes, std::size_t at) {
    using namespace word_class;
    const std::size_t next = lexemes.skip_space(at + 1), before = lexemes.before(at);
    const WordClasses verb = lexemes.is_word(next) ? word_classes(lexemes.folded(next)) : 0;
    const bool asked = lexemes.is_word(before) && before_question.contains(lexemes.folded(before));
    if (asked && (verb & (be | have | modal | past | present)) != 0) return true;
    const bool determined = lexemes.is_word(before, "the") || lexemes.is_word(before, "a");
    return !determined && (verb & (be | have | modal)) != 0;
}

}  // namespace

bool is_stressed_small_word(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view word = lexemes.folded(at);
    if (const InitialismEvidence* const known = context.evidence.of_initialism(word);
        known != nullptr && known->spelled_out)
        return false;
    const std::size_t before = lexemes.before(at), next = lexemes.skip_space(at + 1);
    if (word == "am") return lexemes.is_word(before, "i");
    if (word == "who") return asks(lexemes, at);
    if (word == "us") return with_us.contains(lexemes.folded(before)) && describes_nothing(lexemes, at);
    if (word != "it") return false;
    const bool subject = lexemes.is_end(before) || lexemes.is_symbol_of(before, U".!?\"\u201C");
    const bool is =
        lexemes.is_word(next, "is") || lexemes.is_word(next, "was") || lexemes.is_word(next, "has");
    return (subject && is) || (with_it.contains(lexemes.folded(before)) && describes_nothing(lexemes, at));
}

bool is_surname_in_capitals(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t before = lexemes.before(at);
    const std::size_t title = lexemes.is_symbol(before, U'.') ? before - 1 : before;
    return lexemes.is_space(at - 1) && lexemes.is_capitalised(title) && !lexemes.is_upper(title) &&
           find_row(titles_before, lexemes.folded(title), &TitleForm::written) != nullptr &&
           lexemes.folded(at).find_first_of("aeiouy") != std::string_view::npos;
}

bool is_among_initialisms(const Lexemes& lexemes, std::size_t at) noexcept {
    const auto is_spelled = [&](std::size_t word) {
        return lexemes.is_upper(word) && lexemes.text(word).size() > 1 &&
               capital_reading(lexemes.folded(word)) == CapitalReading::spelled;
    };
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol(before, U',')) before = lexemes.before(before);
    const std::size_t next = lexemes.skip_space(lexemes.is_symbol(at + 1, U',') ? at + 2 : at + 1);
    return is_spelled(before) && is_spelled(next);
}

}  // namespace audio_edition::en
