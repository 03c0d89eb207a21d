// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "normalize/languages/cldr/agreement.h"

namespace audio_edition::cldr {

/// What an abbreviation needs around it to be one.
enum class AbbreviationContext : std::uint8_t {
    anywhere,      ///< nothing
    mid_sentence,  ///< it is also a word: only where the sentence visibly goes on
    may_end,       ///< its full stop may end a sentence as well: usw., etc.
    before_number,  ///< S. 12, n.º 5; what is said may have a plural after a bar, for S. 12–15: "Seite|Seiten"
    after_number,  ///< 5 Std., 3 Stck.
    before_name,   ///< a capitalised word follows: M. Dupont, St. Moritz
    end_of_word,   ///< it is the end of a longer word: Goethestr.
};

struct AbbreviationForm {
    /// As it is written, with its full stops; between its parts there may be a space or none: "z. B."
    std::string_view written;
    std::string_view spoken;
    AbbreviationContext place = AbbreviationContext::anywhere;
};

/// What follows the digits of an ordinal without a space: 1er, 2.ª, 3e.
struct OrdinalMark {
    std::string_view written;  ///< in small letters, with a mark before it where it has one: ".º", "er"
    Agreement agreement = {};
    std::string_view of_two = {};  ///< what it makes of 2, where that is another word: 2nde
};

struct CurrencyForm {
    std::string_view written;  ///< "€", "R$", "EUR"
    std::string_view one, many;
    std::string_view minor_one = {}, minor_many = {};  ///< its hundredth; empty where it is not named
    Gender gender = Gender::masculine;
    std::string_view few = {};  ///< where the language has a form of its own for 2, 3, 4; else as `many`
    std::string_view minor_few = {};
};

/// A power of ten that follows a number: Mio., Mrd., millions.
struct ScaleForm {
    std::string_view written;  ///< without its full stop, which may follow
    std::string_view one, many;
    std::string_view few = {};
    Gender gender = Gender::masculine;
    /// It is a letter or two that may touch its number and the sign of a currency: 5,2 M€
    bool letters = false;
    bool direct = false;         ///< nothing stands between it and what it counts: mil dólares
    std::string_view part = {};  ///< after decimals, where that is a form of its own: 5,2 miliona
};

/// The words of a unit where they are not those of CLDR.
struct Unit {
    std::string_view written;
    std::string_view one, many;
    Gender gender = Gender::masculine;
    std::string_view few = {};
};

/// How powers are said after their base: x², x³, 10⁶. Empty where a language's words are not known: then they
/// are left to the engine.
struct PowerForms {
    std::string_view squared, cubed;  ///< al cuadrado, al cubo
    std::string_view power;           ///< elevado a, before the exponent
};

/// One code point that is said, wherever nothing else claims it.
struct Sign {
    char32_t sign;
    std::string_view spoken;        ///< empty: it is not said
    std::string_view doubled = {};  ///< what two of them are: §§ 3, 4
};

/// A month's short form that CLDR does not have.
struct ShortMonth {
    std::string_view written;  ///< folded, without its full stop
    int month;                 ///< 1 to 12
};

/// How numbers are written and said.
struct NumberForms {
    std::u32string_view decimal_marks = U",";
    std::u32string_view group_marks = U".";
    std::string_view decimal_word;  ///< Komma
    std::string_view point_word;    ///< for 3.5 where the mark is a comma: Punkt
    std::string_view minus, plus;
    std::string_view and_word = {};  ///< between a whole number and its fraction: two *and* a half
    bool decimals_as_number = true;  ///< 3,14: three comma fourteen
    /// The engine says numbers, ordinals and decimals better than CLDR: what is said of them keeps its
    /// digits.
    bool by_engine = false;
};

/// The hours of a clock.
struct ClockForms {
    std::u32string_view marks = U":";              ///< between hours and minutes
    std::span<const std::string_view> words = {};  ///< what may follow: Uhr; folded
    std::span<const std::string_view> before =
        {};  ///< what tells a time whose mark is a full stop: kl. 14.30; folded
    /// After them a number alone is an hour: o godzinie 8; folded.
    std::span<const std::string_view> before_hour = {};
    /// What stands between hours and minutes, and alone after them, without spaces: 14h30, 14 h 30; folded.
    std::string_view hour_letter = {};
};

/// What tells that a number has points and no thousands: versión 2.002. `letter` is short for it: v10.6
struct VersionForms {
    std::span<const std::string_view> words = {};  ///< folded
    std::string_view spoken = {};                  ///< for the letter; empty: it is left as it is
};

/// All that is data about how a language writes and says what is written in short. Views have static storage.
struct Forms {
    NumberForms numbers;
    ClockForms clock = {};
    bool percent_alone = false;  ///< a number before a percent sign agrees with nothing: veintiuno por ciento
    VersionForms version = {};
    std::string_view range = {};            ///< 3–5: three *to* five
    std::string_view before_range = {};     ///< *from* three to five
    std::string_view over = {};             ///< 12/20: twelve *out of* twenty
    std::string_view score = {};            ///< 3:1: three *to* one
    bool score_by_colon = true;             ///< else what stands between dashes is one: Salmo 23:4
    std::string_view score_by_letter = {};  ///< 3x1 is one too, after this word or between names: *by* 3x1
    std::string_view ratio = {};            ///< where a score word tells of 1:10, if that is said otherwise
    bool bare_scores = false;               ///< 3-1: three one
    /// What tells, a few words before it, that 1:10 is a score or a ratio, and no time; folded.
    std::span<const std::string_view> score_words = {};
    std::string_view before_scaled = {};  ///< millions *of* euros
    std::string_view money_joiner = {};   ///< twelve euros *and* fifty
    bool names_hundredths = true;         ///< twelve euros fifty *cents*; those below ten always are
    bool elides = false;                  ///< that word loses its vowel before another: d'euros
    /// Between day and month, and before the year: 3 de mayo de 2022.
    std::string_view before_month = {}, before_year = {};
    /// Those, and what they are with an article: del, do.
    std::span<const std::string_view> date_joiners = {};
    bool day_stop = true;  ///< a full stop may follow a day: 3. Mai
    /// 2.11.17 is a date wherever it stands; else only after the words below, or with its zeros: 02.11.17
    bool short_dates = true;
    /// Words before which a day or a place in a row stands: el 3.5.22, il 3°.
    std::span<const std::string_view> articles = {};
    bool degree_orders = false;  ///< the sign of degrees is written for that of ordinals
    std::span<const ShortMonth> short_months = {};
    std::span<const OrdinalMark> ordinal_marks = {};
    std::span<const AbbreviationForm> abbreviations = {};
    std::span<const CurrencyForm> currencies = {};
    std::span<const ScaleForm> scales = {};
    std::span<const Unit> units = {};
    std::span<const Sign> signs = {};
    PowerForms powers = {};
    std::string_view per = {};        ///< 2 €/kg: two euros *per* kilogram
    bool words_per = false;           ///< any word may follow the slash: €/mes
    std::string_view price_per = {};  ///< of prices, where that is another word
    std::string_view born = {};       ///< an asterisk before a date in brackets
    /// What a fraction is a part of stands in the genitive, in the form that follows decimals: pół litra.
    bool fractions_take_genitive = false;
    /// After decimals units and money have their form after a few: три целых пять десятых метра.
    bool decimals_take_few = false;
    /// A full stop makes an ordinal of digits, so that 24.12. is a day and a month.
    bool ordinals_have_stops = false;
    /// Units whose letters are a verb as well, before a participle: ha sido.
    std::string_view verb_unit = {};
    /// Of addresses: at, dot, slash, hyphen, underscore, colon.
    std::string_view at = {}, dot = {}, slash = {}, hyphen = {}, underscore = {};
};

}  // namespace audio_edition::cldr
