// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/sport.h"

#include <array>
#include <string>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// What tells of cricket, before or after the numbers.
constexpr WordSet of_cricket({"batting", "bowled",   "bowler",  "collapsed", "cricket", "declared",
                              "finish",  "finished", "innings", "lunch",     "made",    "odi",
                              "overs",   "rain",     "reached", "reduced",   "score",   "slumped",
                              "stumps",  "tea",      "total",   "wicket",    "wickets"});
constexpr WordSet of_bowlers({"claimed", "figures", "haul", "returned", "returning", "taking", "took"});
constexpr std::size_t cricket_reach = 8;  // lexemes
constexpr std::int64_t most_wickets = 10, fewest_runs = 30, fewest_conceded = 11;

bool tells_of_cricket(const Lexemes& lexemes, std::size_t first, std::size_t last) {
    int told = 0;
    for (std::size_t step = 1; step <= cricket_reach; ++step)
        for (const std::size_t at : {first - step, last + step - 1})
            told += lexemes.is_word(at) && of_cricket.contains(lexemes.folded(at)) ? 1 : 0;
    // India were 145/3
    const std::size_t verb = lexemes.before(first);
    const bool side = (lexemes.is_word(verb, "were") || lexemes.is_word(verb, "are")) &&
                      lexemes.is_capitalised(lexemes.before(verb));
    return told > 0 || side;
}

/// 145/3: runs for wickets; took 5/74: wickets for runs
void propose_cricket(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto first = digits_value(lexemes, at), second = digits_value(lexemes, at + 2);
    if (!first || !second || !lexemes.is_symbol(at + 1, U'/') || !number_starts(lexemes, at) ||
        !number_ends(lexemes, at + 3) || lexemes.is_symbol(at + 3, U'/') || lexemes.text(at).size() > 3 ||
        lexemes.text(at + 2).size() > 3 || lexemes.text(at)[0] == '0' || lexemes.text(at + 2)[0] == '0')
        return;
    const bool batting =
        *second < most_wickets && *first >= fewest_runs && tells_of_cricket(lexemes, at, at + 3);
    const std::size_t before = lexemes.before(at);  // figures of 5/74, took 5/74
    const std::size_t bowler = lexemes.is_word(before, "of") ? lexemes.before(before) : before;
    // took 3/45 and 4/60
    const std::size_t earlier = lexemes.before(before);
    const bool again = lexemes.is_word(before, "and") && lexemes.is_digits(earlier) &&
                       lexemes.is_symbol(earlier - 1, U'/') &&
                       of_bowlers.contains(lexemes.folded(lexemes.before(earlier - 2)));
    const bool bowling = *first <= most_wickets && *second >= fewest_conceded && *second != 12 &&
                         *second != 16 && (again || of_bowlers.contains(lexemes.folded(bowler))) &&
                         ends_phrase(lexemes, at + 3) && !lexemes.is_word(lexemes.skip_space(at + 3), "of") &&
                         !lexemes.is_word(lexemes.skip_space(at + 3), "off");
    if (batting || bowling)
        proposals.say(at, at + 3, certainty::certain, "runs and wickets",
                      cardinal_words(lexemes.text(at), context.numbers) + " for " +
                          cardinal_words(lexemes.text(at + 2), context.numbers));
}

struct Statistic {
    std::string_view written, one, many;
};
// Sorted by its bytes.
constexpr auto statistics = std::to_array<Statistic>({{"AST", "assist", "assists"},
                                                      {"BLK", "block", "blocks"},
                                                      {"HR", "home run", "home runs"},
                                                      {"HRs", "home run", "home runs"},
                                                      {"INTs", "interception", "interceptions"},
                                                      {"KOs", "knockout", "knockouts"},
                                                      {"PTS", "point", "points"},
                                                      {"RBI", "R.B.I", "R.B.I"},
                                                      {"RBIs", "R.B.I", "R.B.I's"},
                                                      {"REB", "rebound", "rebounds"},
                                                      {"STL", "steal", "steals"},
                                                      {"TDs", "touchdown", "touchdowns"},
                                                      {"ast", "assist", "assists"},
                                                      {"blk", "block", "blocks"},
                                                      {"pts", "point", "points"},
                                                      {"reb", "rebound", "rebounds"},
                                                      {"rebs", "rebound", "rebounds"},
                                                      {"yds", "yard", "yards"}});

/// 24 HRs, 28 pts
void propose_statistic(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t unit = at + 2;
    const auto value = digits_value(lexemes, at);
    if (!value || !lexemes.is_space(at + 1) || !number_starts(lexemes, at) || !lexemes.word_ends(unit + 1))
        return;
    const Statistic* statistic = find_row(statistics, lexemes.text(unit), &Statistic::written);
    if (statistic == nullptr) return;
    const bool stop = lexemes.is_symbol(unit + 1, U'.') && lexemes.is_space(unit + 2) &&
                      lexemes.is_word(unit + 3) && !lexemes.starts_upper(unit + 3);
    proposals.say(at, stop ? unit + 2 : unit + 1, certainty::certain, "statistic of a game",
                  cardinal_words(lexemes.text(at), context.numbers) + ' ' +
                      std::string(*value == 1 ? statistic->one : statistic->many));
}

constexpr WordSet of_goals({"booked", "equalised", "equaliser", "equalized", "equalizer", "goal", "goals",
                            "header", "on", "penalty", "scored", "scores", "substituted", "the"});

/// a goal in the 78′, scored (45+2′)
void propose_minute(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto minute = digits_value(lexemes, at);
    constexpr std::int64_t last_minute = 120;
    if (!minute || *minute < 1 || *minute > last_minute || !lexemes.is_symbol_of(at + 1, U"\u2032'\u2019") ||
        lexemes.is_digits(at + 2) || lexemes.is_word(at + 2) || !number_starts(lexemes, at))
        return;
    const std::size_t before = lexemes.before(at);
    bool told = false;
    for (std::size_t step = 1; step <= cricket_reach + 2; ++step)
        told = told || (lexemes.is_word(at - step) && of_goals.contains(lexemes.folded(at - step)) &&
                        !lexemes.is_word(at - step, "on") && !lexemes.is_word(at - step, "the"));
    if (!told) return;
    const bool ordinal = lexemes.is_word(before, "the");
    proposals.say(at, at + 2, certainty::certain, "minute of a match",
                  ordinal ? ordinal_words(*minute, context.numbers) + " minute"
                          : cardinal_words(lexemes.text(at), context.numbers) +
                                (*minute == 1 ? " minute" : " minutes"));
}

void propose_sport(const Context& context, std::size_t at, Proposals& proposals) {
    propose_cricket(context, at, proposals);
    propose_statistic(context, at, proposals);
    propose_minute(context, at, proposals);
}

}  // namespace

const SemioticClass sport_class{"sport", {.digits = true}, propose_sport};

}  // namespace audio_edition::en
