// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/script.h"
#include "normalize/normalize.h"
#include "pipeline/account.h"
#include "pipeline/speech_units.h"
#include "speak/voice.h"

namespace audio_edition {

/// A source that was read, and is ready to be spoken.
struct Work {
    std::string title;  ///< as published: where the source has none, its file's name without the extension
    Document document;  ///< without its sections, which the script has
    Script script;      ///< only sections with something to say; a draft, whose passages a PackedDraft takes
    std::vector<UnitPlan> units;
    Account account;
};

enum class Opening { spoken, left_out };

/// Puts the opening before a document, and `closing`, where it is not empty, behind it, reads every passage once (on `jobs` threads) to follow every byte and
/// to plan the units, and forgets what was read.
///
/// Throws Error{broken_input} when there is nothing to say, internal when a byte would be lost: neither
/// spoken nor skipped.
[[nodiscard]] Work prepare_work(Document document, const Normalizer& normalizer, Opening opening,
                                const Pauses& pauses = {}, int jobs = 1, const std::string& closing = {});

/// Words that will be said.
[[nodiscard]] std::size_t count_words(const Passage& passage);
[[nodiscard]] std::size_t count_words(const ScriptSection& section);

}  // namespace audio_edition
