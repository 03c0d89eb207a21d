// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/abbreviation.h"

#include <string>

#include "normalize/languages/en/abbreviation_table.h"
#include "normalize/languages/en/era.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/table_row.h"
#include "text/roman_numeral.h"

namespace audio_edition::en {
namespace {

bool numeral_follows(const Lexemes& lexemes, std::size_t after) noexcept {
    const std::size_t next = lexemes.skip_space(after);
    if (lexemes.is_digits(next)) return true;
    return next > after && lexemes.is_word(next) && !lexemes.is_word(next, "i") &&
           lexemes.word_ends(next + 1) && roman_value(lexemes.text(next)).has_value();
}

/// Eq. (3)
bool bracket_follows(const Lexemes& lexemes, std::size_t after) noexcept {
    return lexemes.is_space(after) && lexemes.is_symbol(after + 1, U'(') && lexemes.is_digits(after + 2);
}

bool capital_follows(const Lexemes& lexemes, std::size_t after) noexcept {
    return lexemes.is_space(after) && lexemes.is_capitalised(after + 1);
}

bool follows_name(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t name = lexemes.before(at);
    if (lexemes.is_symbol_of(name, U",)")) --name;
    return lexemes.is_capitalised(name) || lexemes.is_word(name, "and") || lexemes.is_symbol(name, U'&');
}

/// After the full stop comes something that no sentence begins with.
bool sentence_goes_on(const Lexemes& lexemes, std::size_t stop) noexcept {
    const std::size_t next = stop + 1;
    if (lexemes.is_symbol_of(next, U",;:)")) return true;
    if (!lexemes.is_space(next)) return false;
    return lexemes.is_digits(next + 1) || (lexemes.is_word(next + 1) && !lexemes.is_capitalised(next + 1));
}

bool is_in_place(const Lexemes& lexemes, std::size_t at, const Abbreviation& form, bool stop) noexcept {
    const std::size_t after = stop ? at + 2 : at + 1;
    switch (form.place) {
        case AbbreviationPlace::anywhere:
            return stop;
        case AbbreviationPlace::mid_sentence:
            return stop && sentence_goes_on(lexemes, at + 1);
        case AbbreviationPlace::bare_too:
            return stop || (!lexemes.is_upper(at) && !lexemes.is_dash(after));
        case AbbreviationPlace::before_number:
            return (stop || lexemes.is_capitalised(at) || lexemes.is_symbol(lexemes.before(at), U',')) &&
                   (numeral_follows(lexemes, after) ||
                    (form.written.starts_with("eq") && bracket_follows(lexemes, after)));
        case AbbreviationPlace::before_number_bare:
            return (stop || !lexemes.is_upper(at)) && numeral_follows(lexemes, after);
        case AbbreviationPlace::stopped_number:
            return stop && numeral_follows(lexemes, after);
        case AbbreviationPlace::before_name:
            if (stop && lexemes.is_end(after) && lexemes.is_end(at - 1)) return true;
            return capital_follows(lexemes, after) &&
                   (lexemes.is_capitalised(at) || stop || form.written == "mt");
        case AbbreviationPlace::after_name:
            return lexemes.starts_upper(at) && (stop || !lexemes.is_upper(at)) && follows_name(lexemes, at);
    }
    return false;
}

std::string in_case_of(const Lexemes& lexemes, std::size_t at, std::string_view spoken) {
    std::string words(spoken);
    if (lexemes.starts_upper(at) && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

void propose_word(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Abbreviation* form = find_row(abbreviations, lexemes.folded(at), &Abbreviation::written);
    if (form == nullptr || !lexemes.word_starts(at)) return;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    if (!is_in_place(lexemes, at, *form, stop)) return;
    const bool needs_number = form->place == AbbreviationPlace::before_number ||
                              form->place == AbbreviationPlace::before_number_bare ||
                              form->place == AbbreviationPlace::stopped_number;
    const bool may_end = form->place == AbbreviationPlace::anywhere ||
                         form->place == AbbreviationPlace::bare_too ||
                         form->place == AbbreviationPlace::after_name;
    const bool ends = stop && !needs_number &&
                      (may_end ? new_clause_at(lexemes, at + 1) : sentence_ends_at(lexemes, at + 1));
    proposals.say(at, at + (stop && !ends ? 2U : 1U), certainty::likely, "table",
                  in_case_of(lexemes, at, form->spoken));
}

/// `e.g.`, `i. e.`, `a.k.a.`: letters with a stop after each.
void propose_dotted_letters(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    std::string letters;
    std::size_t last = at;
    while (letters.size() < 4 && lexemes.is_word(last) && lexemes.text(last).size() == 1 &&
           lexemes.is_symbol(last + 1, U'.')) {
        letters += lexemes.folded(last);
        last += 2;
        if (lexemes.is_space(last) && lexemes.is_word(last + 1) && lexemes.text(last + 1).size() == 1 &&
            lexemes.is_symbol(last + 2, U'.') && !lexemes.is_capitalised(last + 1))
            ++last;
    }
    if (letters.size() == 1 && lexemes.is_word(last) && lexemes.text(last).size() == 1)
        letters += lexemes.folded(last++);
    for (const LetterAbbreviation& form : letter_abbreviations) {
        if (form.letters != letters) continue;
        const bool stop = lexemes.is_symbol(last - 1, U'.');
        const bool ends =
            stop && sentence_ends_at(lexemes, last - 1) && lexemes.is_end(lexemes.skip_space(last));
        proposals.say(at, ends ? last - 1 : last, certainty::certain, "letters with stops",
                      in_case_of(lexemes, at, form.spoken));
    }
}

/// `4th ed.` is an edition; a person who is `ed.` is said so, without the pause.
void propose_edition(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at + 1, U'.')) return;
    const std::size_t before = lexemes.before(at);
    const bool ordinal = (lexemes.is_word(before) && lexemes.is_digits(before - 1)) ||
                         lexemes.folded(before).ends_with("th") || lexemes.is_word(before, "second") ||
                         lexemes.is_word(before, "third") || lexemes.is_word(before, "first") ||
                         lexemes.is_word(before, "rev") || lexemes.is_word(before, "revised") ||
                         lexemes.is_word(before, "new");
    const bool ends = sentence_ends_at(lexemes, at + 1);
    proposals.say(at, at + (ends ? 1U : 2U), certainty::likely, ordinal ? "edition" : "editor, said in short",
                  ordinal ? "edition" : std::string(lexemes.text(at)));
}

struct Troops {
    std::string_view written, spoken;
};
constexpr auto troops = std::to_array<Troops>({{"abn", "Airborne"},
                                               {"armd", "Armored"},
                                               {"bde", "Brigade"},
                                               {"bn", "Battalion"},
                                               {"bty", "Battery"},
                                               {"cav", "Cavalry"},
                                               {"coy", "Company"},
                                               {"div", "Division"},
                                               {"inf", "Infantry"},
                                               {"mech", "Mechanized"},
                                               {"plt", "Platoon"},
                                               {"regt", "Regiment"},
                                               {"sqn", "Squadron"}});

/// `3rd Bn.`, `101st Abn. Div.`: after an ordinal, or after another of them.
void propose_troops(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Troops* unit = find_row(troops, lexemes.folded(at), &Troops::written);
    const std::size_t before = lexemes.before(at);
    const bool ordinal = lexemes.is_word(before) && lexemes.is_digits(before - 1);
    const bool another = lexemes.is_symbol(before, U'.') &&
                         find_row(troops, lexemes.folded(before - 1), &Troops::written) != nullptr;
    if (unit == nullptr || !(ordinal || another) || !lexemes.is_capitalised(at) ||
        !lexemes.is_symbol(at + 1, U'.'))
        return;
    const bool ends = sentence_ends_at(lexemes, at + 1);
    proposals.say(at, at + (ends ? 1U : 2U), certainty::certain, "troops", unit->spoken);
}

/// `the 5th c.`, `12th cent. AD`: a century after an ordinal.
void propose_century(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t before = lexemes.before(at);
    const bool ordinal = lexemes.is_word(before) && lexemes.is_digits(before - 1);
    if (!ordinal || !lexemes.is_symbol(at + 1, U'.') || lexemes.is_upper(at)) return;
    if (const auto era = read_era(lexemes, lexemes.skip_space(at + 2)); era && lexemes.is_space(at + 2))
        return proposals.say(at, era->last, certainty::certain, "century and era",
                             "century " + std::string(era->spoken));
    const bool ends = sentence_ends_at(lexemes, at + 1);
    proposals.say(at, at + (ends ? 1U : 2U), certainty::certain, "century", "century");
}

/// `et al.` is said as it is written, without the pause.
void propose_et_al(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_space(at + 1) || !lexemes.is_word(at + 2, "al") || !lexemes.is_symbol(at + 3, U'.'))
        return;
    const bool ends = sentence_ends_at(lexemes, at + 3);
    proposals.say(at, at + (ends ? 3U : 4U), certainty::certain, "et al.", "et al");
}

/// `5 per cent. of it`: an old spelling whose full stop ends nothing.
void propose_per_cent(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_space(at + 1) || !lexemes.is_word(at + 2, "cent") || !lexemes.is_symbol(at + 3, U'.'))
        return;
    if (!sentence_goes_on(lexemes, at + 3)) return;
    proposals.say(at, at + 4, certainty::certain, "per cent.", "per cent");
}

/// `Smith 1986, p. 40`: after a work that is cited the letters are said; elsewhere the word.
bool is_cited_page(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_word(at, "p") && !lexemes.is_word(at, "pp")) return false;
    const std::size_t before = lexemes.before(at);
    return lexemes.is_digits(before) ||
           (lexemes.is_symbol_of(before, U",:;)") && !lexemes.is_end(before - 1));
}

void propose_cited_page(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t last = lexemes.is_symbol(at + 1, U'.') ? at + 2 : at + 1;
    proposals.say(at, last, certainty::certain, "page of a cited work",
                  lexemes.is_word(at, "pp") ? "P.P" : "p");
}

struct AfterNumber {
    std::string_view written, spoken;
    bool ordinal;  ///< it is numbered by one before it; else a number counts it
};
constexpr auto after_numbers = std::to_array<AfterNumber>({{"fl", "floor", true},
                                                           {"inst", "instant", true},
                                                           {"lt", "Lieutenant", true},
                                                           {"pp", "pages", false},
                                                           {"prox", "proximo", true},
                                                           {"ult", "ultimo", true}});

/// `312 pp.`, `the 3rd fl.`, `yours of the 1st inst.`, `the 2nd Lt.`
void propose_after_number(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const AfterNumber* form = find_row(after_numbers, lexemes.folded(at), &AfterNumber::written);
    if (form == nullptr || !lexemes.is_symbol(at + 1, U'.')) return;
    const std::size_t before = lexemes.before(at);
    const bool ordinal =
        (lexemes.is_word(before) && lexemes.is_digits(before - 1)) ||
        (form->written == "lt" && (lexemes.is_word(before, "first") || lexemes.is_word(before, "second")));
    if (form->ordinal ? !ordinal : !lexemes.is_digits(before)) return;
    const bool ends = sentence_ends_at(lexemes, at + 1);
    proposals.say(at, at + (ends ? 1U : 2U), certainty::certain, "after a number", form->spoken);
}

/// `tax incl.`, `w/d incl., £20`: at the end of what is listed it is what everything before it is.
bool is_included(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at, "incl") && lexemes.is_symbol(at + 1, U'.') &&
           (lexemes.is_symbol_of(at + 2, U",;.)") || lexemes.is_end(lexemes.skip_space(at + 2)));
}

/// `Co. B`: a company of soldiers by its letter.
void propose_company(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t letter = at + 3;
    const bool named = lexemes.is_capitalised(at) && lexemes.is_symbol(at + 1, U'.') &&
                       lexemes.is_space(at + 2) && lexemes.is_upper(letter) &&
                       lexemes.text(letter).size() == 1 && !lexemes.is_symbol(letter + 1, U'.');
    const bool after_name =
        lexemes.is_capitalised(lexemes.before(at)) || lexemes.is_symbol(lexemes.before(at), U'&');
    if (named && !after_name && lexemes.word_ends(letter + 1))
        proposals.say(at, at + 2, certainty::certain, "company of soldiers", "Company");
}

/// WWI, WW2: letters that nobody says.
void propose_world_war(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_upper(at) || !lexemes.word_starts(at)) return;
    const bool bare = lexemes.is_word(at, "ww");
    const bool second = bare ? lexemes.text(at + 1) == "2" : lexemes.is_word(at, "wwii");
    if (bare && !second && lexemes.text(at + 1) != "1") return;
    const std::size_t last = bare ? at + 2 : at + 1;
    if (lexemes.word_ends(last))
        proposals.say(at, last, certainty::certain, "world war", second ? "World War Two" : "World War One");
}

void propose_abbreviation(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.folded(at).starts_with("ww")) return propose_world_war(context, at, proposals);
    if (!lexemes.word_ends(at + 1)) return;
    propose_after_number(context, at, proposals);
    if (is_included(lexemes, at)) {
        const bool ends = lexemes.is_end(lexemes.skip_space(at + 2));
        proposals.say(at, at + (ends ? 1U : 2U), certainty::certain, "after a list", "included");
        return;
    }
    if (lexemes.is_word(at, "co")) propose_company(context, at, proposals);
    if (is_cited_page(lexemes, at) &&
        numeral_follows(lexemes, at + (lexemes.is_symbol(at + 1, U'.') ? 2 : 1))) {
        propose_cited_page(context, at, proposals);
        return;
    }
    if (lexemes.is_word(at, "per")) propose_per_cent(context, at, proposals);
    if (lexemes.text(at).size() == 1) propose_dotted_letters(context, at, proposals);
    if (lexemes.is_word(at, "ed")) propose_edition(context, at, proposals);
    propose_troops(context, at, proposals);
    if (lexemes.is_word(at, "c") || lexemes.is_word(at, "cent")) propose_century(context, at, proposals);
    if (lexemes.is_word(at, "et")) propose_et_al(context, at, proposals);
    propose_word(context, at, proposals);
}

constexpr auto other_triggers = std::to_array<std::string_view>(
    {"a", "b",   "c",    "cent", "d", "e", "ed",  "et", "fl", "i",   "lt",   "n",
     "p", "per", "prox", "q",    "r", "t", "ult", "w",  "ww", "wwi", "wwii", "y"});

constexpr auto abbreviation_triggers = [] {
    std::array<std::string_view, abbreviations.size() + other_triggers.size() + troops.size()> words{};
    std::size_t next = 0;
    for (const std::string_view word : other_triggers) words[next++] = word;
    for (const Troops& each : troops) words[next++] = each.written;
    for (const Abbreviation& each : abbreviations) words[next++] = each.written;
    return words;
}();

}  // namespace

const SemioticClass abbreviation_class{
    "abbreviation", {.words = abbreviation_triggers}, propose_abbreviation};

}  // namespace audio_edition::en
