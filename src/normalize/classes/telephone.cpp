// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/telephone.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "normalize/number.h"

namespace audio_edition {
namespace {

// Words before a number that is said digit by digit.
constexpr auto code_words = std::to_array<std::string_view>(
    {"asin", "code", "doi", "imdb", "isbn", "isni", "issn", "lccn", "oclc", "otp", "passcode", "password",
     "pin", "pmc", "pmid", "postcode", "ssn", "viaf", "zip"});
constexpr auto calling_words = std::to_array<std::string_view>(
    {"at",      "call",    "called",  "calling",  "calls",     "contact", "dial",
     "dialed",  "dialing", "dialled", "dialling", "dials",     "fax",     "helpline",
     "hotline", "mobile",  "number",  "on",       "phone",     "phoned",  "phoning",
     "ring",    "ringing", "sms",     "tel",      "telephone", "text",    "whatsapp"});
constexpr auto emergency_numbers = std::to_array<std::string_view>(
    {"000", "101", "111", "112", "211", "311", "411", "511", "611", "711", "811", "911", "988", "999"});
constexpr auto emergency_words =
    std::to_array<std::string_view>({"call", "caller", "callers", "calls", "dispatch", "dispatcher",
                                     "dispatchers", "emergency", "hotline", "operator", "operators"});

constexpr std::size_t most_groups = 8;

template <typename Table>
bool contains(const Table& table, std::string_view word) noexcept {
    return std::find(table.begin(), table.end(), word) != table.end();
}

/// Digits in groups, with what stands between them: +44 (0)20 7946-0958.
struct Groups {
    std::size_t last = 0;
    std::array<std::size_t, most_groups> at{};
    std::array<char32_t, most_groups>
        before{};  // the separator ahead of each; 0 for the first, ' ' for a space
    std::size_t count = 0;
    std::size_t digits = 0;
    bool bracket = false;
    bool too_many = false;

    [[nodiscard]] bool has_shape(const Lexemes& lexemes, std::initializer_list<std::size_t> sizes) const {
        if (sizes.size() != count) return false;
        std::size_t i = 0;
        return std::all_of(sizes.begin(), sizes.end(),
                           [&](std::size_t size) { return lexemes.text(at[i++]).size() == size; });
    }
    [[nodiscard]] bool joined_by(char32_t separator) const noexcept {
        for (std::size_t i = 1; i < count; ++i)
            if (before[i] != separator) return false;
        return count > 1;
    }
};

Groups read_groups(const Lexemes& lexemes, std::size_t at) {
    Groups groups;
    char32_t separator = 0;
    for (std::size_t here = at; groups.count < most_groups;) {
        const bool bracket = lexemes.is_symbol(here, U'(') && lexemes.is_digits(here + 1) &&
                             lexemes.is_symbol(here + 2, U')') && groups.count <= 1;
        const std::size_t digits = bracket ? here + 1 : here;
        if (!lexemes.is_digits(digits)) break;
        groups.bracket |= bracket;
        groups.at[groups.count] = digits;
        groups.before[groups.count++] = separator;
        groups.digits += lexemes.text(digits).size();
        groups.last = bracket ? digits + 2 : digits + 1;
        here = groups.last;
        separator = U'(';
        if (lexemes.is_space(here) && lexemes.text(here) == " ") {
            separator = U' ';
            ++here;
        } else if (lexemes.is_dash(here) || lexemes.is_symbol(here, U'.')) {
            separator = lexemes.is_dash(here) ? U'-' : U'.';
            ++here;
        } else if (!bracket && !lexemes.is_symbol(here, U'(')) {
            break;
        }
    }
    groups.too_many = groups.count == most_groups;
    return groups;
}

void say(Readings& readings, std::size_t first, std::size_t last, float cost, std::string_view rule,
         std::string spoken) {
    readings.push_back({first, last, cost, {"telephone", rule}, std::move(spoken), {}});
}

std::string groups_words(const Lexemes& lexemes, const Groups& groups, std::size_t first = 0) {
    std::string spoken;
    for (std::size_t i = first; i < groups.count; ++i) {
        const std::string_view digits = lexemes.text(groups.at[i]);
        if (i > first) spoken += ", ";
        const bool free_call = digits.size() == 3 && digits.ends_with("00") && digits[0] != '0' && i > 0 &&
                               lexemes.text(groups.at[i - 1]) == "1";
        spoken += free_call ? cardinal_words(digits, Accent::american) : digit_words(digits);
    }
    return spoken;
}

/// ext. 5, x5, behind a number
std::size_t add_extension(const Lexemes& lexemes, std::size_t last, std::string& spoken) {
    std::size_t word = lexemes.skip_space(lexemes.is_symbol(last, U',') ? last + 1 : last);
    const bool written = lexemes.is_word(word, "ext") || lexemes.is_word(word, "extn") ||
                         lexemes.is_word(word, "extension") ||
                         (lexemes.is_word(word, "x") && lexemes.is_digits(word + 1));
    if (!written) return last;
    if (lexemes.is_symbol(++word, U'.')) ++word;
    word = lexemes.skip_space(word);
    if (!lexemes.is_digits(word)) return last;
    spoken += ", extension " + digit_words(lexemes.text(word));
    return word + 1;
}

bool follows_calling(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U":.")) before = lexemes.before(before);
    return contains(calling_words, lexemes.folded(before));
}

/// A shape that only telephone numbers have, or that they have after words of calling.
bool is_telephone(const Lexemes& lexemes, std::size_t at, const Groups& groups) {
    const std::string_view first = lexemes.text(groups.at[0]);
    if (groups.too_many || !lexemes.word_ends(groups.last)) return false;
    if (groups.has_shape(lexemes, {3, 3, 4}))
        return groups.bracket || !groups.joined_by(U' ') || follows_calling(lexemes, at);
    if (groups.has_shape(lexemes, {1, 3, 3, 4})) return first == "1";
    if (groups.has_shape(lexemes, {3, 3, 4, 1}) || groups.has_shape(lexemes, {3, 3, 4, 4}) ||
        groups.has_shape(lexemes, {3, 3, 4, 3}) || groups.has_shape(lexemes, {3, 3, 4, 2}))
        return groups.joined_by(U'-');
    if (groups.has_shape(lexemes, {3, 4}))
        return (groups.joined_by(U'-') || groups.joined_by(U'.')) &&
               (first == "555" || follows_calling(lexemes, at));
    const bool national =
        first[0] == '0' && first.size() >= 3 && first.size() <= 5 && groups.count >= 2 && groups.count <= 4;
    return national && groups.digits >= 9 && groups.digits <= 11;
}

/// +44 20 7946 0958
void propose_international(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (!lexemes.word_starts(at) || !lexemes.is_digits(at + 1)) return;
    const Groups groups = read_groups(lexemes, at + 1);
    if (groups.digits < 7 || groups.digits > 15 || !lexemes.word_ends(groups.last) ||
        (groups.count < 2 && groups.digits < 10))
        return;
    std::string spoken = "plus " + groups_words(lexemes, groups);
    const std::size_t last = add_extension(lexemes, groups.last, spoken);
    say(readings, at, last, certainty::certain, "international number", std::move(spoken));
}

/// 123.123.0.40
void propose_internet_address(const Lexemes& lexemes, std::size_t at, const Groups& groups,
                              Readings& readings) {
    if (groups.count != 4 || !groups.joined_by(U'.') || lexemes.is_word(lexemes.before(at), "version"))
        return;
    std::string spoken;
    for (std::size_t i = 0; i < groups.count; ++i) {
        if (digits_value(lexemes, groups.at[i]).value_or(256) > 255) return;
        spoken += (i > 0 ? " dot " : "") + digit_words(lexemes.text(groups.at[i]));
    }
    say(readings, at, groups.last, certainty::certain, "internet address", std::move(spoken));
}

/// Identity and card numbers, and American postcodes with their ending.
bool is_card(const Lexemes& lexemes, const Groups& groups) {
    if (!lexemes.word_ends(groups.last) || groups.too_many) return false;
    return (groups.joined_by(U'-') &&
            (groups.has_shape(lexemes, {3, 2, 4}) || groups.has_shape(lexemes, {5, 4}))) ||
           (!groups.joined_by(U'.') &&
            (groups.has_shape(lexemes, {4, 4, 4, 4}) || groups.has_shape(lexemes, {4, 6, 5})));
}

/// ISBN 978-3-16-148410-0, PMID 18583455, area code 212
void propose_code(const Lexemes& lexemes, std::size_t at, const Groups& groups, Readings& readings) {
    std::size_t before = lexemes.before(at);
    if (lexemes.is_symbol_of(before, U":#")) before = lexemes.before(before);
    if (lexemes.is_digits(before) && lexemes.is_dash(before - 1)) before -= 2;  // ISBN-13
    if (!lexemes.is_word(before) || !contains(code_words, lexemes.folded(before))) return;
    const bool isbn = lexemes.is_word(before, "isbn") || lexemes.is_word(before, "issn");
    if (!isbn && groups.count > 1 && !groups.joined_by(U'-')) return;
    if (groups.digits < 3) return;
    std::string spoken = groups_words(lexemes, groups);
    std::size_t last = groups.last;
    const std::size_t check = lexemes.is_dash(last) ? last + 1 : last;
    if (isbn && lexemes.is_word(check, "x")) {
        spoken += ", X";
        last = check + 1;
    }
    if (lexemes.word_ends(last)) say(readings, at, last, certainty::certain, "code", std::move(spoken));
}

/// Call 911; a 911 call
void propose_emergency(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (!contains(emergency_numbers, lexemes.text(at)) || !number_ends(lexemes, at + 1)) return;
    const std::string_view before = lexemes.folded(lexemes.before(at));
    const bool called =
        before != "at" && before != "on" && before != "number" && contains(calling_words, before);
    if (called || contains(emergency_words, lexemes.folded(lexemes.skip_space(at + 1))))
        say(readings, at, at + 1, certainty::certain, "emergency number", digit_words(lexemes.text(at)));
}

/// 1-800-FLOWERS: the letters are left as they are.
void propose_lettered(const Lexemes& lexemes, std::size_t at, Readings& readings) {
    if (lexemes.text(at) != "1" || !lexemes.is_dash(at + 1) || !lexemes.is_digits(at + 2) ||
        lexemes.text(at + 2).size() != 3 || !lexemes.is_dash(at + 3))
        return;
    std::size_t last = at + 4;
    std::string spoken = "one, " + (lexemes.text(at + 2).ends_with("00")
                                        ? cardinal_words(lexemes.text(at + 2), Accent::american)
                                        : digit_words(lexemes.text(at + 2)));
    bool letters = false;
    while ((lexemes.is_upper(last) || lexemes.is_digits(last)) && last < at + 12) {
        letters |= lexemes.is_word(last);
        spoken += lexemes.is_digits(last - 2) && last > at + 4 ? ", " : last == at + 4 ? ", " : " ";
        spoken += lexemes.is_digits(last) ? digit_words(lexemes.text(last)) : std::string(lexemes.text(last));
        ++last;
        if (!lexemes.is_dash(last) || !(lexemes.is_upper(last + 1) || lexemes.is_digits(last + 1))) break;
        ++last;
    }
    if (letters && lexemes.word_ends(last))
        say(readings, at, last, certainty::certain, "number in letters", std::move(spoken));
}

void propose(const Context& context, std::size_t at, Readings& readings) {
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_symbol(at, U'+')) {
        propose_international(lexemes, at, readings);
        return;
    }
    const bool inside = !lexemes.word_starts(at) || (lexemes.is_dash(at - 1) && lexemes.is_digits(at - 2)) ||
                        (lexemes.is_symbol(at - 1, U'.') && lexemes.is_digits(at - 2));
    if (inside || lexemes.is_symbol(at - 1, U'+')) return;
    if (lexemes.is_digits(at)) {
        propose_emergency(lexemes, at, readings);
        propose_lettered(lexemes, at, readings);
    }
    const Groups groups = read_groups(lexemes, at);
    if (groups.count == 0) return;
    propose_code(lexemes, at, groups, readings);
    if (groups.count < 2) return;
    propose_internet_address(lexemes, at, groups, readings);
    if (is_telephone(lexemes, at, groups)) {
        std::string spoken = groups_words(lexemes, groups);
        const std::size_t last = add_extension(lexemes, groups.last, spoken);
        say(readings, at, last, certainty::certain, "telephone number", std::move(spoken));
    } else if (is_card(lexemes, groups)) {
        say(readings, at, groups.last, certainty::certain, "number of a card", groups_words(lexemes, groups));
    }
}

}  // namespace

const SemioticClass telephone_class{"telephone", {.digits = true, .symbols = U"+("}, propose};

}  // namespace audio_edition
