// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace audio_edition {

/// A hash of a word's bytes, never 0: quick for the few bytes that most words have. Not for files.
[[nodiscard]] inline std::uint32_t hash_of_word(std::string_view word) noexcept {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
    const auto load = [&word](auto bytes, std::size_t at) {
        std::memcpy(&bytes, word.data() + at, sizeof bytes);
        return std::uint64_t{bytes};
    };
    const std::size_t size = word.size();
    std::uint64_t hash = size * odd;
    const auto mix = [&hash](std::uint64_t bytes) {
        hash = (hash ^ bytes) * odd;
        hash ^= hash >> 32;
    };
    for (std::size_t at = 0; at + 8 <= size; at += 8) mix(load(std::uint64_t{}, at));
    if (size >= 8) {
        mix(load(std::uint64_t{}, size - 8));
    } else if (size >= 4) {
        mix(load(std::uint32_t{}, 0) << 32 | load(std::uint32_t{}, size - 4));
    } else if (size > 0) {
        mix(load(std::uint8_t{}, 0) << 16 | load(std::uint8_t{}, size / 2) << 8 |
            load(std::uint8_t{}, size - 1));
    }
    return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(hash));
}

/// What is known of each of many words, in a hash table of open addressing: one probe finds most words, and
/// tells of nearly every other that it is not there. The words are kept here, less than 4 GiB of them.
template <class Value>
class WordTable {
  public:
    /// Makes room for so many more.
    void reserve(std::size_t words) {
        const std::size_t places = std::bit_ceil((used_ + words + 1) * 3 / 2);
        if (places > places_.size()) grow(places);
    }

    /// That of `word`, made from `fresh` where there was none; valid until the next call.
    Value& add(std::string_view word, const Value& fresh = {}) {
        if ((used_ + 1) * 3 / 2 >= places_.size()) reserve(used_ + 1);
        const std::uint32_t hash = hash_of_word(word);
        Place& place = places_[place_of(word, hash)];
        if (place.hash == 0) {
            place = {hash, static_cast<std::uint32_t>(word.size()), static_cast<std::uint32_t>(texts_.size()),
                     fresh};
            texts_ += word;
            ++used_;
        }
        return place.value;
    }

    /// nullptr: not there.
    [[nodiscard]] const Value* find(std::string_view word) const noexcept {
        if (places_.empty()) return nullptr;
        const Place& place = places_[place_of(word, hash_of_word(word))];
        return place.hash == 0 ? nullptr : &place.value;
    }

  private:
    struct Place {
        std::uint32_t hash = 0;  ///< 0: free
        std::uint32_t size = 0;
        std::uint32_t text = 0;  ///< where in texts_ the word is
        Value value = {};
    };

    /// Where it is, else the free place where it belongs.
    [[nodiscard]] std::size_t place_of(std::string_view word, std::uint32_t hash) const noexcept {
        const std::size_t mask = places_.size() - 1;
        for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
            const Place& place = places_[at];
            if (place.hash == 0) return at;
            if (place.hash == hash && std::string_view(texts_.data() + place.text, place.size) == word)
                return at;
        }
    }

    void grow(std::size_t places) {
        std::vector<Place> before(places);
        before.swap(places_);
        for (Place& place : before) {
            if (place.hash == 0) continue;
            std::size_t at = place.hash & (places - 1);
            while (places_[at].hash != 0) at = (at + 1) & (places - 1);
            places_[at] = std::move(place);
        }
    }

    std::string texts_;
    std::vector<Place> places_;  // a power of two of them, at most two thirds in use
    std::size_t used_ = 0;
};

}  // namespace audio_edition
