// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "document/script.h"
#include "lexicon/known_words.h"
#include "normalize/normalize.h"
#include "speak/speaker_pool.h"

namespace audio_edition {

/// A word that is in no lexicon and no dictionary: how it is said is guessed from its letters.
struct GuessedWord {
    std::string word;      ///< without the ending of a possessive
    bool is_name = false;  ///< never written in small letters
    std::size_t count = 0;
    std::string source;      ///< where it comes first,
    std::string section;     ///< its title,
    std::string sentence;    ///< and the sentence as written, on one line
    std::string ipa;         ///< what will be said
    std::string by;          ///< what told it: "by origin: Chinese"; empty for the engine
    std::string respelling;  ///< likewise, as lexicon/README.md writes it
};

/// Words that come with a pronunciation, of which the voice says something otherwise than it stands.
struct AlteredWords {
    std::string reason;              ///< the same for all of them
    std::vector<std::string> words;  ///< in the order they come, each with its IPA: "Loch /lɒx/"
};

/// Collects the guessed words of any number of works.
class Audit {
  public:
    /// Both must outlive this.
    Audit(const Normalizer& normalizer, const KnownWords& known) : normalizer_(normalizer), known_(known) {}

    /// Every passage of `draft`, called `source`.
    void add(const Script& draft, const std::string& source, int jobs);

    /// Names before words, the most frequent first, then as they come; asks `pool` how it says them.
    [[nodiscard]] std::vector<GuessedWord> finish(SpeakerPool& pool);

    /// By reason, in the order they come; asks `pool` as well.
    [[nodiscard]] std::vector<AlteredWords> altered(SpeakerPool& pool) const;

  private:
    void see(const Passage& passage, const std::string& section, const std::string& source);

    const Normalizer& normalizer_;
    const KnownWords& known_;
    std::vector<GuessedWord> words_;             // in the order they come
    std::map<std::string, std::size_t> places_;  // by folded word
    std::vector<SpeechToken> pronounced_;        // each once, in the order they come
    std::set<std::string> pronunciations_;       // of them
};

}  // namespace audio_edition
