// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/laws.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "lexicon/ipa.h"

namespace audio_edition {
namespace {

void expect_tiling(const Passage& passage) {
    std::size_t written = 0, spoken = 0;
    for (const Token& token : passage.tokens) {
        ASSERT_EQ(token.written.begin, written) << "gap in what was written";
        ASSERT_EQ(token.spoken.begin, spoken) << "gap in what is spoken";
        ASSERT_LE(token.written.begin, token.written.end);
        ASSERT_LE(token.spoken.begin, token.spoken.end);
        written = token.written.end;
        spoken = token.spoken.end;
        EXPECT_TRUE(token.kind != TokenKind::skipped || token.spoken.empty());
        if (!token.ipa.empty()) {
            EXPECT_NO_THROW(check_ipa(token.ipa, "law")) << token.ipa;
        }
    }
    EXPECT_EQ(written, passage.written.text().size());
    EXPECT_EQ(spoken, passage.spoken.size());
}

void expect_utterances(const Passage& passage) {
    std::size_t next = 0;
    for (const Utterance& utterance : passage.utterances) {
        ASSERT_EQ(utterance.first, next);
        ASSERT_LT(utterance.first, utterance.last);
        next = utterance.last;
    }
    EXPECT_EQ(next, passage.tokens.size());
}

}  // namespace

void expect_structure(const Passage& passage, Digits digits) {
    expect_tiling(passage);
    expect_utterances(passage);
    if (digits == Digits::left_to_the_engine) return;
    EXPECT_TRUE(std::none_of(passage.spoken.begin(), passage.spoken.end(),
                             [](char c) { return c >= '0' && c <= '9'; }))
        << "a digit survives in: " << passage.spoken;
}

void expect_laws(const Passage& passage, const Normalizer& normalizer, Digits digits) {
    expect_structure(passage, digits);
    const Passage again =
        normalizer.passage(passage.kind, MappedText(passage.spoken, {0, passage.spoken.size()}));
    EXPECT_EQ(again.spoken, passage.spoken) << "saying it again changes it";
}

}  // namespace audio_edition
