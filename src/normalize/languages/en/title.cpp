// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/title.h"

#include <array>
#include <string>

#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/title_table.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

const TitleForm* find_title(std::span<const TitleForm> table, std::string_view word) noexcept {
    return find_row(table, word, &TitleForm::written);
}

/// A name, or another title, comes next: `Dr. Khan`, `Maj. Gen. Granger`, `Dr. J. Smith`, `Mr. "Tiny"`.
bool bearer_follows(const Lexemes& lexemes, std::size_t after) noexcept {
    std::size_t next = lexemes.skip_space(after);
    if (next == after) return false;
    if (lexemes.is_symbol_of(next, U"\"'\u201C\u2018([")) ++next;
    return lexemes.is_capitalised(next) ||
           (lexemes.is_word(next) &&
            (lexemes.is_word(next, "and") || lexemes.is_word(next, "de") || lexemes.is_word(next, "von") ||
             lexemes.is_word(next, "van") || find_title(titles_before, lexemes.folded(next)) != nullptr)) ||
           lexemes.is_symbol(next, U'&');
}

/// At the end of a text that was cut after it: `said the Hon.`, or alone.
bool stands_for_person(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t before = lexemes.before(at);
    return lexemes.is_end(before) || lexemes.is_word(before, "the");
}

void propose_before(const Context& context, std::size_t at, const TitleForm& form, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const bool shouted = lexemes.is_upper(at);
    if (form.written == "mgr" && !lexemes.is_capitalised(at)) return;  // a manager
    if (lexemes.is_symbol(at + 1, U'.')) {
        const bool named = bearer_follows(lexemes, at + 2);
        // At the very end the full stop ends the text as well; in mid sentence a title has none of its own.
        const bool ends = lexemes.is_end(lexemes.skip_space(at + 2));
        if (named)
            proposals.say(at, at + 2, certainty::certain, "before a name", form.spoken);
        else if (form.stop_needed && !shouted && (!ends || stands_for_person(lexemes, at)))
            proposals.say(at, at + (ends ? 1U : 2U), certainty::likely, "full stop", form.spoken);
    } else if ((!form.stop_needed || lexemes.is_word(lexemes.before(at), "rt")) &&
               bearer_follows(lexemes, at + 1) &&
               (!shouted || lexemes.text(at).size() > 2 || form.written == "mr")) {
        proposals.say(at, at + 1, certainty::likely, "before a name, no full stop", form.spoken);
    }
}

void propose_after(const Context& context, std::size_t at, const TitleForm& form, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::size_t name = lexemes.before(at);
    if (lexemes.is_symbol(name, U',')) --name;
    const bool before_name =
        !lexemes.is_end(name) && (lexemes.is_capitalised(name) || lexemes.is_symbol(name, U'.'));
    if (!before_name) {
        if ((form.written == "jr" || form.written == "sr") && lexemes.is_space(at + 1) &&
            lexemes.is_capitalised(at + 2))
            proposals.say(at, at + 1, certainty::possible, "age before a name", form.spoken);
        return;
    }
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const bool ends = stop && sentence_ends_at(lexemes, at + 1);
    proposals.say(at, at + (stop && !ends ? 2U : 1U), certainty::certain, "after a name", form.spoken);
}

/// See col. 3, chloroquine phosphate BP., Assoc. Prof. Hale, Co. Kerry
bool propose_other_use(const Context& context, std::size_t at, Proposals& proposals) {
    static constexpr WordSet irish_counties(
        {"antrim",  "armagh",    "carlow",    "cavan",   "clare",     "cork",     "derry",
         "donegal", "down",      "dublin",    "durham",  "fermanagh", "galway",   "kerry",
         "kildare", "kilkenny",  "laois",     "leitrim", "limerick",  "longford", "louth",
         "mayo",    "meath",     "monaghan",  "offaly",  "roscommon", "sligo",    "tipperary",
         "tyrone",  "waterford", "westmeath", "wexford", "wicklow"});
    const Lexemes& lexemes = context.lexemes;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    const std::size_t next = lexemes.skip_space(stop ? at + 2 : at + 1);
    if (lexemes.is_word(at, "col") && lexemes.is_digits(next) && stop && !lexemes.is_symbol(next + 1, U':')) {
        proposals.say(at, at + 2, certainty::certain, "column of a table",
                      lexemes.starts_upper(at) ? "Column" : "column");
        return true;
    }
    if (lexemes.is_word(at, "col") && stop && !lexemes.starts_upper(at) && !lexemes.is_capitalised(next)) {
        proposals.say(at, at + 2, certainty::certain, "column", "column");
        return true;
    }
    if (lexemes.is_word(at, "co") && lexemes.is_capitalised(at) && next > at + 1 &&
        lexemes.is_capitalised(next) && irish_counties.contains(lexemes.folded(next)))
        proposals.say(at, stop ? at + 2 : at + 1, certainty::certain, "county", "County");
    if (lexemes.is_word(at, "assoc") && stop && lexemes.is_capitalised(at) &&
        (lexemes.is_word(next, "prof") || lexemes.is_word(next, "professor") ||
         lexemes.is_word(next, "dean") || lexemes.is_word(next, "dir") || lexemes.is_word(next, "editor") ||
         lexemes.is_word(next, "justice")))
        proposals.say(at, at + 2, certainty::certain, "title in two parts", "Associate");
    const bool library =
        lexemes.is_upper(at) && lexemes.is_digits(next) && lexemes.is_capitalised(lexemes.before(at));
    if (library && lexemes.is_word(at, "ms") && lexemes.text(next).size() >= 2)
        proposals.say(at, stop ? at + 2 : at + 1, certainty::certain, "manuscript of a library",
                      "manuscript");
    return lexemes.is_word(at, "bp") && lexemes.is_upper(at);
}

void propose_title(const Context& context, std::size_t at, Proposals& proposals) {
    if (!context.lexemes.word_starts(at) || !context.lexemes.word_ends(at + 1)) return;
    if (propose_other_use(context, at, proposals)) return;
    const std::string_view word = context.lexemes.folded(at);
    if (const TitleForm* form = find_title(titles_after, word)) propose_after(context, at, *form, proposals);
    if (const TitleForm* form = find_title(titles_before, word))
        propose_before(context, at, *form, proposals);
}

constexpr auto title_triggers = [] {
    std::array<std::string_view, titles_before.size() + titles_after.size() + 2> words{"assoc", "co"};
    std::size_t next = 2;
    for (const TitleForm& form : titles_before) words[next++] = form.written;
    for (const TitleForm& form : titles_after) words[next++] = form.written;
    return words;
}();

}  // namespace

const SemioticClass title_class{"title", {.words = title_triggers}, propose_title};

}  // namespace audio_edition::en
