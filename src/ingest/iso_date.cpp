// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/iso_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <vector>

#include "ingest/languages/words_anywhere.h"
#include "text/ascii.h"
#include "text/letter_case.h"

namespace audio_edition {
namespace {

/// Longer texts are no dates, and only their beginning is looked at.
constexpr std::size_t searched_for_date = 200;

/// A run of digits, or of letters.
struct DateWord {
    std::string text;    ///< in lower case
    std::string before;  ///< what parts it from the last one
    bool number = false;
    int value = 0;
};

std::vector<DateWord> words_of(std::string_view text) {
    std::vector<DateWord> words;
    std::string between;
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = [](char c) {
            return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80;
        };
        const bool number = is_ascii_digit(text[at]);
        if (!number && !letter(text[at])) {
            between += text[at++];
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && (number ? is_ascii_digit(text[end]) : letter(text[end]))) ++end;
        DateWord word{lower_in_place(text.substr(at, end - at)), between, number, 0};
        if (number && end - at <= 8) std::from_chars(text.data() + at, text.data() + end, word.value);
        if (word.text != "º") words.push_back(std::move(word));  // the first of a month, after a digit
        between.clear();
        at = end;
    }
    return words;
}

std::optional<std::string> as_iso(int year, unsigned month, int day) {
    constexpr int earliest = 1800;
    constexpr int latest = 2100;
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(static_cast<unsigned>(std::clamp(day, 0, 99)))};
    if (year < earliest || year > latest || !date.ok()) return std::nullopt;
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(year) + "-" + two(month) + "-" + two(static_cast<unsigned>(day));
}

unsigned month_of(const DateWord& word) {
    if (word.number) return 0;
    for (const WordsAnywhere* words : words_anywhere()) {
        const auto* const month = std::ranges::find_if(
            words->months, [&](WordChoices starts) { return !starts.beginning_of(word.text + ' ').empty(); });
        if (month != words->months.end()) return static_cast<unsigned>(month - words->months.begin()) + 1;
    }
    return 0;
}

bool is_year(const DateWord& word) {
    return word.number && word.text.size() == 4;
}

/// Two digits are read as POSIX's %y is.
int year_of(const DateWord& word) {
    if (is_year(word)) return word.value;
    constexpr int first_of_nineteen_hundreds = 69;
    if (word.text.size() != 2) return 0;
    return word.value + (word.value < first_of_nineteen_hundreds ? 2000 : 1900);
}

/// "3.1.10. The harbour", "version 4.4.10": a day among other words has four digits for its year or two for
/// all.
bool may_be_section_number(const std::vector<DateWord>& words, std::size_t at) {
    const bool is_dotted = words[at + 1].before == "." && words[at + 2].before == ".";
    const bool is_padded = words[at].text.size() == 2 && words[at + 1].text.size() == 2;
    return is_dotted && words.size() > 3 && !is_padded && !is_year(words[at]) && !is_year(words[at + 2]);
}

std::optional<std::string> numeric_date(const DateWord& a, const DateWord& b, const DateWord& c,
                                        NumericDates order) {
    constexpr std::array<std::string_view, 4> separators{"-", "/", ".", " "};
    const bool is_parted =
        c.before == b.before && std::ranges::find(separators, b.before) != separators.end();
    if (!a.number || !b.number || !c.number || !is_parted) return std::nullopt;
    if (is_year(a)) return as_iso(a.value, static_cast<unsigned>(b.value), c.value);
    const int year = year_of(c);
    if (a.text.size() > 2 || b.text.size() > 2) return std::nullopt;
    const bool is_day_first =
        b.before == "." || a.value > 12 || (order == NumericDates::day_first && b.value <= 12);
    return is_day_first ? as_iso(year, static_cast<unsigned>(b.value), a.value)
                        : as_iso(year, static_cast<unsigned>(a.value), b.value);
}

/// "March 3, 2024", "3rd of March 2024", "3. März 2024", "6:45 PM, Mar 3rd, 2024"
std::optional<std::string> written_date(const std::vector<DateWord>& words, std::size_t at) {
    const unsigned month = month_of(words[at]);
    if (month == 0) return std::nullopt;
    const auto may_be_day = [](const DateWord& word) { return word.number && word.text.size() <= 2; };
    // Endings and small words are between; a time of day may stand before the month, so the day after it
    // counts.
    std::optional<int> day;
    std::optional<int> year;
    for (std::size_t next = at + 1; next < words.size() && next <= at + 4 && !year; ++next) {
        const DateWord& word = words[next];
        if (is_year(word))
            year = word.value;
        else if (may_be_day(word) && !day)
            day = word.value;
        else if (word.number || word.text.size() > 2)
            break;
    }
    for (std::size_t back = 1; back <= 2 && back <= at && !day; ++back) {
        const DateWord& word = words[at - back];
        if (may_be_day(word))
            day = word.value;
        else if (word.text.size() > 2)
            break;
    }
    return year && day ? as_iso(*year, month, *day) : std::nullopt;
}

/// Seconds or milliseconds since 1970, as programs write them.
std::optional<std::string> epoch_date(std::string_view text) {
    if (text.size() != 10 && text.size() != 13) return std::nullopt;
    std::int64_t seconds = 0;
    const auto read = std::from_chars(text.data(), text.data() + 10, seconds);
    if (read.ptr != text.data() + 10 || !std::ranges::all_of(text, is_ascii_digit)) return std::nullopt;
    const std::chrono::sys_days day =
        std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(seconds)));
    const std::chrono::year_month_day date(day);
    return as_iso(static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<int>(static_cast<unsigned>(date.day())));
}

}  // namespace

std::optional<std::string> iso_date(std::string_view text, NumericDates order) {
    if (auto date = epoch_date(text)) return date;
    const std::vector<DateWord> words = words_of(text.substr(0, searched_for_date));
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].number && words[i].text.size() == 8) {
            const int whole = words[i].value;
            if (auto date = as_iso(whole / 10000, static_cast<unsigned>(whole / 100 % 100), whole % 100))
                return date;
        }
        if (i + 2 < words.size() && !may_be_section_number(words, i)) {
            if (auto date = numeric_date(words[i], words[i + 1], words[i + 2], order)) return date;
        }
        if (auto date = written_date(words, i)) return date;
    }
    return std::nullopt;
}

std::optional<std::string> date_in_address(std::string_view address) {
    const std::vector<DateWord> words = words_of(address.substr(0, 1000));
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const DateWord& month = words[i + 1];
        const bool parted = month.before.size() == 1 && words[i + 2].before.size() == 1;
        if (!is_year(words[i]) || !parted || words[i].value < 1990) continue;
        const unsigned number = month.number ? static_cast<unsigned>(month.value) : month_of(month);
        if (!words[i + 2].number || words[i + 2].text.size() > 2) continue;
        if (auto date = as_iso(words[i].value, number, words[i + 2].value)) return date;
    }
    return std::nullopt;
}

bool are_day_apart(const std::string& a, const std::string& b) {
    const auto days = [](const std::string& iso) {
        const std::chrono::year_month_day date{
            std::chrono::year(std::stoi(iso.substr(0, 4))),
            std::chrono::month(static_cast<unsigned>(std::stoi(iso.substr(5, 2)))),
            std::chrono::day(static_cast<unsigned>(std::stoi(iso.substr(8, 2))))};
        return std::chrono::sys_days(date).time_since_epoch().count();
    };
    return std::abs(days(a) - days(b)) == 1;
}

}  // namespace audio_edition
