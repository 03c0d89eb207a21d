// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/nearest_name.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_name = 64;  // what is longer is no slip, and would take long to compare

/// Letters that are missing, added, changed, or swapped with the next (optimal string alignment).
std::size_t slips_between(std::string_view a, std::string_view b) {
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(b.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::vector<std::size_t> row(b.size() + 1, i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
        before_last = std::exchange(last, std::move(row));
    }
    return last.back();
}

/// One slip in a short name, one more for every four letters.
std::size_t slips_allowed(std::string_view name) {
    return name.size() < 3 ? 0 : (name.size() + 2) / 4;
}

std::optional<std::string> begun(std::string_view written, const std::vector<std::string>& names) {
    constexpr std::size_t enough = 3;
    if (written.size() < enough) return std::nullopt;
    const auto starts = [&](const std::string& name) { return to_lower(name).starts_with(written); };
    const auto first = std::ranges::find_if(names, starts);
    if (first == names.end() || std::any_of(first + 1, names.end(), starts)) return std::nullopt;
    return *first;
}

}  // namespace

std::optional<std::string> nearest_name(std::string_view written, const std::vector<std::string>& names) {
    if (written.size() > longest_name) return std::nullopt;
    const std::string lower = to_lower(written);
    const std::string* nearest = nullptr;
    std::size_t fewest = slips_allowed(lower) + 1;
    for (const std::string& name : names) {
        const std::size_t slips = slips_between(lower, to_lower(name));
        if (slips >= fewest || slips >= name.size()) continue;
        fewest = slips;
        nearest = &name;
    }
    return nearest != nullptr ? *nearest : begun(lower, names);
}

std::string did_you_mean(std::string_view written, const std::vector<std::string>& names) {
    const std::optional<std::string> nearest = nearest_name(written, names);
    return nearest ? "; did you mean " + *nearest + "?" : "";
}

std::string listed(const std::vector<std::string>& names, std::string_view joint) {
    std::string list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        if (i > 0) list += last ? " " + std::string(joint) + " " : ", ";
        list += names[i];
    }
    return list;
}

}  // namespace audio_edition
