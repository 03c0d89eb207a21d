// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/onnx/token_report.h"

#include <algorithm>

namespace audio_edition {
namespace {

class DeafListener final : public EngineListener {
  public:
    bool samples(std::span<const std::int16_t>) override { return true; }
    void begins(std::size_t, std::int64_t) override {}
    void leaves_out(std::size_t, std::string_view) override {}
    void alters(std::size_t, std::string_view) override {}
    void substitutes(std::size_t, std::string_view) override {}
};

}  // namespace

std::vector<std::size_t> said_tokens(const Phonemes& phonemes) {
    std::vector<std::size_t> said;
    for (const PhonemeClause& clause : phonemes.clauses) {
        for (const TokenPhonemes& token : clause.tokens) {
            // A token of a clause that was cut may be in two.
            if (said.empty() || said.back() < token.token) said.push_back(token.token);
        }
    }
    return said;
}

void tell_of_tokens(std::size_t tokens, const Phonemes& phonemes, std::span<const UnspeakableToken> altered,
                    EngineListener& listener) {
    std::vector<bool> told(tokens);
    for (const std::size_t token : said_tokens(phonemes)) told[token] = true;
    for (const UnspeakableToken& problem : phonemes.unspeakable) {
        if (!problem.silent) {
            listener.alters(problem.token, problem.reason);
        } else if (!told[problem.token]) {
            listener.leaves_out(problem.token, problem.reason);
            told[problem.token] = true;
        }
    }
    for (const UnspeakableToken& problem : altered) listener.substitutes(problem.token, problem.reason);
    for (std::size_t token = 0; token < tokens; ++token) {
        if (!told[token]) listener.leaves_out(token, {});
    }
}

std::vector<std::string> reasons_of(const Phonemes& phonemes, std::span<const UnspeakableToken> altered) {
    std::vector<std::string> reasons;
    const auto add = [&](const UnspeakableToken& problem) {
        if (!problem.silent && std::ranges::find(reasons, problem.reason) == reasons.end())
            reasons.push_back(problem.reason);
    };
    std::ranges::for_each(phonemes.unspeakable, add);
    std::ranges::for_each(altered, add);
    return reasons;
}

void say_a_word(Engine& engine) {
    const SpeechToken word{.token = 0, .text = "a", .punctuation = "."};
    DeafListener listener;
    engine.speak({&word, 1}, listener);
}

}  // namespace audio_edition
