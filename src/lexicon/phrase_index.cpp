// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phrase_index.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace audio_edition {
namespace {

std::uint32_t hash_of(std::string_view text) noexcept {
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(hash ^ (hash >> 32)));
}

}  // namespace

void PhraseIndex::reserve(std::size_t phrases) {
    const std::size_t places = std::bit_ceil((used_ + phrases + 1) * 3 / 2);
    if (places > places_.size()) grow(places);
}

PhraseIndex::Phrase& PhraseIndex::operator[](std::string_view folded) {
    if ((used_ + 1) * 3 / 2 > places_.size()) reserve(used_ + 1);
    const std::uint32_t hash = hash_of(folded);
    Phrase& place = places_[place_of(folded, hash)];
    if (place.hash == 0) {
        place.hash = hash;
        place.text = static_cast<std::uint32_t>(texts_.size());
        place.size = static_cast<std::uint32_t>(folded.size());
        texts_ += folded;
        ++used_;
    }
    return place;
}

const PhraseIndex::Phrase* PhraseIndex::find(std::string_view folded) const noexcept {
    if (places_.empty()) return nullptr;
    const Phrase& place = places_[place_of(folded, hash_of(folded))];
    return place.hash == 0 ? nullptr : &place;
}

/// Where it is, else the free place where it belongs.
std::size_t PhraseIndex::place_of(std::string_view folded, std::uint32_t hash) const noexcept {
    const std::size_t mask = places_.size() - 1;
    for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
        const Phrase& place = places_[at];
        if (place.hash == 0) return at;
        if (place.hash == hash && std::string_view(texts_).substr(place.text, place.size) == folded)
            return at;
    }
}

void PhraseIndex::grow(std::size_t places) {
    std::vector<Phrase> before(places);
    before.swap(places_);
    for (const Phrase& phrase : before) {
        if (phrase.hash == 0) continue;
        std::size_t at = phrase.hash & (places - 1);
        while (places_[at].hash != 0) at = (at + 1) & (places - 1);
        places_[at] = phrase;
    }
}

}  // namespace audio_edition
