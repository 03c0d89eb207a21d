// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/era.h"

#include <algorithm>
#include <array>

#include "normalize/languages/en/sentence_openers.h"
#include "normalize/spelled_letters.h"

namespace audio_edition::en {
namespace {

struct Era {
    std::string_view letters, spoken;
};

constexpr auto eras = std::to_array<Era>({{"bce", "B.C.E"}, {"bc", "B.C"}, {"ad", "A.D"}, {"ce", "C.E"}});

// What a sentence begins with that tells a time first: In 480 B.C. Xerxes set out.
constexpr auto openings = std::to_array<std::string_view>(
    {"about", "after", "around", "before", "by", "from", "in", "since", "until"});

/// Letters with full stops, perhaps set apart: B.C.   B. C.   The lexeme after the last letter.
std::optional<std::size_t> read_dotted(const Lexemes& lexemes, std::size_t at,
                                       std::string_view letters) noexcept {
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (i > 0) {
            if (!lexemes.is_symbol(at, U'.')) return std::nullopt;
            at = lexemes.skip_space(at + 1);
        }
        if (!lexemes.is_word(at, letters.substr(i, 1))) return std::nullopt;
        ++at;
    }
    return at;
}

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
            return std::ranges::find(openings, lexemes.folded(first)) == openings.end();
        first = before;
    }
    return true;
}

std::optional<WrittenEra> read_era(const Lexemes& lexemes, std::size_t at) noexcept {
    for (const Era& era : eras) {
        if (lexemes.is_upper(at) && lexemes.folded(at) == era.letters)
            return WrittenEra{stop_within(lexemes, at + 1) ? at + 2 : at + 1, era.spoken};
        const auto end = read_dotted(lexemes, at, era.letters);
        if (!end) continue;
        const bool has_stop = lexemes.is_symbol(*end, U'.');
        if (!has_stop) return WrittenEra{*end, era.spoken};
        return WrittenEra{era_ends_sentence(lexemes, at, *end) ? *end : *end + 1, era.spoken};
    }
    return std::nullopt;
}

}  // namespace audio_edition::en
