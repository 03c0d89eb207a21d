// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/compass.h"

#include <array>

#include "normalize/languages/en/word_class.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct Point {
    std::string_view letters, spoken;
};
constexpr auto points = std::to_array<Point>({{"E", "East"},
                                              {"ENE", "east-northeast"},
                                              {"ESE", "east-southeast"},
                                              {"N", "North"},
                                              {"NE", "Northeast"},
                                              {"NNE", "north-northeast"},
                                              {"NNW", "north-northwest"},
                                              {"NW", "Northwest"},
                                              {"S", "South"},
                                              {"SE", "Southeast"},
                                              {"SSE", "south-southeast"},
                                              {"SSW", "south-southwest"},
                                              {"SW", "Southwest"},
                                              {"W", "West"},
                                              {"WNW", "west-northwest"},
                                              {"WSW", "west-southwest"}});

// What a letter with its full stop may begin the name of: N. Dakota, S. Africa. Other names have initials.
constexpr WordSet divided({"africa",    "america",  "asia",    "atlantic", "australia", "bank",    "berlin",
                           "carolina",  "coast",    "dakota",  "england",  "europe",    "germany", "hampton",
                           "hollywood", "indies",   "ireland", "island",   "jersey",    "korea",   "london",
                           "midlands",  "pacific",  "pole",    "rhodesia", "sea",       "sussex",  "texas",
                           "vietnam",   "virginia", "wales",   "yemen",    "yorkshire"});
// What a wind, a side or a part of a place is: the SE corner.
constexpr WordSet sides({"bank",    "boundary", "coast", "corner",  "corners", "edge",    "end",   "entrance",
                         "face",    "facing",   "flank", "gale",    "gales",   "monsoon", "part",  "quadrant",
                         "quarter", "region",   "ridge", "section", "shore",   "side",    "slope", "slopes",
                         "suburbs", "tip",      "wall",  "wind",    "winds",   "wing"});
constexpr WordSet lengths({"feet", "foot", "ft", "kilometers", "kilometres", "km", "league", "leagues", "m",
                           "meters", "metres", "mi", "mile", "miles", "nm", "yards", "yd"});
constexpr WordSet directions({"drove",   "due",      "faces",   "facing",  "flew", "go",     "goes",
                              "going",   "head",     "headed",  "heading", "just", "moving", "run",
                              "running", "runs",     "sailed",  "sails",   "the",  "toward", "towards",
                              "travel",  "traveled", "travels", "turn"});

constexpr WordSet roads({"a", "highway", "hwy", "i", "interstate", "route", "rt", "rte", "sr", "us"});
constexpr WordSet winds({"breeze", "from", "gales", "gusts", "wind", "winds"});

std::string in_small_letters(std::string_view spoken) {
    std::string words(spoken);
    if (words.front() >= 'A' && words.front() <= 'Z')
        words.front() = static_cast<char>(words.front() - 'A' + 'a');
    return words;
}

/// N. Dakota, W. Virginia; but not in N. Carolina Street's initials: E. Virginia Woods.
bool names_part(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t name = lexemes.skip_space(at + 2);
    const std::size_t before = lexemes.before(at);
    const bool after_name = lexemes.is_capitalised(before) && lexemes.is_space(at - 1) &&
                            !lexemes.is_end(before) && lexemes.is_word(lexemes.before(before));
    return lexemes.is_symbol(at + 1, U'.') && name > at + 2 && lexemes.is_capitalised(name) &&
           divided.contains(lexemes.folded(name)) && !after_name;
}

/// 10 km N of Leeds, 5 miles S. of
bool tells_way(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t next = lexemes.skip_space(lexemes.is_symbol(at + 1, U'.') ? at + 2 : at + 1);
    const std::size_t before = lexemes.before(at);
    const std::size_t word = lexemes.is_symbol(before, U'.') ? before - 1 : before;
    return lexemes.is_word(next, "of") && lexemes.is_word(word) &&
           (lengths.contains(lexemes.folded(word)) || lexemes.is_word(word, "just") ||
            lexemes.is_word(word, "due"));
}

/// I-5 S, SR-99 N, Hwy 101 N.: which way a numbered road leads.
bool is_way_of_road(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t number = lexemes.before(at);
    if (!lexemes.is_digits(number) || !lexemes.is_space(at - 1) || !lexemes.word_ends(at + 1)) return false;
    std::size_t road = number - 1;
    if (lexemes.is_dash(road) || lexemes.is_space(road)) --road;
    if (lexemes.is_symbol(road, U'.')) --road;
    const bool street_follows = lexemes.is_space(at + 1) && lexemes.is_capitalised(at + 2);
    return lexemes.is_word(road) && lexemes.is_capitalised(road) && roads.contains(lexemes.folded(road)) &&
           !street_follows;
}

/// Winds NNW 15 kt, gusts from the WSW: three letters that are nothing else beside a wind or before its
/// speed.
bool is_way_of_wind(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_word(before, "the")) before = lexemes.before(before);
    return lexemes.word_ends(at + 1) && lexemes.is_word(before) && winds.contains(lexemes.folded(before)) &&
           (lexemes.text(at).size() == 3 || !lexemes.is_word(before, "from"));
}

/// SE Asia, the SW., a NE wind
bool is_quarter(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t next = at + 2, before = lexemes.before(at);
    if (!lexemes.word_starts(at) || !lexemes.word_ends(at + 1) || lexemes.is_symbol_of(at - 1, U"-/&") ||
        lexemes.is_symbol_of(at + 1, U"-/&'"))
        return false;
    const bool spaced = lexemes.is_space(at + 1) && lexemes.is_word(next);
    const bool stands_behind = lexemes.is_word(before) && !lexemes.is_capitalised(before);
    if (spaced && sides.contains(lexemes.folded(next))) return true;
    if (spaced && lexemes.is_word(next, "of")) return true;
    if (spaced && lexemes.is_capitalised(next) && !lexemes.is_upper(next))
        return stands_behind || lexemes.is_end(before) || lexemes.is_symbol_of(before, U".,;:(");
    return lexemes.is_word(before) && directions.contains(lexemes.folded(before)) &&
           (lexemes.is_end(lexemes.skip_space(at + 1)) || lexemes.is_symbol_of(at + 1, U".,;:)") ||
            (spaced && (word_classes(lexemes.folded(next)) & word_class::closed) != 0));
}

void propose_compass(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Point* point = find_row(points, lexemes.text(at), &Point::letters);
    if (point == nullptr || !lexemes.word_starts(at)) return;
    const bool stop = lexemes.is_symbol(at + 1, U'.');
    if (tells_way(lexemes, at))
        return proposals.say(at, at + (stop ? 2U : 1U), certainty::certain, "way from a place",
                             in_small_letters(point->spoken));
    if (is_way_of_road(lexemes, at))
        return proposals.say(at, at + 1, certainty::certain, "way that a road leads", point->spoken);
    if (is_way_of_wind(lexemes, at))
        return proposals.say(at, at + 1, certainty::certain, "way of a wind",
                             in_small_letters(point->spoken));
    if (point->letters.size() == 1) {
        const std::size_t side = lexemes.skip_space(at + 2);  // the N. side
        if (stop && lexemes.is_word(lexemes.before(at), "the") && lexemes.is_word(side) &&
            !lexemes.starts_upper(side) && sides.contains(lexemes.folded(side)))
            proposals.say(at, at + 2, certainty::certain, "side of a place", in_small_letters(point->spoken));
        if (names_part(lexemes, at))
            proposals.say(at, at + 2, certainty::certain, "part of a country", point->spoken);
        return;
    }
    if (is_quarter(lexemes, at))
        proposals.say(at, at + 1, certainty::likely, "quarter", in_small_letters(point->spoken));
}

}  // namespace

const SemioticClass compass_class{"compass", {.upper_words = true}, propose_compass};

}  // namespace audio_edition::en
