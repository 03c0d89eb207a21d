// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/language_words.h"

#include <algorithm>
#include <array>

#include "ingest/languages/de/german.h"
#include "ingest/languages/en/english.h"
#include "ingest/languages/es/spanish.h"
#include "ingest/languages/fr/french.h"
#include "ingest/languages/it/italian.h"
#include "ingest/languages/nl/dutch.h"
#include "ingest/languages/pt/portuguese.h"
#include "language/detect_language.h"
#include "language/language_choice.h"
#include "language/text_sample.h"

namespace audio_edition {
namespace {

constexpr std::array all_words{&english_words, &german_words,     &french_words, &spanish_words,
                               &italian_words, &portuguese_words, &dutch_words};

}  // namespace

const LanguageWords& words_for(const Language& language) noexcept {
    const auto* const found = std::ranges::find_if(
        all_words, [&](const LanguageWords* words) { return words->language == language.base(); });
    return found == all_words.end() ? english_words : **found;
}

Language language_to_read_in(const std::optional<std::string>& requested, std::string_view declared) {
    return Language::parse_or_english(requested ? *requested : declared);
}

Language language_to_read_in(const std::optional<std::string>& requested, std::string_view declared,
                             std::string_view text) {
    constexpr std::size_t most_looked_at = std::size_t{1} << 15;
    if (requested) return Language::parse_or_english(*requested);
    const std::optional<Language> said = Language::parse(declared);
    const auto detection = detect_for_choice(text_sample({text}, most_looked_at), said);
    return choose_language({}, said, detection).language;
}

}  // namespace audio_edition
