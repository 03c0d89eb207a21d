// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/reader_words.h"

#include <algorithm>
#include <array>

#include "language/de/german_reader_words.h"
#include "language/en/english_reader_words.h"
#include "language/es/spanish_reader_words.h"
#include "language/fr/french_reader_words.h"
#include "language/it/italian_reader_words.h"
#include "language/nl/dutch_reader_words.h"
#include "language/phrase_reader_words.h"
#include "language/pl/polish_reader_words.h"
#include "language/pt/portuguese_reader_words.h"
#include "language/sv/swedish_reader_words.h"

namespace audio_edition {
namespace {

struct ReaderOf {
    std::string_view language;
    const ReaderWords& (*words)() noexcept;
};

constexpr std::array readers_by_language{
    ReaderOf{"de", german_reader_words},  ReaderOf{"en", english_reader_words},
    ReaderOf{"es", spanish_reader_words}, ReaderOf{"fr", french_reader_words},
    ReaderOf{"it", italian_reader_words}, ReaderOf{"nl", dutch_reader_words},
    ReaderOf{"pl", polish_reader_words},  ReaderOf{"pt", portuguese_reader_words},
    ReaderOf{"sv", swedish_reader_words},
};

/// Of languages whose words are not known: what would announce something is not said. The title is for lists
/// of files, and is not spoken.
const ReaderWords& silent_reader_words() noexcept {
    static const PhraseReaderWords words(
        {.by = ", ", .untitled = english_reader_words().untitled(), .part = " (", .read_aloud = "."});
    return words;
}

/// The same with the comma of Arabic letters.
const ReaderWords& silent_arabic_words() noexcept {
    static const PhraseReaderWords words(
        {.by = "، ", .untitled = english_reader_words().untitled(), .part = " (", .read_aloud = "."});
    return words;
}

bool has_arabic_letters(const Language& language) noexcept {
    constexpr std::array<std::string_view, 6> languages{"ar", "fa", "ug", "ur", "sd", "ps"};
    return std::ranges::find(languages, language.base()) != languages.end();
}

}  // namespace

const ReaderWords& reader_words(const Language& language) noexcept {
    const auto* const found = std::ranges::find(readers_by_language, language.base(), &ReaderOf::language);
    if (found != readers_by_language.end()) return found->words();
    return has_arabic_letters(language) ? silent_arabic_words() : silent_reader_words();
}

const ReaderWords& reader_words(std::string_view tag) {
    return reader_words(Language::parse_or_english(tag));
}

}  // namespace audio_edition
