// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reader_words.h"

#include <algorithm>
#include <array>

#include "language/en/english_reader_words.h"

namespace audio_edition {
namespace {

struct ReaderOf {
    std::string_view language;
    const ReaderWords& (*words)() noexcept;
};

constexpr std::array readers_by_language{ReaderOf{"en", english_reader_words}};

}  // namespace

const ReaderWords& reader_words(const Language& language) noexcept {
    const auto* const found = std::ranges::find(readers_by_language, language.base(), &ReaderOf::language);
    return found == readers_by_language.end() ? english_reader_words() : found->words();
}

const ReaderWords& reader_words(std::string_view tag) {
    return reader_words(Language::parse_or_english(tag));
}

}  // namespace audio_edition
