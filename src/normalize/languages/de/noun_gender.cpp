// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/de/noun_gender.h"

#include <algorithm>
#include <array>
#include <string>

#include "text/utf8.h"

namespace audio_edition::de {
namespace {

using cldr::Gender;

constexpr auto feminine_endings = std::to_array<std::string_view>(
    {"ung", "heit", "keit", "schaft", "ion", "tät", "ik", "ei", "ur", "anz", "enz", "ie", "in", "e"});
constexpr auto neuter_endings =
    std::to_array<std::string_view>({"chen", "lein", "ment", "um", "tum", "gramm", "meter"});
constexpr std::size_t shortest_part = 3;

template <class Endings>
bool ends_with_any(std::string_view word, const Endings& endings) {
    return std::ranges::any_of(endings, [&](std::string_view ending) {
        return word.size() > ending.size() + 1 && word.ends_with(ending);
    });
}

/// The listed gender of the word, or of the longest word that it ends with.
std::optional<Gender> listed(std::string_view word) {
    for (std::string_view part = word; part.size() >= shortest_part; part.remove_prefix(1)) {
        if (feminine.contains(part)) return Gender::feminine;
        if (neuter.contains(part)) return Gender::neuter;
        if (masculine.contains(part)) return Gender::masculine;
    }
    return std::nullopt;
}

}  // namespace

Gender gender_of(std::string_view noun) {
    const std::string word = to_lower(noun);
    if (const auto known = listed(word)) return *known;
    if (ends_with_any(word, neuter_endings)) return Gender::neuter;
    return ends_with_any(word, feminine_endings) ? Gender::feminine : Gender::masculine;
}

}  // namespace audio_edition::de
