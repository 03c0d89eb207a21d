// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/stems.h"

#include <array>

namespace audio_edition::en {
namespace {

constexpr auto inflections =
    std::to_array<std::string_view>({"'s", "s'", "s", "es", "ed", "d", "ing", "er", "ly", "ness", "less"});
constexpr std::size_t shortest_stem = 3;

}  // namespace

std::vector<std::string> stems(std::string_view word) {
    std::vector<std::string> found;
    for (const std::string_view ending : inflections) {
        if (!word.ends_with(ending) || word.size() < ending.size() + shortest_stem) continue;
        const std::string stem(word.substr(0, word.size() - ending.size()));
        found.push_back(stem);
        if (!ending.starts_with('\'')) found.push_back(stem + 'e');
        const bool doubled = stem.size() > shortest_stem && stem.back() == stem[stem.size() - 2];
        if (doubled) found.push_back(stem.substr(0, stem.size() - 1));
    }
    return found;
}

}  // namespace audio_edition::en
