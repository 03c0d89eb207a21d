// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/option_values.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <sstream>

#include <CLI/CLI.hpp>

#include "text/nearest_name.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

std::string none_of(const std::string& written, const std::vector<std::string>& names) {
    return "'" + written + "' is not one of " + listed(names);
}

const std::string* find_name(const std::string& written, const std::vector<std::string>& names) {
    const auto found = std::ranges::find(names, to_lower(written));
    return found == names.end() ? nullptr : &*found;
}

/// Without the spaces around them.
std::vector<std::string> split_at_commas(const std::string& list) {
    std::vector<std::string> entries;
    for (std::size_t begin = 0, end = 0; end != std::string::npos; begin = end + 1) {
        end = list.find(',', begin);
        std::string entry = list.substr(begin, end == std::string::npos ? end : end - begin);
        entry.erase(0, entry.find_first_not_of(' '));
        while (entry.ends_with(' ')) entry.pop_back();
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// 0.1, 1000
std::string in_digits(double number) {
    std::ostringstream text;
    text.precision(10);
    text << number;
    return text.str();
}

/// What is too large for the type becomes its largest, or lowest.
template <typename Number>
bool read_number(const std::string& written, Number& number) {
    const char* const end = written.data() + written.size();
    const auto [rest, problem] = std::from_chars(written.data(), end, number);
    using Limits = std::numeric_limits<Number>;
    if (problem == std::errc::result_out_of_range)
        number = written.starts_with('-') ? Limits::lowest() : Limits::max();
    return problem != std::errc::invalid_argument && rest == end;
}

template <typename Number>
CLI::Validator in_range(Number least, Number most, const std::string& what, const std::string& range) {
    return CLI::Validator(
        [=](std::string& written) -> std::string {
            Number value{};
            if (!read_number(written, value))
                return "'" + written + "' is not " + what + "; give one " + range;
            if (value >= least && value <= most) return "";
            return "'" + written + "' is not in range; give " + what + " " + range;
        },
        "");
}

}  // namespace

CLI::Validator one_of(std::vector<std::string> names,
                      std::vector<std::pair<std::string, std::string>> other_words) {
    return CLI::Validator(
        [names = std::move(names),
         other_words = std::move(other_words)](std::string& written) -> std::string {
            if (const std::string* name = find_name(written, names)) {
                written = *name;
                return "";
            }
            const auto known = std::ranges::find(other_words, to_lower(written),
                                                 &std::pair<std::string, std::string>::first);
            const bool is_known = known != other_words.end();
            return none_of(written, names) +
                   (is_known ? "; did you mean " + known->second + "?" : did_you_mean(written, names));
        },
        "");
}

CLI::Validator list_of(CLI::Validator of_each) {
    return CLI::Validator(
        [of_each = std::move(of_each)](std::string& written) -> std::string {
            std::string list;
            for (std::string entry : split_at_commas(written)) {
                if (entry.empty())
                    return "'" + written +
                           "' has an empty entry; leave out the comma, or name what is missing";
                if (std::string fault = of_each(entry); !fault.empty()) return fault;
                list += (list.empty() ? "" : ",") + entry;
            }
            written = list;
            return "";
        },
        "");
}

std::vector<std::string> entries_of(const std::vector<std::string>& lists) {
    std::vector<std::string> entries;
    for (const std::string& list : lists)
        std::ranges::move(split_at_commas(list), std::back_inserter(entries));
    return entries;
}

CLI::Validator whole_number(std::int64_t least, std::int64_t most) {
    const bool open_ended = most == std::numeric_limits<std::int64_t>::max();
    return in_range<std::int64_t>(least, most, "a whole number",
                                  open_ended
                                      ? "of at least " + std::to_string(least)
                                      : "from " + std::to_string(least) + " to " + std::to_string(most));
}

CLI::Validator number(double least, double most) {
    return in_range<double>(least, most, "a number", "from " + in_digits(least) + " to " + in_digits(most));
}

}  // namespace audio_edition
