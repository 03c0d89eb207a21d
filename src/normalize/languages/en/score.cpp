// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/score.h"

#include <algorithm>

#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/year_context.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

// Sorted: words that tell of a game. Looked for a few words before and after the numbers.
constexpr WordSet game_words({"aggregate", "ahead",   "beat",      "beaten",    "beating",   "beats",
                              "clash",     "defeat",  "defeated",  "defeating", "defeats",   "draw",
                              "drawing",   "drawn",   "drew",      "edged",     "equaliser", "equalizer",
                              "goal",      "goals",   "halftime",  "hammered",  "lead",      "leading",
                              "leads",     "led",     "lose",      "loses",     "losing",    "loss",
                              "lost",      "match",   "outshot",   "penalties", "rout",      "routed",
                              "score",     "scored",  "scoreline", "shutout",   "stunned",   "thrashed",
                              "thrashing", "tie",     "tied",      "trailed",   "trailing",  "triumph",
                              "upset",     "victory", "win",       "winning",   "wins",      "won"});

// Sorted: of what a result may be said to be one. Any other noun after the numbers is what they count.
constexpr WordSet result_words({"aggregate", "defeat", "deficit", "draw", "humiliation", "lead", "loss",
                                "rout", "scoreline", "shutout", "thrashing", "tie", "triumph", "upset",
                                "victory", "win"});

constexpr std::size_t game_reach = 12;  // lexemes, so about six words

bool tells_of_game(const Lexemes& lexemes, std::size_t first, std::size_t last) {
    const std::string_view next = lexemes.folded(lexemes.skip_space(last));
    if (!ends_phrase(lexemes, last) && !result_words.contains(next)) return false;
    const auto is_game_word = [&](std::size_t at) {
        return lexemes.is_word(at) && game_words.contains(lexemes.folded(at));
    };
    for (std::size_t step = 1; step <= game_reach; ++step)
        if (is_game_word(first - step) || is_game_word(last + step - 1)) return true;
    return false;
}

struct Points {
    std::size_t last = 0;
    std::size_t first = 0, second = 0;  // the lexemes of the two numbers
};

/// Two numbers of at most three digits with a dash or (ratios) a colon between them, and nothing else around.
std::optional<Points> read_points(const Lexemes& lexemes, std::size_t at, bool colon) {
    if (!lexemes.is_digits(at) || !lexemes.is_digits(at + 2) || !number_starts(lexemes, at))
        return std::nullopt;
    const bool joined = colon ? lexemes.is_symbol(at + 1, U':') : lexemes.is_dash(at + 1);
    if (!joined || !number_ends(lexemes, at + 3)) return std::nullopt;
    if (lexemes.is_dash(at - 1) || (lexemes.is_dash(at + 3) && lexemes.is_digits(at + 4)))
        return std::nullopt;
    for (const std::size_t part : {at, at + 2})
        if (lexemes.text(part).size() > 3 || (lexemes.text(part).size() > 1 && lexemes.text(part)[0] == '0'))
            return std::nullopt;
    return Points{at + 3, at, at + 2};
}

std::string points_words(const Context& context, std::size_t at) {
    const bool british = is_british(context);
    if (british && context.lexemes.text(at) == "0") return "nil";
    return cardinal_words(context.lexemes.text(at), context.numbers);
}

/// A set of tennis: one side has six or seven games.
bool is_set(const Lexemes& lexemes, const Points& points) {
    const auto games = [&](std::size_t at) { return *digits_value(lexemes, at); };
    const std::int64_t most = std::max(games(points.first), games(points.second));
    return most == 6 || most == 7;
}

/// Over a comma and white space, and over the points of a tie-break in brackets: 7-6 (7-4), 6-3
std::size_t skip_to_next_set(const Lexemes& lexemes, std::size_t at) {
    at = lexemes.skip_space(at);
    if (lexemes.is_symbol(at, U'(') && lexemes.is_symbol(at + 4, U')')) at += 5;
    if (lexemes.is_symbol(at, U',')) ++at;
    return lexemes.skip_space(at);
}

std::size_t skip_to_set_before(const Lexemes& lexemes, std::size_t at) {
    at = lexemes.before(at);
    if (lexemes.is_symbol(at, U',')) --at;
    if (lexemes.is_symbol(at, U')') && lexemes.is_symbol(at - 4, U'(')) at = lexemes.before(at - 4);
    return at - 2;
}

bool has_neighbour_set(const Lexemes& lexemes, const Points& points) {
    const auto is_set_at = [&](std::size_t at) {
        const auto other = read_points(lexemes, at, false);
        return other && at != points.first && is_set(lexemes, *other);
    };
    return is_set_at(skip_to_next_set(lexemes, points.last)) ||
           is_set_at(skip_to_set_before(lexemes, points.first));
}

/// The (7-4) of 7-6 (7-4).
bool is_tie_break(const Lexemes& lexemes, const Points& points) {
    if (!lexemes.is_symbol(points.first - 1, U'(') || !lexemes.is_symbol(points.last, U')')) return false;
    const auto set = read_points(lexemes, lexemes.before(points.first - 1) - 2, false);
    return set && is_set(lexemes, *set);
}

/// 1:50,000, the scale of a map.
void propose_scale(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.text(at) != "1" || !lexemes.is_symbol(at + 1, U':') || !number_starts(lexemes, at)) return;
    const auto scale = read_number(lexemes, at + 2);
    if (!scale || scale->has_fraction || scale->integer.size() < 3 || !number_ends(lexemes, scale->last))
        return;
    proposals.say(at, scale->last, certainty::certain, "scale of a map",
                  "one to " + number_words(*scale, context.numbers));
}

/// `the 3: 4 ratio`, `a scale of 1 : 20`: set with spaces, only a word tells what it is.
std::optional<Points> read_spaced_ratio(const Lexemes& lexemes, std::size_t at) {
    static constexpr WordSet ratios(
        {"aspect", "dilution", "mix", "mixture", "odds", "proportion", "ratio", "ratios", "scale", "slope"});
    const auto is_ratio_word = [&](std::size_t word) {
        return lexemes.is_word(word) && ratios.contains(lexemes.folded(word));
    };
    const std::size_t colon = lexemes.skip_space(at + 1);
    const std::size_t second = lexemes.skip_space(colon + 1);
    if (!lexemes.is_symbol(colon, U':') || second == at + 2 || !lexemes.is_digits(second) ||
        !number_starts(lexemes, at) || !number_ends(lexemes, second + 1))
        return std::nullopt;
    const std::size_t before = lexemes.before(at);
    const bool of_ratio = lexemes.is_word(before, "of") && is_ratio_word(lexemes.before(before));
    if (!of_ratio && !is_ratio_word(before) && !is_ratio_word(lexemes.skip_space(second + 1)))
        return std::nullopt;
    return Points{second + 1, at, second};
}

void propose_score(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const auto add = [&](const Points& points, float cost, std::string_view rule, std::string_view between) {
        proposals.say(at, points.last, cost, rule,
                      points_words(context, points.first) + std::string(between) +
                          points_words(context, points.second));
    };
    propose_scale(context, at, proposals);
    if (const auto ratio = read_points(lexemes, at, true)) add(*ratio, certainty::possible, "ratio", " to ");
    if (const auto ratio = read_spaced_ratio(lexemes, at)) add(*ratio, certainty::likely, "ratio", " to ");
    const auto points = read_points(lexemes, at, false);
    if (!points) return;
    if ((is_set(lexemes, *points) && has_neighbour_set(lexemes, *points)) || is_tie_break(lexemes, *points))
        add(*points, certainty::likely, "sets", " ");
    else if (tells_of_game(lexemes, at, points->last))
        add(*points, certainty::likely, "score", is_british(context) ? " " : " to ");
}

}  // namespace

const SemioticClass score_class{"score", {.digits = true}, propose_score};

}  // namespace audio_edition::en
