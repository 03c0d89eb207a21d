// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lexicon/diff.h"

#include <algorithm>

#include "lexicon/ipa.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

/// How a token that is heard is said: its words, and its IPA.
struct Said {
    std::string shown;
    std::string sounds;  ///< in one spelling

    friend bool operator==(const Said& a, const Said& b) { return a.sounds == b.sounds; }
};

struct Sentence {
    ByteSpan written;
    std::vector<Said> said;
};

Said said_of(const Passage& passage, const Token& token) {
    const std::string words(passage.spoken_of(token));
    if (token.ipa.empty()) return {words, words};
    return {words + " [" + token.ipa + "]", words + " [" + comparable_ipa(token.ipa) + "]"};
}

std::vector<Sentence> sentences_of(const Passage& passage) {
    std::vector<Sentence> sentences;
    for (const Utterance& utterance : passage.utterances) {
        if (utterance.first == utterance.last) continue;
        Sentence& sentence = sentences.emplace_back();
        sentence.written = {passage.tokens[utterance.first].written.begin,
                            passage.tokens[utterance.last - 1].written.end};
        for (std::size_t at = utterance.first; at < utterance.last; ++at) {
            const Token& token = passage.tokens[at];
            if (token.kind == TokenKind::word || token.kind == TokenKind::punctuation)
                sentence.said.push_back(said_of(passage, token));
        }
    }
    return sentences;
}

/// Without what both begin and end with.
void leave_differences(std::vector<Said>& a, std::vector<Said>& b) {
    while (!a.empty() && !b.empty() && a.back() == b.back()) {
        a.pop_back();
        b.pop_back();
    }
    const auto [in_a, in_b] = std::ranges::mismatch(a, b);
    b.erase(b.begin(), in_b);
    a.erase(a.begin(), in_a);
}

std::string spoken_words(const std::vector<Said>& words) {
    std::string line;
    for (const Said& word : words) line += (line.empty() ? "" : " ") + word.shown;
    return on_one_line(line);
}

class PassageDiff {
  public:
    PassageDiff(const Passage& before, const Passage& after, std::size_t section,
                std::vector<ChangedSentence>& changes)
        : passage_(before),
          before_(sentences_of(before)),
          after_(sentences_of(after)),
          section_(section),
          changes_(changes) {}

    void find() {
        const auto same_span = [](const Sentence& a, const Sentence& b) {
            return a.written.begin == b.written.begin && a.written.end == b.written.end;
        };
        if (std::ranges::equal(before_, after_, same_span)) {
            for (std::size_t i = 0; i < before_.size(); ++i) compare(before_[i], after_[i]);
        } else {
            compare(whole(before_), whole(after_));
        }
    }

  private:
    static Sentence whole(const std::vector<Sentence>& sentences) {
        Sentence all;
        for (const Sentence& one : sentences)
            all.said.insert(all.said.end(), one.said.begin(), one.said.end());
        if (!sentences.empty()) all.written = {sentences.front().written.begin, sentences.back().written.end};
        return all;
    }

    void compare(const Sentence& before, const Sentence& after) {
        if (before.said == after.said) return;
        std::vector<Said> was = before.said, is = after.said;
        leave_differences(was, is);
        changes_.push_back({section_, on_one_line(before.written.of(passage_.written.text())),
                            spoken_words(was), spoken_words(is)});
    }

    const Passage& passage_;
    std::vector<Sentence> before_, after_;
    std::size_t section_;
    std::vector<ChangedSentence>& changes_;
};

}  // namespace

std::vector<ChangedSentence> changed_sentences(const Script& draft, const Normalizer& before,
                                               const Normalizer& after) {
    std::vector<ChangedSentence> changes;
    for (std::size_t section = 0; section < draft.sections.size(); ++section) {
        for (const Passage& passage : draft.sections[section].passages)
            PassageDiff(before.passage(passage), after.passage(passage), section, changes).find();
    }
    return changes;
}

}  // namespace audio_edition
