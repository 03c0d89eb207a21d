// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "language/detect_language.h"
#include "language/language.h"

namespace audio_edition {

/// How the language of a document is known.
enum class LanguageBasis {
    assumed,    ///< nothing says; English
    requested,  ///< the user said it
    declared,   ///< the source says it of itself
    detected,   ///< its words tell
};

/// "assumed", "requested", …
[[nodiscard]] std::string_view name_of(LanguageBasis basis) noexcept;

struct LanguageChoice {
    Language language;
    LanguageBasis basis = LanguageBasis::assumed;
    /// Where text and declaration disagree, what lost: the declaration where the basis is detected, and what
    /// the text seems to be where it is declared.
    std::optional<Language> overruled;
};

/// What the language of a document is taken to be.
///
///     requested   declared   the text seems    choice
///     en          anything   anything          English, requested
///                 de         German            German, declared
///                 de         French            German, declared; French overruled
///                 en-US      German            German, detected; English overruled: programs stamp "en" on everything
///                 es         Galician          Spanish, declared: too much alike to tell
///                            German            German, detected
///                            a few words       English, assumed
///
/// A text counts for something when it is of some length, and nearly all of it is in the one language where
/// it contradicts a declaration: more than 200 letters, 90 %; 100 letters and 60 % where nothing is declared;
/// 20 letters where the script is not that of English. What seems to be Galician and declares nothing is
/// Spanish below 400 letters, since CLD2 takes one for the other. `detection` is what `detect_for_choice`
/// gives.
[[nodiscard]] LanguageChoice choose_language(const std::optional<Language>& requested,
                                             const std::optional<Language>& declared,
                                             const std::optional<Detection>& detection);

/// What `text` says for `choose_language`: as `detect_language` does that expects what is declared, or
/// English, so that a short English text is taken for nothing else. A text that declares nothing, and is not
/// surely what was expected, is looked at once more without expecting anything: Spanish full of names of
/// works is Spanish then.
[[nodiscard]] std::optional<Detection> detect_for_choice(std::string_view text,
                                                         const std::optional<Language>& declared);

}  // namespace audio_edition
