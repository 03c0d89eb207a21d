// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/date.h"

#include <array>

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/calendar_table.h"
#include "normalize/languages/en/fiscal_period.h"
#include "normalize/languages/en/named_date.h"
#include "normalize/languages/en/numeric_date.h"
#include "normalize/languages/en/range.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/word_class.h"

namespace audio_edition::en {
namespace {

constexpr std::array<std::string_view, month_names.size() + weekday_names.size() + 3> trigger_words = [] {
    std::array<std::string_view, month_names.size() + weekday_names.size() + 3> words{"fy", "h", "q"};
    std::size_t next = 3;
    for (const CalendarName& name : month_names) words.at(next++) = name.folded;
    for (const CalendarName& name : weekday_names) words.at(next++) = name.folded;
    return words;
}();

using ReadName = std::optional<CalendarWord> (*)(const Lexemes&, std::size_t) noexcept;

/// Monday–Friday, Mon.-Sun., Jan–Mar
void propose_name_span(const Lexemes& lexemes, std::size_t at, ReadName read,
                       std::span<const std::string_view> words, Proposals& proposals) {
    const auto first = read(lexemes, at);
    if (!first || !first->sure) return;
    const auto next = read_range_dash(lexemes, first->last);
    if (!next) return;
    const auto second = read(lexemes, *next);
    if (!second || !second->sure || !lexemes.word_ends(second->last)) return;
    const bool leave_stop = second->has_stop(lexemes) && sentence_ends_at(lexemes, second->last - 1);
    proposals.say(at, second->last - (leave_stop ? 1 : 0), certainty::certain, "from name to name",
                  std::string(words[static_cast<std::size_t>(first->number)]) + " to " +
                      std::string(words[static_cast<std::size_t>(second->number)]));
}

/// A date, a month or a clock time comes next, perhaps after a comma.
bool date_follows(const Lexemes& lexemes, std::size_t last) {
    const std::size_t next = lexemes.skip_space(lexemes.is_symbol(last, U',') ? last + 1 : last);
    if (next == last) return false;
    return lexemes.is_digits(next) || read_month(lexemes, next) ||
           (lexemes.is_symbol(next, U'(') && lexemes.is_digits(next + 1));
}

bool has_preposition(const Lexemes& lexemes, std::size_t at) {
    const std::size_t before = lexemes.before(at);
    for (const std::string_view word : {"by", "every", "in", "last", "next", "of", "on", "since", "until"})
        if (lexemes.is_word(before, word)) return true;
    return false;
}

/// Another day of the week close by: closed Sun & Mon.
bool has_other_weekday(const Lexemes& lexemes, std::size_t at, int day) {
    constexpr std::size_t reach = 10;  // lexemes
    for (std::size_t step = 1; step <= reach; ++step) {
        const auto before = read_weekday(lexemes, at - step), after = read_weekday(lexemes, at + step);
        const auto is_other = [&](const std::optional<CalendarWord>& name) {
            return name && name->sure && name->number != day;
        };
        if (is_other(before) || is_other(after)) return true;
    }
    return false;
}

/// Mon., Sept. by themselves.
void propose_name(const Lexemes& lexemes, std::size_t at, ReadName read,
                  std::span<const std::string_view> words, Proposals& proposals) {
    const auto name = read(lexemes, at);
    if (!name || !name->abbreviated || !lexemes.word_starts(at) || !lexemes.word_ends(name->last)) return;
    if (lexemes[at].letter_case == LetterCase::lower) return;
    const bool stop = name->has_stop(lexemes);
    // The Moon and the Sun. Sun and Moon look alike: neither is a day; nor is Sun Valley, whatever day it is.
    const std::size_t behind = lexemes.skip_space(name->last);
    const bool of_a_name = name->other_use && read == read_weekday && !stop &&
                           lexemes.is_capitalised(behind) && !read_weekday(lexemes, behind) &&
                           !read_month(lexemes, behind);
    const bool thing =
        name->other_use && read == read_weekday &&
        (lexemes.is_word(lexemes.before(at), "the") || lexemes.is_word(lexemes.before(at), "than"));
    const bool of_a_phrase = name->other_use && read == read_weekday && !stop && behind > name->last &&
                             lexemes.is_word(behind) && !lexemes.starts_upper(behind) &&
                             word_classes(lexemes.folded(behind)) == word_class::noun;  // Mon dieu
    if (of_a_name || of_a_phrase || thing) return;
    const bool part_of_day = lexemes.is_word(behind, "morning") || lexemes.is_word(behind, "afternoon") ||
                             lexemes.is_word(behind, "evening") || lexemes.is_word(behind, "night");
    const bool clear = (stop && part_of_day) ||
                       (stop && (!name->other_use || has_preposition(lexemes, at))) ||
                       (read == read_weekday && has_other_weekday(lexemes, at, name->number));
    if (!clear && !(date_follows(lexemes, name->last) && (stop || read == read_weekday))) return;
    const bool leave_stop = stop && new_clause_at(lexemes, name->last - 1);
    proposals.say(at, name->last - (leave_stop ? 1 : 0), certainty::certain, "abbreviated name",
                  words[static_cast<std::size_t>(name->number)]);
}

void propose_date(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto add = [&](std::optional<WrittenDate>&& date) {
        if (date) proposals.say(at, date->last, date->cost, date->rule, date->spoken);
    };
    add(read_fiscal_period(context, at));
    add(read_named_date(context, at));
    if (lexemes.is_digits(at)) {
        add(read_numeric_date(context, at));
        return;
    }
    propose_name_span(lexemes, at, read_month, month_words, proposals);
    propose_name_span(lexemes, at, read_weekday, weekday_words, proposals);
    propose_name(lexemes, at, read_month, month_words, proposals);
    propose_name(lexemes, at, read_weekday, weekday_words, proposals);
}

}  // namespace

const SemioticClass date_class{"date", {.digits = true, .words = trigger_words}, propose_date};

}  // namespace audio_edition::en
