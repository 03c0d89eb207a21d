// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/year.h"

#include <array>
#include <optional>

#include "normalize/languages/en/calendar.h"
#include "normalize/languages/en/era.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/languages/en/year_range.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// What a letter before a year stands for. Only in lower case: C. 1400 would be somebody's initial.
struct YearPrefix {
    std::string_view written, spoken;
    bool needs_stop;
};
constexpr auto year_prefixes = std::to_array<YearPrefix>({{"c", "circa", true},
                                                          {"ca", "circa", false},
                                                          {"b", "born", true},
                                                          {"d", "died", true},
                                                          {"est", "established", true},
                                                          {"fl", "flourished", true},
                                                          {"r", "reigned", true}});

constexpr auto year_triggers =
    std::to_array<std::string_view>({"a", "ad", "b", "c", "ca", "d", "est", "fl", "r"});

/// 10,000 B.C.
void propose_grouped_year(const Context& context, std::size_t at, Proposals& proposals) {
    const auto number = read_number(context.lexemes, at);
    if (!number || !number->grouped || number->has_fraction) return;
    const auto era = read_era(context.lexemes, context.lexemes.skip_space(number->last));
    if (!era) return;
    proposals.say(at, era->last, certainty::certain, "number and era",
                  number_words(*number, context.numbers) + ' ' + std::string(era->spoken));
}

/// 1984; in 1002; the year 476
void propose_plain_year(const Context& context, std::size_t at, std::int64_t value, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_symbol_of(at + 1, U"%°") || lexemes.is_symbol_of(at - 1, U"$£€¥#")) return;
    const bool called_for = calls_for_year(lexemes, at, at + 1);
    const bool usual = value >= 1010 && value < 2100;
    const bool possible = lexemes.text(at).size() == 4 && (usual || (called_for && value < 3000)) &&
                          !counts_things(lexemes, at, at + 1);
    const bool after_year = lexemes.text(at).size() == 3 && lexemes.is_word(lexemes.before(at), "year");
    if (!possible && !after_year) return;
    proposals.say(at, at + 1, called_for ? certainty::likely : certainty::possible,
                  called_for ? "number after a preposition" : "four digits",
                  year_words(value, context.numbers));
}

/// Any number with an era after it, 846 B.C., or one that is likely a year by itself.
void propose_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto value = digits_value(lexemes, at);
    if (!value || !number_starts(lexemes, at)) return;
    if (!number_ends(lexemes, at + 1)) return propose_grouped_year(context, at, proposals);
    if (lexemes.text(at).size() > 4 || lexemes.text(at)[0] == '0') return;
    if (const auto era = read_era(lexemes, lexemes.skip_space(at + 1)))
        proposals.say(at, era->last, certainty::certain, "number and era",
                      year_words(*value, context.numbers) + ' ' + std::string(era->spoken));
    propose_plain_year(context, at, *value, proposals);
}

constexpr WordSet short_year_markers({"and", "autumn", "by", "early", "fall", "from", "in", "late", "of",
                                      "or", "since", "spring", "summer", "the", "till", "to", "until",
                                      "winter"});

/// The apostrophe opened a quotation: 'ninety percent'
bool has_closing_quote(const Lexemes& lexemes, std::size_t at) {
    constexpr std::size_t reach = 24;  // lexemes
    for (std::size_t last = at + reach; at < last; ++at)
        if (lexemes.is_symbol_of(at, U"'\u2019") && !lexemes.is_digits(at + 1)) return true;
    return false;
}

/// class of '99, summer of ’69, October '05
void propose_short_year(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_space(at - 1)) return;
    const auto year = read_calendar_year(lexemes, at, context.numbers);
    if (!year || has_closing_quote(lexemes, year->last)) return;
    const std::size_t before = lexemes.before(at);
    const bool called_for = read_month(lexemes, before) ||
                            (lexemes.is_word(before) && short_year_markers.contains(lexemes.folded(before)));
    if (called_for)
        proposals.say(at, year->last, certainty::likely, "two digits after an apostrophe", year->spoken);
}

struct Prefix {
    std::size_t digits = 0;  // where the year begins
    std::string_view spoken;
    bool era = false;
};

std::optional<Prefix> read_prefix(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.word_starts(at)) return std::nullopt;
    if (const auto era = read_era(lexemes, at))
        return Prefix{lexemes.skip_space(era->last), era->spoken, true};
    for (const YearPrefix& prefix : year_prefixes) {
        if (lexemes.text(at) != prefix.written) continue;
        const bool stop = lexemes.is_symbol(at + 1, U'.');
        const bool touches =
            prefix.spoken == "circa" && lexemes.is_digits(at + 1) && lexemes.text(at + 1).size() == 4;
        if (prefix.needs_stop && !stop && !touches) return std::nullopt;
        return Prefix{lexemes.skip_space(at + (stop ? 2 : 1)), prefix.spoken, false};
    }
    return std::nullopt;
}

/// The year after a prefix: of two digits only with an era, as c. 50 may be anything.
std::optional<CalendarYear> read_year_after(const Context& context, const Prefix& prefix) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view digits = lexemes.text(prefix.digits);
    const auto value = digits_value(lexemes, prefix.digits);
    const std::size_t last = prefix.digits + 1;
    if (!value || digits.size() > 4 || digits[0] == '0' || !number_ends(lexemes, last)) return std::nullopt;
    if (const auto range = read_year_range(context, prefix.digits))
        return CalendarYear{range->last, range->spoken};
    std::string spoken = year_words(*value, context.numbers);
    if (const auto era = read_era(lexemes, lexemes.skip_space(last)))
        return CalendarYear{era->last, spoken.append(" ").append(era->spoken)};
    if (!prefix.era && digits.size() < 3) return std::nullopt;
    return CalendarYear{last, std::move(spoken)};
}

/// c. 1400, (b. 1950), A.D. 79
void propose_after_prefix(const Context& context, std::size_t at, Proposals& proposals) {
    const auto prefix = read_prefix(context.lexemes, at);
    if (!prefix) return;
    auto year = read_year_after(context, *prefix);
    if (const auto second = year ? std::nullopt : read_prefix(context.lexemes, prefix->digits)) {
        year = read_year_after(context, *second);  // fl. c. 1300
        if (year) year->spoken.insert(0, std::string(second->spoken) + ' ');
    }
    if (!year) return;
    proposals.say(at, year->last, certainty::certain, prefix->era ? "era and number" : "year after its sign",
                  std::string(prefix->spoken) + ' ' + year->spoken);
}

void propose_years(const Context& context, std::size_t at, Proposals& proposals) {
    if (context.lexemes.is_word(at)) return propose_after_prefix(context, at, proposals);
    if (!context.lexemes.is_digits(at)) return propose_short_year(context, at, proposals);
    if (auto range = number_starts(context.lexemes, at) ? read_year_range(context, at) : std::nullopt)
        proposals.say(at, range->last, range->cost, range->rule, range->spoken);
    propose_year(context, at, proposals);
}

}  // namespace

const SemioticClass year_class{
    "year", {.digits = true, .symbols = U"'\u2018", .words = year_triggers}, propose_years};

}  // namespace audio_edition::en
