// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/reading_choices.h"

#include <algorithm>

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 4> orders = {"month-first", "day-first"};
constexpr std::array<std::string_view, 4> answers = {"no", "yes"};
constexpr std::array<std::string_view, 4> zeros = {"by-place", "zero", "oh", "nought"};
constexpr std::array<std::string_view, 4> mentions = {"say", "short", "skip"};

/// Sets `member` to the value at the place of its name in `names`, which are in the order of the type.
template <const auto& names, auto member>
bool set(ReadingOptions& options, std::string_view value) {
    const auto found = std::ranges::find(names, value);
    if (value.empty() || found == names.end()) return false;
    using Value = typename std::remove_reference_t<decltype(options.*member)>::value_type;
    options.*member = static_cast<Value>(found - names.begin());
    return true;
}

template <auto member>
std::optional<std::size_t> chosen(const ReadingOptions& options) {
    if (!(options.*member)) return std::nullopt;
    return static_cast<std::size_t>(*(options.*member));
}

template <class Value>
void fill(std::optional<Value>& value, const std::optional<Value>& fallback) {
    if (!value) value = fallback;
}

}  // namespace

const std::array<ReadingChoice, 6>& reading_choices() {
    static const std::array<ReadingChoice, 6> choices = {{
        {"dates", "Which number of 3/4/2021 is the month", orders, set<orders, &ReadingOptions::dates>,
         chosen<&ReadingOptions::dates>},
        {"and", "\"one hundred and five\"", answers, set<answers, &ReadingOptions::and_in_numbers>,
         chosen<&ReadingOptions::and_in_numbers>},
        {"zero", "What 0 is called among digits and in decimals", zeros, set<zeros, &ReadingOptions::zero>,
         chosen<&ReadingOptions::zero>},
        {"addresses", "Of the web: all, the site alone, or nothing", mentions,
         set<mentions, &ReadingOptions::addresses>, chosen<&ReadingOptions::addresses>},
        {"emoji", "All by name, a row of the same once, or nothing", mentions,
         set<mentions, &ReadingOptions::emoji>, chosen<&ReadingOptions::emoji>},
        {"note-marks", "Marks of footnotes: \"note twelve\", \"note\", or nothing", mentions,
         set<mentions, &ReadingOptions::note_marks>, chosen<&ReadingOptions::note_marks>},
    }};
    return choices;
}

std::string list_values(const ReadingChoice& choice) {
    std::string list;
    for (std::size_t i = 0; i < choice.values.size() && !choice.values.at(i).empty(); ++i) {
        const bool last = i + 1 == choice.values.size() || choice.values.at(i + 1).empty();
        if (i > 0) list += last ? " or " : ", ";
        list += choice.values.at(i);
    }
    return list;
}

std::string describe(const ReadingOptions& options) {
    std::string text;
    for (const ReadingChoice& choice : reading_choices()) {
        const auto value = choice.chosen(options);
        if (!value) continue;
        if (!text.empty()) text += ", ";
        text.append(choice.key).append(" ").append(choice.values.at(*value));
    }
    return text;
}

ReadingOptions merge(ReadingOptions preferred, const ReadingOptions& fallback) {
    fill(preferred.dates, fallback.dates);
    fill(preferred.and_in_numbers, fallback.and_in_numbers);
    fill(preferred.zero, fallback.zero);
    fill(preferred.addresses, fallback.addresses);
    fill(preferred.emoji, fallback.emoji);
    fill(preferred.note_marks, fallback.note_marks);
    return preferred;
}

}  // namespace audio_edition
