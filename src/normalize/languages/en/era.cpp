// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/era.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/dotted_letters.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/spelled_letters.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

struct Era {
    std::string_view letters, spoken;
};

constexpr auto eras = std::to_array<Era>({{"bce", "B.C.E"}, {"bc", "B.C"}, {"ad", "A.D"}, {"ce", "C.E"}});

// What a sentence begins with that tells a time first: In 480 B.C. Xerxes set out.
constexpr WordSet openings({"about", "after", "around", "before", "by", "from", "in", "since", "until"});

}  // namespace

bool is_era(std::string_view dotted) noexcept {
    return std::ranges::any_of(eras, [&](const Era& era) { return era.spoken == dotted; });
}

bool era_ends_sentence(const Lexemes& lexemes, std::size_t era, std::size_t stop) noexcept {
    if (sentence_ends_at(lexemes, stop)) return true;
    if (!lexemes.is_space(stop + 1) || !lexemes.is_capitalised(stop + 2)) return false;
    constexpr std::size_t longest_opening = 16;  // lexemes
    std::size_t first = era;
    for (std::size_t steps = 0; steps < longest_opening; ++steps) {
        const std::size_t before = lexemes.before(first);
        if (lexemes.is_end(before) || lexemes.is_symbol_of(before, U".!?\"\u201C\u201D"))
            return !openings.contains(lexemes.folded(first));
        first = before;
    }
    return true;
}

std::optional<WrittenEra> read_era(const Lexemes& lexemes, std::size_t at) noexcept {
    for (const Era& era : eras) {
        if (lexemes.is_upper(at) && lexemes.folded(at) == era.letters)
            return WrittenEra{stop_within(lexemes, at + 1) ? at + 2 : at + 1, era.spoken};
        const auto end = read_dotted_letters(lexemes, at, era.letters, StopSpacing::loose);
        if (!end) continue;
        const bool has_stop = lexemes.is_symbol(*end, U'.');
        if (!has_stop) return WrittenEra{*end, era.spoken};
        return WrittenEra{era_ends_sentence(lexemes, at, *end) ? *end : *end + 1, era.spoken};
    }
    return std::nullopt;
}

}  // namespace audio_edition::en
