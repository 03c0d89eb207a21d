// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/clock.h"

#include <array>

#include "normalize/languages/en/dotted_letters.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct Zone {
    std::string_view written, spoken;
};

constexpr auto zones = std::to_array<Zone>(
    {{"acst", "A.C.S.T"}, {"aedt", "A.E.D.T"}, {"aest", "A.E.S.T"}, {"akst", "A.K.S.T"}, {"ast", "A.S.T"},
     {"awst", "A.W.S.T"}, {"bst", "B.S.T"},    {"cdt", "C.D.T"},    {"cest", "C.E.S.T"}, {"cet", "C.E.T"},
     {"cst", "C.S.T"},    {"ct", "Central"},   {"edt", "E.D.T"},    {"eest", "E.E.S.T"}, {"eet", "E.E.T"},
     {"est", "E.S.T"},    {"et", "Eastern"},   {"gmt", "G.M.T"},    {"hst", "H.S.T"},    {"ist", "I.S.T"},
     {"jst", "J.S.T"},    {"mdt", "M.D.T"},    {"msk", "M.S.K"},    {"mst", "M.S.T"},    {"mt", "Mountain"},
     {"nzdt", "N.Z.D.T"}, {"nzst", "N.Z.S.T"}, {"pdt", "P.D.T"},    {"pst", "P.S.T"},    {"pt", "Pacific"},
     {"utc", "U.T.C"},    {"wet", "W.E.T"}});

/// Three letters that spell no word, and so may be a zone in lower case, too.
bool is_no_word(std::string_view zone) noexcept {
    return zone.size() == 3 && zone != "ast" && zone != "wet";
}

// 5 p.m. Eastern, 6 p.m. Mass: what a capital after the time may be.
constexpr WordSet behind_times({"april",   "august",    "central",  "december",  "eastern",  "february",
                                "friday",  "greenwich", "january",  "july",      "june",     "local",
                                "march",   "mass",      "may",      "monday",    "mountain", "november",
                                "october", "pacific",   "saturday", "september", "sunday",   "thursday",
                                "tuesday", "wednesday"});
// What a sentence begins with that tells a time first: At 5 p.m. Bob left.
constexpr WordSet time_openings({"about", "after", "around", "at", "before", "between", "by", "every", "from",
                                 "on", "since", "until"});

/// The time that ends before `last` is what its sentence begins with.
bool opens_with_time(const Lexemes& lexemes, std::size_t last) {
    constexpr int longest = 12;  // lexemes
    std::size_t first = last;
    for (int steps = 0; steps < longest; ++steps) {
        const std::size_t before = lexemes.before(first);
        if (steps < 6 && lexemes.is_digits(first) &&
            (lexemes.is_word(before, "the") || lexemes.is_word(before, "a")))
            return true;  // the 5 p.m. News
        if (lexemes.is_end(before) || lexemes.is_symbol_of(before, U"!?\"\u201C\u201D"))
            return time_openings.contains(lexemes.folded(first));
        first = before;
    }
    return false;
}

/// Doors shut at 6 p.m. Visitors must leave.
bool clause_follows_time(const Lexemes& lexemes, std::size_t stop) {
    const std::size_t next = stop + 2;
    return lexemes.is_space(stop + 1) && begins_clause(lexemes, next) &&
           !behind_times.contains(lexemes.folded(next)) && !opens_with_time(lexemes, stop);
}

/// With the full stop after the letters, unless it ends the sentence.
std::size_t after_stop(const Lexemes& lexemes, std::size_t last) {
    const bool ends = sentence_ends_at(lexemes, last) || clause_follows_time(lexemes, last);
    return lexemes.is_symbol(last, U'.') && !ends ? last + 1 : last;
}

std::optional<int> read_two_digits(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_digits(at) || lexemes.text(at).size() != 2) return std::nullopt;
    const auto value = static_cast<int>(*digits_value(lexemes, at));
    return value < 60 ? std::optional(value) : std::nullopt;
}

std::string clock_number(int value) {
    return cardinal_words(std::to_string(value));
}

std::string counted_unit(int value, std::string_view unit) {
    return clock_number(value) + ' ' + std::string(unit) + (value == 1 ? "" : "s");
}

std::string seconds_words(const ClockTime& time) {
    if (time.second_fraction.empty()) return counted_unit(time.second, "second");
    return clock_number(time.second) + " point " + digit_words(time.second_fraction) + " seconds";
}

}  // namespace

std::optional<ClockTime> read_clock_time(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_digits(at) || lexemes.text(at).size() > 2 || !number_starts(lexemes, at))
        return std::nullopt;
    ClockTime time{.last = at + 1, .hour = static_cast<int>(*digits_value(lexemes, at))};
    if (time.hour > 24) return std::nullopt;
    if (!lexemes.is_symbol_of(at + 1, U":.") || !lexemes.is_digits(at + 2)) return time;
    const auto minute = read_two_digits(lexemes, at + 2);
    if (!minute) return std::nullopt;
    time.minute = *minute;
    time.point = lexemes.is_symbol(at + 1, U'.');
    time.last = at + 3;
    if (lexemes.is_symbol(time.last, U':') && !time.point && lexemes.is_digits(time.last + 1)) {
        const auto second = read_two_digits(lexemes, time.last + 1);
        if (!second) return std::nullopt;
        time.second = *second;
        time.last += 2;
    }
    if (lexemes.is_symbol(time.last, U'.') && !time.point && lexemes.is_digits(time.last + 1)) {
        time.second_fraction = lexemes.text(time.last + 1);
        time.last += 2;
    }
    if (lexemes.is_symbol_of(time.last, U":./") && lexemes.is_digits(time.last + 1)) return std::nullopt;
    return time;
}

std::string clock_words(const ClockTime& time, bool with_meridiem) {
    std::string words = clock_number(time.hour);
    if (time.minute == 0 && time.second < 0 && time.second_fraction.empty()) {
        if (with_meridiem) return words;
        return words + (time.hour >= 1 && time.hour <= 12 ? " o'clock" : " hundred");
    }
    if (time.minute > 0 || time.second > 0)
        words += (time.minute < 10 ? " oh " : " ") + clock_number(time.minute);
    if (time.second > 0) return words + " and " + seconds_words(time);
    if (!time.second_fraction.empty()) words += " point " + digit_words(time.second_fraction);
    return words;
}

std::string elapsed_words(const ClockTime& time) {
    return counted_unit(time.hour, "hour") + ' ' + counted_unit(time.minute, "minute") + " and " +
           seconds_words(time);
}

std::optional<ClockSuffix> read_meridiem(const Lexemes& lexemes, std::size_t at) noexcept {
    for (const auto& [letters, spoken] : {Zone{"am", "A.M"}, Zone{"pm", "P.M"}}) {
        if (lexemes.is_word(at, letters) && lexemes.word_ends(at + 1)) return ClockSuffix{at + 1, spoken};
        if (const auto last = read_dotted_letters(lexemes, at, letters, StopSpacing::loose);
            last && lexemes.word_ends(*last))
            return ClockSuffix{after_stop(lexemes, *last), spoken};
    }
    return std::nullopt;
}

std::optional<ClockSuffix> read_time_zone(const Lexemes& lexemes, std::size_t at,
                                          bool after_meridiem) noexcept {
    for (const Zone& zone : zones) {
        if (lexemes.is_word(at, zone.written) && lexemes.word_ends(at + 1) &&
            (lexemes.is_upper(at) || (after_meridiem && is_no_word(zone.written))))
            return ClockSuffix{at + 1, zone.spoken};
        if (const auto last = read_dotted_letters(lexemes, at, zone.written, StopSpacing::tight);
            last && lexemes.word_ends(*last))
            return ClockSuffix{after_stop(lexemes, *last), zone.spoken};
    }
    return std::nullopt;
}

}  // namespace audio_edition::en
