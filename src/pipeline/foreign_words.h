// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "audio_edition/installation.h"
#include "document/document.h"
#include "document/script.h"
#include "normalize/normalize.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// How an English voice says the words of phrases that a document declares to be in other languages: by the
/// sounds that the usual engine gives them in their own, as far as English has them.
///
///     <p>It has a certain <i lang="fr">je ne sais quoi</i>.</p>      je /ʒə/, ne /nə/, sais /sɛ/, quoi /kwa/
///
/// Each word is asked for once, and all those of a language together, when the first of them is.
/// `installation` must outlive this. Any number of threads may ask.
class ForeignWords {
  public:
    ForeignWords(const Document& document, const Installation& installation);

    /// Gives words of `passage` their IPA, and `trace`, where there is one, likewise: those within a phrase
    /// that are said as they are written, and of which no lexicon says more. Nothing of a language that the
    /// engine does not speak. Throws as `SpeakerPool` does.
    void pronounce(Passage& passage, std::vector<Trace>* trace) const;

  private:
    /// Those that touch `source`, which may be all of a passage.
    [[nodiscard]] std::span<const ForeignPhrase> within(ByteSpan source) const;
    [[nodiscard]] std::vector<std::string> ipa_of(const std::string& language,
                                                  const std::vector<std::string>& words) const;
    void ask(const std::string& language, const std::vector<std::string>& words) const;
    /// Null where the engine does not speak the language.
    [[nodiscard]] SpeakerPool* pool_of(const std::string& language) const;

    std::vector<ForeignPhrase> phrases_;
    std::map<std::string, std::vector<std::string>> words_;  ///< by language: most of those of the phrases
    const Installation& installation_;
    mutable std::mutex mutex_;
    mutable std::map<std::string, std::unique_ptr<SpeakerPool>>
        pools_;  ///< by language; null where none speaks it
    mutable std::map<std::pair<std::string, std::string>, std::string> known_;  ///< IPA, by language and word
};

}  // namespace audio_edition
