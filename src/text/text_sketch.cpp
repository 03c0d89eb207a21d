// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/text_sketch.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <vector>

#include "base/digest.h"

namespace audio_edition {
namespace {

constexpr std::size_t most = 32;
constexpr std::size_t digits = 8;
constexpr std::size_t words_in_a_run = 4;
constexpr std::string_view white = " \t\r\n";

std::vector<std::string_view> parts_of(std::string_view sketch) {
    std::vector<std::string_view> parts;
    for (; sketch.size() >= digits; sketch.remove_prefix(digits)) parts.push_back(sketch.substr(0, digits));
    return parts;
}

/// Where the word at or after `at` begins; the end of the text where there is none.
std::size_t next_word(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(white, at), text.size());
}

}  // namespace

std::string text_sketch(std::string_view text) {
    std::set<std::string> smallest;
    std::array<std::string_view, words_in_a_run> run;
    std::size_t words = 0;
    for (std::size_t at = next_word(text, 0); at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(white, at), text.size());
        std::ranges::rotate(run, run.begin() + 1);
        run.back() = text.substr(at, end - at);
        at = next_word(text, end);
        if (++words < words_in_a_run) continue;
        std::string joined;
        for (const std::string_view word : run) joined.append(word).append(" ");
        std::string part = digest(joined).substr(0, digits);
        if (smallest.size() == most && part >= *smallest.rbegin()) continue;
        smallest.insert(std::move(part));
        if (smallest.size() > most) smallest.erase(std::prev(smallest.end()));
    }
    std::string sketch;
    for (const std::string& part : smallest) sketch += part;
    return sketch;
}

double resemblance(std::string_view sketch, std::string_view other) {
    const auto a = parts_of(sketch), b = parts_of(other);
    if (a.size() < most || b.size() < most) return 1;
    std::vector<std::string_view> all, both;
    std::ranges::set_union(a, b, std::back_inserter(all));
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    all.resize(most);
    const auto shared = std::ranges::count_if(
        all, [&both](std::string_view part) { return std::ranges::binary_search(both, part); });
    return static_cast<double>(shared) / static_cast<double>(most);
}

}  // namespace audio_edition
