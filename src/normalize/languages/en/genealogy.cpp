// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/genealogy.h"

#include <array>
#include <optional>
#include <string>

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct Event {
    std::string_view written, spoken;
};
constexpr auto family_events = std::to_array<Event>({{"b", "born"},
                                                     {"bap", "baptized"},
                                                     {"bapt", "baptized"},
                                                     {"bur", "buried"},
                                                     {"chr", "christened"},
                                                     {"d", "died"},
                                                     {"dau", "daughter"},
                                                     {"div", "divorced"},
                                                     {"m", "married"},
                                                     {"s", "son"},
                                                     {"unm", "unmarried"}});
constexpr WordSet before_events({"and", "he", "is", "she", "they", "was", "were", "who"});
constexpr WordSet after_events({"about", "abt", "aft", "after", "at", "bef", "before", "c", "ca", "circa",
                                "in", "near", "on", "young"});

/// A year, a date or a word that leads to one: b. 1678, d. 12 June, bur. at York
bool time_follows(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_digits(at) || read_month(lexemes, at) || after_events.contains(lexemes.folded(at));
}

bool year_is_near(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr std::size_t reach = 14;  // lexemes
    for (std::size_t step = 1; step <= reach; ++step)
        if (lexemes.is_digits(at + step) && lexemes.text(at + step).size() == 4) return true;
    return false;
}

struct AgePart {
    std::size_t last = 0;
    std::string spoken;
};

/// `45 y.`, `3 mos.`, `2 d`: a part of an age; `forms` are how its unit is written.
template <std::size_t count>
std::optional<AgePart> read_age_part(const Context& context, std::size_t at, const WordSet<count>& forms,
                                     std::string_view unit) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_digits(at) || lexemes.text(at).size() > 2 || !lexemes.word_starts(at))
        return std::nullopt;
    const std::size_t word = lexemes.skip_space(at + 1);
    if (!lexemes.is_word(word) || lexemes.is_capitalised(word) || !forms.contains(lexemes.folded(word)))
        return std::nullopt;
    const std::string_view digits = lexemes.text(at);
    AgePart part{word + 1, cardinal_words(digits, context.numbers) + ' ' + std::string(unit) +
                               (digits == "1" ? "" : "s")};
    if (lexemes.is_symbol(part.last, U'.') && !sentence_ends_at(lexemes, part.last)) ++part.last;
    return part;
}

/// aged 45 y. 3 m. 2 d.
void propose_age(const Context& context, std::size_t at, Proposals& proposals) {
    constexpr WordSet years({"y", "yr", "yrs", "ys"});
    constexpr WordSet months({"m", "mo", "mos", "ms"});
    constexpr WordSet days({"d", "da", "ds"});
    const auto next = [&](const AgePart& part) {
        const bool comma = context.lexemes.is_symbol(part.last, U',');
        return context.lexemes.skip_space(comma ? part.last + 1 : part.last);
    };
    auto age = read_age_part(context, at, years, "year");
    if (!age) return;
    const auto month = read_age_part(context, next(*age), months, "month");
    if (month) age = AgePart{month->last, age->spoken + ' ' + month->spoken};
    const auto day = read_age_part(context, next(*age), days, "day");
    if (day) age = AgePart{day->last, age->spoken + ' ' + day->spoken};
    if (month || day) proposals.say(at, age->last, certainty::certain, "age", age->spoken);
}

void propose_genealogy(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_digits(at)) return propose_age(context, at, proposals);
    const Event* event = find_row(family_events, lexemes.text(at), &Event::written);
    const std::size_t next = lexemes.skip_space(at + 2), before = lexemes.before(at);
    const bool within_letters = lexemes.is_symbol(at - 1, U'.');  // a.m.
    if (event == nullptr || within_letters || !lexemes.is_symbol(at + 1, U'.') || next == at + 2 ||
        !lexemes.word_starts(at))
        return;
    const bool single = event->written.size() == 1;
    const bool opens = lexemes.is_symbol_of(before, U"(;,[") || lexemes.is_end(before) ||
                       (lexemes.is_symbol(before, U'.') && lexemes.is_space(at - 1));
    const bool name = lexemes.is_capitalised(before) && lexemes.is_word(before);
    const bool told = lexemes.is_word(before) && before_events.contains(lexemes.folded(before));
    const bool place = lexemes.is_capitalised(next) && year_is_near(lexemes, next);
    const bool relation = (event->written == "dau" || event->written == "s") && lexemes.is_word(next, "of") &&
                          lexemes.is_capitalised(lexemes.skip_space(next + 1));
    if (event->written == "s" && !relation) return;
    const bool fits = single
                          ? (opens && (time_follows(lexemes, next) || place)) ||
                                (name && (lexemes.is_digits(next) ||
                                          (place && (event->written == "m" || context.evidence.genealogy))))
                          : time_follows(lexemes, next) || place;
    if (relation || (fits && (opens || name || told || !single)))
        proposals.say(at, at + 2, certainty::certain, "family history", event->spoken);
}

constexpr auto family_words = [] {
    std::array<std::string_view, family_events.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = family_events[i].written;
    return words;
}();

}  // namespace

bool is_family_event(std::string_view folded) noexcept {
    return find_row(family_events, folded, &Event::written) != nullptr;
}

const SemioticClass genealogy_class{"genealogy", {.digits = true, .words = family_words}, propose_genealogy};

}  // namespace audio_edition::en
