// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rule_meaning.h"

#include <algorithm>
#include <array>

#include "ingest/languages/language_words.h"

namespace audio_edition {
namespace {

struct RuleMeaning {
    std::string_view rule;
    std::string_view meaning;
};

// Of rules that words of a language do not tell; those say it themselves (BoilerplateRule::why).
constexpr auto meanings = std::to_array<RuleMeaning>({
    {"outside the article", "not in the element that holds the article"},
    {"title", "says the title, with which the edition begins"},
    {"repeated title", "says the title once more"},
    {"title page", "is what stands before the text of a book"},
    {"navigation", "named so by its element, role, class or id"},
    {"comments", "named so by its class or id"},
    {"related links", "named so by its class or id, or leads to other pages"},
    {"advertisement", "named so by its class or id"},
    {"cookie notice", "named so by its class or id"},
    {"dialog", "named so by its element, role, class or id"},
    {"form", "named so by its element or role"},
    {"sidebar", "named so by its element, role, class or id"},
    {"page header", "stands above the headline, or is named so"},
    {"page footer", "named so by its element, role, class or id"},
    {"tags", "named so by its class or id"},
    {"gallery", "named so by its class: pictures to leaf through"},
    {"caption", "says what a picture shows; --figures decides"},
    {"links", "is a list of links"},
    {"hidden", "is not shown on the page"},
    {"form control", "is a part of a form"},
    {"contents list", "leads through the work"},
    {"note marker", "leads to a note; --notes decides"},
    {"note", "is a note; --notes decides"},
    {"code", "is a listing of code; --code decides"},
    {"table", "is a table; --tables decides"},
    {"page number", "counts pages of paper"},
    {"permanent link", "leads to the heading that it stands at"},
    {"scene break", "becomes a pause"},
    {"emphasis mark", "is said by the voice"},
    {"illustration", "is a picture; --figures decides"},
    {"struck out", "was taken back by its author"},
    {"running head", "stands above every page, or above most of them"},
    {"running foot", "stands below every page, or below most of them"},
    {"hidden text", "is drawn so that nobody sees it"},
    {"turned text", "does not run from left to right: a stamp, or the label of an axis"},
    {"unreadable letters", "are drawn by a font that does not tell what they are"},
    {"mark of the page", "is marked by the file as no part of the text"},
    {"formula", "is mathematics that stands by itself, made for the eye"},
    {"text in a figure", "labels parts of a drawing"},
    {"picture", "is not heard; --figures alt reads what stands for it"},
});

}  // namespace

std::string_view meaning_of_rule(std::string_view rule) noexcept {
    const auto found = std::ranges::find(meanings, rule, &RuleMeaning::rule);
    if (found != meanings.end()) return found->meaning;
    const LanguageWords& english = words_for(Language::english());
    for (const auto& rules :
         {english.boilerplate.rules, english.page_lines.openings, english.page_lines.invitations}) {
        const auto said = std::ranges::find(rules, rule, &BoilerplateRule::name);
        if (said != rules.end()) return said->why;
    }
    return {};
}

}  // namespace audio_edition
