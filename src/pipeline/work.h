// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "document/document.h"
#include "document/script.h"
#include "normalize/normalize.h"
#include "pipeline/account.h"

namespace audio_edition {

/// A source that was read, and is ready to be spoken.
struct Work {
    std::string title;  ///< as published: where the source has none, its file's name without the extension
    Document document;
    Script script;  ///< only sections with something to say
    Account account;
};

enum class Opening { spoken, left_out };

/// Normalises a document, puts the opening before it, and follows every byte of it.
///
/// Throws Error{broken_input} when there is nothing to say, internal when a byte would be lost: neither
/// spoken nor skipped.
[[nodiscard]] Work prepare_work(Document document, const Normalizer& normalizer, Opening opening);

/// Words that will be said.
[[nodiscard]] std::size_t count_words(const ScriptSection& section);

}  // namespace audio_edition
