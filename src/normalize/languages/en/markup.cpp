// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/markup.h"

#include "normalize/languages/en/markup_table.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/symbol_place.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_tag = 60, longest_link = 80;  // lexemes

bool line_starts(const Lexemes& lexemes, std::size_t at) noexcept {
    if (lexemes.is_end(at - 1)) return true;
    return lexemes.is_space(at - 1) &&
           (lexemes.is_end(at - 2) || lexemes.text(at - 1).find('\n') != std::string_view::npos);
}

bool line_ends(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_end(at) ||
           (lexemes.is_space(at) &&
            (lexemes.is_end(at + 1) || lexemes.text(at).find('\n') != std::string_view::npos));
}

/// * * *   ***   ___: between scenes
bool propose_scene_break(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!line_starts(lexemes, at)) return false;
    std::size_t count = 0;
    std::size_t last = at;
    const char32_t symbol = lexemes[at].symbol;
    for (std::size_t next = at; lexemes.is_symbol(next, symbol); next = lexemes.skip_space(last)) {
        last = next + 1;
        ++count;
        if (count > 1 && line_ends(lexemes, last)) break;
    }
    if (count < 2 || !line_ends(lexemes, last)) return false;
    proposals.skip(at, last, certainty::certain, "break between scenes");
    return true;
}

/// Asterisks: emphasis, a footnote, an item of a list; a product where they stand between numbers.
void propose_asterisks(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol(at - 1, lexemes[at].symbol)) return;
    if (propose_scene_break(lexemes, at, proposals)) return;
    const std::size_t last = end_of_repeated(lexemes, at);
    const bool numbered = lexemes.is_symbol(last, U'(') && lexemes.is_digits(last + 1) &&
                          lexemes.text(last + 1).size() <= 3 && lexemes.is_symbol(last + 2, U')');
    if (numbered)  // couture,*(3)
        proposals.skip(at, last + 3, certainty::certain, "numbered footnote mark");
    else if (line_starts(lexemes, at) && lexemes.is_space(last))
        proposals.skip(at, last, certainty::certain, "bullet");
    else if (!lexemes.is_digits(lexemes.before(at)) || !lexemes.is_digits(lexemes.skip_space(last)))
        proposals.skip(at, last, certainty::likely, "emphasis or footnote mark");
}

/// H_{2}O: a number set low, as transcribers write it.
bool propose_subscript(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const std::size_t digits = at + 2;
    if (!lexemes.is_symbol(at + 1, U'{') || !lexemes.is_digits(digits) || !lexemes.is_symbol(at + 3, U'}'))
        return false;
    proposals.say(at, at + 4, certainty::certain, "number set low", cardinal_words(lexemes.text(digits)));
    return true;
}

void propose_underscores(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol(at - 1, U'_') || propose_subscript(lexemes, at, proposals)) return;
    const std::size_t last = end_of_repeated(lexemes, at);
    const bool inside = !lexemes.word_starts(at) && !lexemes.word_ends(last);
    proposals.skip(at, last, certainty::likely, inside ? "joint of a name" : "emphasis");
}

/// The beginning of a line: # Heading, > quotation, - item
void propose_line_mark(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!line_starts(lexemes, at)) return;
    const std::size_t last = lexemes.is_symbol(at, U'#') ? end_of_repeated(lexemes, at) : at + 1;
    if (!lexemes.is_space(last) || lexemes.is_end(last + 1)) return;
    if (lexemes.is_symbol(at, U'#'))
        proposals.skip(at, last, lexemes.is_digits(last + 1) ? certainty::fallback : certainty::certain,
                       "heading mark");
    else if (lexemes.is_symbol(at, U'>'))
        proposals.skip(at, last, certainty::certain, "quotation mark of a message");
    else
        proposals.skip(at, last, certainty::certain, "bullet");
}

/// Where `](target)` ends when it begins at `at`.
std::size_t end_of_target(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_symbol(at, U']') || !lexemes.is_symbol(at + 1, U'(')) return at;
    bool address = false;
    for (std::size_t next = at + 2; next < at + longest_link && !lexemes.is_end(next); ++next) {
        address |= lexemes.is_symbol_of(next, U"./#");
        if (lexemes.is_symbol(next, U')')) return address ? next + 1 : at;
        if (lexemes.is_space(next) && !lexemes.is_symbol_of(next + 1, U"\"'")) break;
    }
    return at;
}

/// [text](target), ![text](target): the text is said.
void propose_link(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol(at, U']')) {
        if (const std::size_t last = end_of_target(lexemes, at); last > at)
            proposals.skip(at, last, certainty::certain, "target of a link");
        return;
    }
    const std::size_t open = lexemes.is_symbol(at, U'!') ? at + 1 : at;
    if (!lexemes.is_symbol(open, U'[')) return;
    for (std::size_t next = open + 1; next < open + longest_link && !lexemes.is_end(next); ++next) {
        if (!lexemes.is_symbol(next, U']')) continue;
        if (end_of_target(lexemes, next) > next)
            proposals.skip(at, open + 1, certainty::certain, "bracket of a link");
        return;
    }
}

bool is_about_tags(const Lexemes& lexemes, std::size_t at) noexcept {
    for (const std::string_view word : {"tag", "tags", "element", "elements"})
        if (lexemes.is_word(at, word)) return true;
    return false;
}

/// <br>   </p>   <a href="…">   <!-- … -->
void propose_tag(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool comment = lexemes.is_symbol(at + 1, U'!') && lexemes.is_symbol(at + 2, U'-');
    const std::size_t name = lexemes.is_symbol(at + 1, U'/') ? at + 2 : at + 1;
    if (!comment && !(lexemes.is_word(name) && html_tags.contains(lexemes.folded(name)))) return;
    for (std::size_t next = name + 1; next < at + longest_tag && !lexemes.is_end(next); ++next) {
        if (lexemes.is_symbol(next, U'<')) return;
        if (!lexemes.is_symbol(next, U'>') || (comment && !lexemes.is_symbol(next - 1, U'-'))) continue;
        if (!is_about_tags(lexemes, lexemes.before(at)) && !is_about_tags(lexemes, next + 2))
            proposals.skip(at, next + 1, certainty::certain, comment ? "comment" : "tag");
        return;
    }
}

/// &amp;   &#39;   &nbsp;
void propose_entity(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool number = lexemes.is_symbol(at + 1, U'#');
    const std::size_t name = number ? at + 2 : at + 1;
    if (!lexemes.is_symbol(name + 1, U';')) return;
    const std::string_view key = lexemes.folded(name);
    for (const Entity& each : entities) {
        if (each.numeric != number || each.name != key) continue;
        const bool letters = each.spoken.size() > 1 && each.spoken[0] >= 'a' && each.spoken[0] <= 'z';
        proposals.add({at,
                       name + 2,
                       certainty::lexicon,
                       {"mark", "character reference"},
                       std::string(each.spoken),
                       {},
                       letters ? TokenKind::word : TokenKind::punctuation});
        return;
    }
}

}  // namespace

void propose_markup(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    switch (lexemes[at].symbol) {
        case U'*':
            propose_asterisks(lexemes, at, proposals);
            break;
        case U'_':
            propose_underscores(lexemes, at, proposals);
            break;
        case U'`':
            proposals.skip(at, at + 1, certainty::likely, "code mark");
            break;
        case U'~':
            if (lexemes.is_symbol(at + 1, U'~') || lexemes.is_symbol(at - 1, U'~'))
                proposals.skip(at, at + 1, certainty::likely, "struck out");
            break;
        case U'<':
            propose_tag(lexemes, at, proposals);
            break;
        case U'&':
            propose_entity(lexemes, at, proposals);
            break;
        case U'[':
        case U']':
        case U'!':
            propose_link(lexemes, at, proposals);
            break;
        default:
            propose_line_mark(lexemes, at, proposals);
    }
}

}  // namespace audio_edition::en
