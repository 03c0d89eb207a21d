// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/english.h"

#include <array>

#include "normalize/languages/en/classes.h"
#include "normalize/languages/en/english_evidence.h"
#include "normalize/languages/en/letter_names.h"
#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/stems.h"

namespace audio_edition::en {
namespace {

// Sorted.
constexpr auto added_endings =
    std::to_array<std::string_view>({"al", "ed", "er", "ers", "es", "est", "ing", "ly", "s"});

ReadingCustoms customs(const Language& language) {
    const bool british = is_british_english(language);
    return {british ? DateOrder::day_first : DateOrder::month_first, british};
}

}  // namespace

constinit const LanguageRules rules{
    "en",  nullptr,  classes,         added_endings, customs, sentence_ends_at, is_letter_by_letter,
    stems, {{}, {}}, english_evidence};

}  // namespace audio_edition::en
