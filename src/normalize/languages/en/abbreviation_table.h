// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace audio_edition::en {

/// What an abbreviation needs around it to be one.
enum class AbbreviationPlace : std::uint8_t {
    anywhere,            ///< with its full stop
    mid_sentence,        ///< the same, but it is also a word, so only where the sentence visibly goes on
    bare_too,            ///< with or without it
    before_number,       ///< No. 5, p. 12; with its full stop, or capitalised without it
    before_number_bare,  ///< the same, and in lower case without it (vol 3)
    before_name,         ///< Mt. Everest; before a capitalised word
    after_name,          ///< Acme Inc.; after a capitalised word, with or without the stop
};

struct Abbreviation {
    std::string_view written;  ///< folded, without the last full stop
    std::string_view spoken;
    AbbreviationPlace place = AbbreviationPlace::anywhere;
};

/// Abbreviations of one word. Units, months, titles and streets have classes of their own. Sorted by
/// `written`.
inline constexpr auto abbreviations = [] {
    using enum AbbreviationPlace;
    return std::to_array<Abbreviation>({
        {"abbr", "abbreviation"},
        {"abt", "about"},
        {"addl", "additional"},
        {"admin", "administration", mid_sentence},
        {"amt", "amount"},
        {"anon", "anonymous"},
        {"app", "appendix", before_number},
        {"approx", "approximately", bare_too},
        {"appt", "appointment"},
        {"apt", "apartment", before_number},
        {"art", "article", before_number},
        {"arts", "articles", before_number},
        {"assn", "association"},
        {"assoc", "association"},
        {"attn", "attention"},
        {"aux", "auxiliary", mid_sentence},
        {"avg", "average"},
        {"bal", "balance", mid_sentence},
        {"bap", "baptized", mid_sentence},
        {"bk", "book", before_number},
        {"bks", "books", before_number},
        {"bldg", "building", bare_too},
        {"bur", "bureau", mid_sentence},
        {"ca", "circa", before_number_bare},
        {"cert", "certificate", mid_sentence},
        {"cf", "compare", bare_too},
        {"ch", "chapter", before_number},
        {"chap", "chapter", before_number_bare},
        {"chaps", "chapters", before_number_bare},
        {"chs", "chapters", before_number},
        {"cit", "citation", mid_sentence},
        {"co", "Co", after_name},
        {"coll", "college", mid_sentence},
        {"colloq", "colloquial"},
        {"comp", "compiled", mid_sentence},
        {"conf", "conference", mid_sentence},
        {"cont", "continued"},
        {"contd", "continued", bare_too},
        {"corp", "Corporation", after_name},
        {"corr", "corrected", mid_sentence},
        {"dba", "doing business as"},
        {"dept", "department", bare_too},
        {"depts", "departments", bare_too},
        {"diam", "diameter"},
        {"dist", "district", mid_sentence},
        {"div", "division", before_number},
        {"ed", "edition", before_number},
        {"eds", "editors"},
        {"encl", "enclosed"},
        {"ep", "episode", before_number},
        {"equiv", "equivalent"},
        {"esp", "especially"},
        {"est", "established", mid_sentence},
        {"etc", "etc", bare_too},  // engines say the short form right, and stumble over etcetera
        {"ex", "example", before_number},
        {"exec", "executive", mid_sentence},
        {"ext", "extension", before_number},
        {"fasc", "fascicle", before_number},
        {"ff", "and following"},
        {"fig", "figure", before_number_bare},
        {"figs", "figures", before_number_bare},
        {"fn", "footnote", before_number},
        {"fol", "folio", before_number},
        {"freq", "frequently"},
        {"ft", "Fort", before_name},
        {"govt", "government", bare_too},
        {"hist", "history", mid_sentence},
        {"hosp", "hospital", mid_sentence},
        {"ibid", "ibidem", bare_too},
        {"illus", "illustrated"},
        {"inc", "Inc", after_name},
        {"incl", "including", bare_too},
        {"inst", "institute", mid_sentence},
        {"intl", "international", bare_too},
        {"intro", "introduction", before_number},
        {"isl", "island", mid_sentence},
        {"lib", "library", mid_sentence},
        {"lit", "literally", mid_sentence},
        {"ltd", "Limited", bare_too},
        {"max", "maximum", mid_sentence},
        {"mfg", "manufacturing", bare_too},
        {"mgmt", "management", bare_too},
        {"min", "minimum", mid_sentence},
        {"misc", "miscellaneous", bare_too},
        {"mt", "Mount", before_name},
        {"mts", "Mountains", before_name},
        {"mun", "municipal"},
        {"nat", "national", mid_sentence},
        {"natl", "national", bare_too},
        {"neg", "negative", mid_sentence},
        {"no", "number", before_number},
        {"nos", "numbers", before_number_bare},
        {"obs", "obsolete", mid_sentence},
        {"op", "opus", before_number_bare},
        {"orch", "orchestra"},
        {"orig", "originally"},
        {"oxon", "Oxonian"},
        {"p", "page", before_number_bare},
        {"para", "paragraph", before_number},
        {"paras", "paragraphs", before_number},
        {"pg", "page", before_number_bare},
        {"pgs", "pages", before_number_bare},
        {"phr", "phrase"},
        {"pkg", "package"},
        {"plc", "P.L.C", after_name},
        {"poss", "possibly"},
        {"pp", "pages", before_number_bare},
        {"pref", "preface", mid_sentence},
        {"prev", "previously"},
        {"prob", "probably", mid_sentence},
        {"pseud", "pseudonym"},
        {"pt", "part", before_number_bare},
        {"pts", "parts", before_number},
        {"pty", "Proprietary", after_name},
        {"pub", "published", mid_sentence},
        {"publ", "published"},
        {"pvt", "private", bare_too},
        {"qtr", "quarter", bare_too},
        {"ref", "reference", before_number},
        {"refs", "references"},
        {"rel", "relating", mid_sentence},
        {"repr", "reprinted"},
        {"rm", "room", before_number},
        {"sc", "scene", before_number},
        {"sec", "section", before_number},
        {"secs", "sections", before_number},
        {"sect", "section", mid_sentence},
        {"ser", "series", before_number},
        {"sess", "session", before_number},
        {"soc", "society", mid_sentence},
        {"subj", "subject"},
        {"suppl", "supplement"},
        {"syn", "synonym", mid_sentence},
        {"tbsp", "tablespoon", bare_too},
        {"tech", "technical", mid_sentence},
        {"tel", "telephone", before_number_bare},
        {"temp", "temperature", mid_sentence},
        {"trans", "translated", mid_sentence},
        {"treas", "treasurer"},
        {"tsp", "teaspoon", bare_too},
        {"univ", "university", bare_too},
        {"usu", "usually"},
        {"var", "variety", mid_sentence},
        {"ver", "version", before_number},
        {"viz", "namely", bare_too},
        {"vol", "volume", bare_too},
        {"vols", "volumes", before_number_bare},
        {"vs", "versus", bare_too},
    });
}();

static_assert(std::ranges::is_sorted(abbreviations, {}, &Abbreviation::written));

/// Abbreviations of several letters with a stop behind each (e.g.), or of two words (et al.). Full stops may
/// be missing except where `stops_needed`. Sorted.
struct LetterAbbreviation {
    std::string_view letters;  ///< without stops and spaces
    std::string_view spoken;
    bool stops_needed;
};

inline constexpr auto letter_abbreviations = std::to_array<LetterAbbreviation>({
    {"aka", "also known as", false},
    {"dob", "date of birth", true},
    {"eg", "for example", true},
    {"ie", "that is", true},
    {"nb", "nota bene", true},
    {"rip", "rest in peace", true},
    {"rsvp", "R.S.V.P", true},
    {"wrt", "with regard to", true},
});

}  // namespace audio_edition::en
