// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/unit_context.h"

#include "normalize/languages/en/label.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr WordSet temperature_words(
    {"air",      "bake",       "below", "boil",    "boiling", "celsius",     "centigrade",   "chill",
     "climate",  "cold",       "cool",  "cooled",  "degree",  "degrees",     "fahrenheit",   "fever",
     "forecast", "freeze",     "frost", "heat",    "heated",  "high",        "highs",        "hot",
     "low",      "lows",       "oven",  "preheat", "temp",    "temperature", "temperatures", "temps",
     "thaw",     "thermostat", "warm",  "warmer",  "warming", "water",       "weather"});

constexpr WordSet electricity_words({"amp",     "amps", "battery", "breaker", "cable",  "charger", "circuit",
                                     "current", "draw", "draws",   "fuse",    "fused",  "load",    "motor",
                                     "outlet",  "plug", "rated",   "relay",   "socket", "supply",  "switch"});

constexpr WordSet magnet_words({"coil", "field", "fields", "magnet", "magnetic", "magnets", "mri", "scanner",
                                "superconducting"});

constexpr WordSet globe_words({"lat", "latitude", "latitudes", "longitude", "longitudes"});

constexpr WordSet camera_words({"camera", "cameras", "front", "image", "lens", "main", "photo", "photos",
                                "rear", "resolution", "selfie", "sensor", "sensors", "shooter", "wide"});

// What may follow inches but never "in" as a preposition; words that begin what the preposition governs
// (the, a, 1984, May, …) are not here.
constexpr WordSet words_behind_inches(
    {"above", "across", "and",      "apart", "below",  "broad", "by", "deep", "diameter", "from",  "gun",
     "guns",  "high",   "howitzer", "long",  "more",   "of",    "or", "pipe", "rainfall", "round", "screen",
     "shell", "shells", "square",   "tall",  "taller", "thick", "to", "wide", "wider"});

constexpr WordSet sports_plurals({"hurdles", "relays", "sprints", "finals", "heats", "metres", "races",
                                  "freestyles"});

constexpr std::size_t unit_reach = 12;  // lexemes to both sides, about six words

template <std::size_t count>
bool is_near(const Lexemes& lexemes, std::size_t first, std::size_t last,
             const WordSet<count>& words) noexcept {
    for (std::size_t step = 1; step <= unit_reach; ++step)
        if (words.contains(lexemes.folded(first - step)) || words.contains(lexemes.folded(last + step - 1)))
            return true;
    return false;
}

/// Initials, names and house numbers stand after the letter: 5 V. Smith, 108 W 55th Street.
bool name_follows(const Lexemes& lexemes, std::size_t last) noexcept {
    const bool stop = lexemes.is_symbol(last, U'.');
    const std::size_t next = lexemes.skip_space(stop ? last + 1 : last);
    if (stop) return lexemes.is_capitalised(next) && !sentence_ends_at(lexemes, last);
    return next != last && (lexemes.is_capitalised(next) || lexemes.is_digits(next));
}

bool is_inches(const Lexemes& lexemes, const UnitPlace& place, std::size_t last) {
    const std::size_t next = lexemes.skip_space(last);
    if (lexemes.is_digits(next)) return lexemes.is_symbol(last - 1, U'.') && next != last;
    if (place.touches) return true;
    const std::size_t before = lexemes.before(place.first);
    for (const std::string_view feet : {"ft", "feet", "foot"})
        if (lexemes.is_word(before, feet)) return true;
    if (lexemes.is_symbol(last - 1, U'.'))  // the full stop did not end the sentence
        return !lexemes.is_capitalised(next);
    if (lexemes.is_symbol_of(next, U"),;:×/.") || lexemes.is_end(next)) return true;
    return lexemes.is_word(next, "x") || words_behind_inches.contains(lexemes.folded(next));
}

/// 12 st 5 lb, 12 st. 5 lb
bool is_stone(const Lexemes& lexemes, std::size_t last) noexcept {
    const std::size_t next = lexemes.skip_space(lexemes.is_symbol(last, U'.') ? last + 1 : last);
    const std::size_t unit = lexemes.skip_space(next + 1);
    return lexemes.is_digits(next) && (lexemes.is_word(unit, "lb") || lexemes.is_word(unit, "lbs"));
}

bool is_temperature(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount, std::size_t last) {
    return !follows_label(lexemes, place.first) && !name_follows(lexemes, last) &&
           (amount.has_sign || is_near(lexemes, place.first, last, temperature_words));
}

bool is_kelvin(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount, std::size_t last) {
    const bool precise = amount.number && (amount.number->has_fraction || amount.number->grouped);
    return !place.touches && !name_follows(lexemes, last) &&
           (precise || is_near(lexemes, place.first, last, temperature_words));
}

bool is_seconds(const UnitPlace& place, const Amount& amount) {
    if (!amount.number) return !place.touches;
    if (amount.number->has_fraction) return true;
    return !place.touches && amount.number->integer.size() <= 3;  // 1990 s is a broken decade
}

/// A number of four digits with capitals after it is a year: 1984 FT, 2012 MB.
bool looks_like_year(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount) {
    if (place.touches || !amount.number || amount.number->has_fraction || amount.number->grouped)
        return false;
    const std::string& digits = amount.number->integer;
    return digits.size() == 4 && (digits[0] == '1' || digits[0] == '2') &&
           lexemes.is_capitalised(place.unit_at);
}

bool is_letter_unit_here(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount,
                         const WrittenUnit& unit) {
    const std::string_view letters = unit.letters;
    const std::size_t last = unit.last;
    const bool precise = amount.number && amount.number->has_fraction;
    if (letters == "in" || letters == "ins") return is_inches(lexemes, place, last);
    if (letters == "st") return is_stone(lexemes, last);
    if (letters == "s") return is_seconds(place, amount);
    if (letters == "C" || letters == "F") return is_temperature(lexemes, place, amount, last);
    if (letters == "K") return is_kelvin(lexemes, place, amount, last);
    if (follows_label(lexemes, place.first)) return false;
    if (letters == "m") return !plural_follows(lexemes, last) && !lexemes.is_symbol(last, U'\'');
    if (letters == "A") return precise || is_near(lexemes, place.first, last, electricity_words);
    if (letters == "T") return is_near(lexemes, place.first, last, magnet_words);
    if (letters == "MP") return place.touches || is_near(lexemes, place.first, last, camera_words);
    if (letters == "pt") return lexemes.is_word(lexemes.skip_space(last), "of");
    if (letters == "N") return lexemes.is_word(last + 1, "of") || lexemes.is_word(last + 1, "force");
    if (letters == "AU" || letters == "Mt") return precise;
    if (letters == "d") return false;
    if (letters == "Pa" || letters == "J") return place.touches || precise;
    if (letters == "l" || letters == "t") return !lexemes.is_symbol(last, U'.') || place.touches;
    if (letters == "W" && is_near(lexemes, place.first, last, globe_words)) return false;
    if (letters == "V" && (lexemes.text(last + 1) == "AC" || lexemes.text(last + 1) == "DC")) return true;
    if (letters == "V" || letters == "W" || letters == "L")
        return place.touches || !name_follows(lexemes, last);
    return true;
}

}  // namespace

bool plural_follows(const Lexemes& lexemes, std::size_t last) noexcept {
    if (!lexemes.is_space(last) || !lexemes.is_word(last + 1)) return false;
    const std::string_view word = lexemes.folded(last + 1);
    if (word == "people" || word == "children" || word == "women" || word == "men") return true;
    return lexemes[last + 1].letter_case == LetterCase::lower && word.size() > 3 && word.ends_with('s') &&
           !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") &&
           !word.ends_with("wards") && word.find('\'') == word.npos && !sports_plurals.contains(word);
}

bool is_unit_here(const Lexemes& lexemes, const UnitPlace& place, const Amount& amount,
                  const WrittenUnit& unit) {
    if (looks_like_year(lexemes, place, amount)) return false;
    return unit.use != UnitUse::context || is_letter_unit_here(lexemes, place, amount, unit);
}

}  // namespace audio_edition::en
