// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lexicon/audit.h"

#include <algorithm>

#include "lexicon/respelling.h"
#include "lexicon/word_form.h"
#include "pipeline/passage_reader.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Said from its letters, by the engine or by what names look like.
bool is_guessed(const Passage& passage, const Token& token) {
    const std::string_view spoken = passage.spoken_of(token);
    const bool from_letters = token.ipa.empty() || token.rule.origin == RuleOrigin::letters;
    return token.kind == TokenKind::word && from_letters && spoken == passage.written_of(token) &&
           spoken.size() > 1 && is_letter(decode_at(spoken, 0).value);
}

/// The word without what stood around it, as it will be said.
SpeechSentence spoken_alone(const GuessedWord& word, const Normalizer& normalizer) {
    SpeechToken spoken{.text = word.word, .ipa = word.ipa};
    if (!word.by.empty() && word.ipa.empty()) {
        const Passage passage =
            normalizer.passage(BlockKind::paragraph, MappedText(word.word, {0, word.word.size()}));
        for (const Token& token : passage.tokens) spoken.ipa += token.ipa;
    }
    return {{spoken}, {}};
}

std::string without_possessive(std::string_view word) {
    const WordForm form(word);
    return std::string(possessor(form.exact()).value_or(form.exact()));
}

std::string sentence_around(const Passage& passage, const Utterance& utterance) {
    const ByteSpan span{passage.tokens[utterance.first].written.begin,
                        passage.tokens[utterance.last - 1].written.end};
    return on_one_line(span.of(passage.written.text()));
}

bool goes_before(const GuessedWord& a, const GuessedWord& b) noexcept {
    if (a.is_name != b.is_name) return a.is_name;
    return a.count > b.count;
}

}  // namespace

void Audit::add(const Script& draft, const std::string& source, int jobs) {
    for_each_passage(draft, Cast(normalizer_), jobs,
                     [&](std::size_t section, std::size_t, const Passage& passage) {
                         if (passage.language.empty()) see(passage, draft.sections[section].title, source);
                     });
}

void Audit::see(const Passage& passage, const std::string& section, const std::string& source) {
    for (const Utterance& utterance : passage.utterances) {
        for (std::size_t at = utterance.first; at < utterance.last; ++at) {
            const Token& token = passage.tokens[at];
            const bool guessed = is_guessed(passage, token);
            if (!token.ipa.empty() && !guessed && pronunciations_.insert(token.ipa).second)
                pronounced_.push_back({.text = on_one_line(passage.spoken_of(token)), .ipa = token.ipa});
            if (!guessed) continue;
            const std::string word = without_possessive(passage.spoken_of(token));
            if (known_.contains(word)) continue;
            const bool capital = is_upper(decode_at(word, 0).value);
            const auto [place, added] = places_.try_emplace(fold_case(word), words_.size());
            if (added)
                words_.push_back(
                    {word, true, 0, source, section, sentence_around(passage, utterance), {}, {}, {}});
            GuessedWord& found = words_[place->second];
            ++found.count;
            found.is_name = found.is_name && capital;
            if (!token.ipa.empty()) {
                found.by = name_of(token.rule);
                if (word == passage.spoken_of(token)) found.ipa = token.ipa;
            }
        }
    }
}

std::vector<GuessedWord> Audit::finish(SpeakerPool& pool) {
    std::vector<GuessedWord> words = words_;
    std::ranges::stable_sort(words, goes_before);
    std::vector<SpeechSentence> sentences;
    for (const GuessedWord& word : words) sentences.push_back(spoken_alone(word, normalizer_));
    if (sentences.empty()) return words;
    const std::vector<Pronunciation> said = pool.phonemes(sentences);
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i].ipa = said[i].ipa;
        words[i].respelling = ipa_to_respelling(said[i].ipa);
    }
    return words;
}

std::vector<AlteredWords> Audit::altered(SpeakerPool& pool) const {
    std::vector<SpeechSentence> sentences;
    for (const SpeechToken& token : pronounced_) sentences.push_back({{token}, {}});
    std::vector<AlteredWords> all;
    const std::vector<Pronunciation> said = pool.phonemes(sentences);
    for (std::size_t i = 0; i < said.size(); ++i) {
        for (const std::string& reason : said[i].altered) {
            auto found = std::ranges::find(all, reason, &AlteredWords::reason);
            if (found == all.end()) found = all.insert(all.end(), {reason, {}});
            found->words.push_back(pronounced_[i].text + " /" + pronounced_[i].ipa + "/");
        }
    }
    return all;
}

}  // namespace audio_edition
