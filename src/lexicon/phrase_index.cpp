// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phrase_index.h"

#include <bit>

#include "lexicon/word_form.h"

namespace audio_edition {
namespace {

std::size_t hash_of(std::uint32_t beginning, std::uint32_t word) noexcept {
    const std::uint64_t both = std::uint64_t{beginning} << 32 | word;
    return static_cast<std::size_t>((both * 0x9E3779B97F4A7C15) >> 32);
}

}  // namespace

void PhraseIndex::reserve(std::size_t phrases) {
    words_.reserve(phrases);
    phrases_.reserve(phrases_.size() + 2 * phrases);
    grow((used_steps_ + phrases) * 3 / 2 + 1);
}

std::uint32_t PhraseIndex::add(std::span<const std::string_view> words) {
    std::uint32_t number = add_word(WordForm(words.front()).folded());
    for (const std::string_view word : words.subspan(1))
        number = add_longer(number, add_word(WordForm(word).folded()));
    return number;
}

std::uint32_t PhraseIndex::add_word(std::string_view folded) {
    const auto fresh = static_cast<std::uint32_t>(phrases_.size());
    const std::uint32_t number = words_.add(folded, fresh);
    if (number == fresh) phrases_.emplace_back();
    return number;
}

std::uint32_t PhraseIndex::add_longer(std::uint32_t beginning, std::uint32_t word) {
    grow((used_steps_ + 1) * 3 / 2 + 1);
    Step& step = steps_[place_of(beginning, word)];
    if (step.beginning == none) {
        step = {beginning, word, static_cast<std::uint32_t>(phrases_.size())};
        ++used_steps_;
        phrases_[beginning].goes_on = true;
        phrases_[word].follows = true;
        phrases_.emplace_back();
    }
    return step.longer;
}

std::uint32_t PhraseIndex::longer(std::uint32_t beginning, std::uint32_t word) const noexcept {
    if (beginning == none || word == none) return none;
    if (!phrases_[beginning].goes_on || !phrases_[word].follows) return none;  // mostly, and quickly
    return steps_[place_of(beginning, word)].longer;
}

/// Where it is, else the free place where it belongs.
std::size_t PhraseIndex::place_of(std::uint32_t beginning, std::uint32_t word) const noexcept {
    const std::size_t mask = steps_.size() - 1;
    for (std::size_t at = hash_of(beginning, word) & mask;; at = (at + 1) & mask) {
        const Step& step = steps_[at];
        if (step.beginning == none || (step.beginning == beginning && step.word == word)) return at;
    }
}

void PhraseIndex::grow(std::size_t places) {
    if (places <= steps_.size()) return;
    std::vector<Step> before(std::bit_ceil(places));
    before.swap(steps_);
    for (const Step& step : before)
        if (step.beginning != none) steps_[place_of(step.beginning, step.word)] = step;
}

}  // namespace audio_edition
