// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/known_words.h"

namespace audio_edition {

/// How a name is said that no lexicon has.
struct NamePronunciation {
    std::string ipa;
    std::string_view by;      ///< what told it: "by origin", "by rule"
    std::string_view source;  ///< and which: "Chinese", "English names"
};

/// Pronunciations of names that no lexicon has, from their letters: by the rules of the language that they
/// seem to be from, where that is sure; else as English says names, by a model that has learned it. None
/// where the engine's own dictionary knows the word.
///
/// A name is looked at once and remembered, of up to 100,000. Its files are read when the first is asked for.
/// Any number of threads may use it.
///
///     find("Zoucheng")    dʒoʊˈtʃʌŋ, by origin: Chinese        find("Chester")    nothing
class NamePronunciations {
  public:
    /// `folder` is that of the installed lexicons. Throws nothing: `find` does where a file is broken or
    /// missing.
    NamePronunciations(std::filesystem::path folder, Stems stems);
    ~NamePronunciations();
    NamePronunciations(NamePronunciations&&) noexcept;
    NamePronunciations& operator=(NamePronunciations&&) noexcept;

    /// Of `name`, as written, in one word without the ending of a possessive; nothing where the engine should
    /// say it. Its views live as long as this.
    [[nodiscard]] std::optional<NamePronunciation> find(std::string_view name) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace audio_edition
