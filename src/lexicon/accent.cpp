// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/accent.h"

#include <algorithm>
#include <array>

namespace audio_edition {
namespace {

char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_subtag(std::string_view a, std::string_view b) noexcept {
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::string_view take_subtag(std::string_view& tag) noexcept {
    const std::size_t end = std::min(tag.find_first_of("-_"), tag.size());
    const std::string_view first = tag.substr(0, end);
    tag.remove_prefix(std::min(end + 1, tag.size()));
    return first;
}

}  // namespace

Accent accent_of(std::string_view language) noexcept {
    if (!same_subtag(take_subtag(language), "en") || language.empty()) return Accent::american;
    constexpr std::array<std::string_view, 2> american{"US", "CA"};
    const std::string_view region = take_subtag(language);
    const bool found = std::ranges::any_of(american, [&](auto one) { return same_subtag(region, one); });
    return found ? Accent::american : Accent::british;
}

}  // namespace audio_edition
