// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <CLI/App.hpp>

namespace audio_edition {

/// What an option may be given, checked where the command line is read. Faults read as a person would say
/// them, and suggest what was likely meant:
///
///     --format: 'flak' is not one of mp3, wav or flac; did you mean flac?
///     --quality: '10' is not in range; give a whole number from 0 to 9

/// For `check` or `transform`: one of `names`, which it becomes. `other_words` are not taken, but known:
/// {"mp4", "m4b"} suggests m4b for mp4.
[[nodiscard]] CLI::Validator one_of(std::vector<std::string> names,
                                    std::vector<std::pair<std::string, std::string>> other_words = {});

/// For `transform`, where the option's value is of an enumeration: the names of `choices` in the order in
/// which people are told them.
template <typename Enum>
[[nodiscard]] CLI::Validator one_of_named(const std::vector<std::pair<std::string, Enum>>& choices,
                                          std::vector<std::pair<std::string, std::string>> other_words = {}) {
    std::vector<std::string> names;
    for (const auto& [name, value] : choices) names.push_back(name);
    const CLI::Validator by_name = one_of(names, std::move(other_words));
    const auto to_number = [by_name, choices](std::string& written) {
        std::string fault = by_name(written);
        for (const auto& [name, value] : choices) {
            if (!fault.empty() || written != name) continue;
            written = std::to_string(static_cast<int>(value));
            break;
        }
        return fault;
    };
    return CLI::Validator(to_number, "");
}

/// For `transform`, where an option takes several values with commas between them: each becomes what
/// `of_each` makes of it, without the spaces around it.
///
///     "mp3, m4b"    mp3,m4b
///     "mp3,"        'mp3,' has an empty entry; leave out the comma, or name what is missing
[[nodiscard]] CLI::Validator list_of(CLI::Validator of_each);
/// The values of such lists, one after the other.
[[nodiscard]] std::vector<std::string> entries_of(const std::vector<std::string>& lists);

/// For `check`: a number in digits, both ends included.
[[nodiscard]] CLI::Validator whole_number(std::int64_t least, std::int64_t most);
[[nodiscard]] CLI::Validator number(double least, double most);

}  // namespace audio_edition
