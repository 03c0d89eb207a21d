// SPDX-License-Identifier: GPL-3.0-or-later
// What `lexicon diff`, `check --text` and `audit` find in a text.
#include <filesystem>
#include <fstream>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "ingest/ingest.h"
#include "lexicon/known_words.h"
#include "normalize/language_rules.h"
#include "pipeline/lexicon/diff.h"
#include "pipeline/lexicon/usage.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

constexpr const char* text = R"(The Party

Chapter 1. Lahore

Imran Khan spoke. Nobody listened to him. Then Khan left.

Khan’s car was late. It rained.

Chapter 2. The Return

Jhon met him. They read of 1066 and of Khan.
)";

Lexicon lexicon_of(const std::string& tsv) {
    Lexicon lexicon(american_english());
    lexicon.add_tsv(tsv, "names.tsv");
    return lexicon;
}

Script draft() {
    CollectedDiagnostics diagnostics;
    return draft_script(ingest_bytes(text, "party.txt", {}, diagnostics));
}

/// Every word's sound in every sentence, by brute force: what changed_sentences must agree with.
std::vector<std::string> sounds(const Script& script, const Normalizer& normalizer) {
    std::vector<std::string> all;
    for (const ScriptSection& section : script.sections) {
        for (const Passage& draft : section.passages) {
            const Passage passage = normalizer.passage(draft);
            for (const Utterance& utterance : passage.utterances) {
                std::string& sound = all.emplace_back();
                for (std::size_t at = utterance.first; at < utterance.last; ++at) {
                    const Token& token = passage.tokens[at];
                    sound += std::string(passage.spoken_of(token)) + "|";
                    if (!token.ipa.empty())
                        sound += ipa_to_phonemes(token.ipa, PhonemeInventory::american, "test");
                }
            }
        }
    }
    return all;
}

std::vector<std::string> changed(const std::string& before, const std::string& after) {
    const Script script = draft();
    const Lexicon old_lexicon = lexicon_of(before), new_lexicon = lexicon_of(after);
    const Normalizer old_normalizer(old_lexicon, {}), new_normalizer(new_lexicon, {});
    std::vector<std::string> written;
    for (const ChangedSentence& change : changed_sentences(script, old_normalizer, new_normalizer))
        written.push_back(change.written);

    const auto was = sounds(script, old_normalizer), is = sounds(script, new_normalizer);
    EXPECT_EQ(was.size(), is.size());
    std::size_t differences = 0;
    for (std::size_t i = 0; i < std::min(was.size(), is.size()); ++i) differences += was[i] != is[i] ? 1 : 0;
    EXPECT_EQ(written.size(), differences) << "exactly the sentences that sound otherwise";
    return written;
}

TEST(LexiconDiff, ListsExactlyTheSentencesThatSoundOtherwise) {
    EXPECT_THAT(changed("Khan\t/kɑːn/\n", "Khan\t/kæn/\n"),
                ElementsAre("Imran Khan spoke.", "Then Khan left.", "Khan’s car was late.",
                            "They read of 1066 and of Khan."));
    EXPECT_THAT(changed("", "Jhon\tJohn\n"), ElementsAre("Jhon met him."));
    EXPECT_THAT(changed("1066\tthat year\n", ""), ElementsAre("They read of 1066 and of Khan."));
    EXPECT_THAT(changed("Khan\t/kæn/\tleft=Imran\n", ""), ElementsAre("Imran Khan spoke."));
    EXPECT_THAT(changed("", "Lahore\t/ləˈhɔːɹ/\n"), SizeIs(1)) << "the heading";
}

TEST(LexiconDiff, IsEmptyWhereNothingSoundsOtherwise) {
    EXPECT_THAT(changed("Khan\t/kɑːn/\n", "# moved\n\nKhan\t/ˈkɑːn/\n"), IsEmpty()) << "the same sounds";
    EXPECT_THAT(changed("", "Nowhere\tNo where\nkhan\tkhan\tcase\n"), IsEmpty());
}

TEST(LexiconDiff, ShowsWhatChanges) {
    const Script script = draft();
    const Lexicon before = lexicon_of(""), after = lexicon_of("Jhon\tJohn\n");
    const auto changes = changed_sentences(script, Normalizer(before, {}), Normalizer(after, {}));
    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].before, "Jhon");
    EXPECT_EQ(changes[0].after, "John");
    EXPECT_EQ(script.sections.at(changes[0].section).title, "Chapter 2. The Return");
}

TEST(UsedEntries, AreThoseThatSomeWordIsReadWith) {
    const Lexicon lexicon =
        lexicon_of("Imran Khan\t/kɑːn/\nKhan\t/kɑːn/\nNobody Else\tx\nspoke\ty\tleft=who\n");
    std::set<std::string, std::less<>> used;
    collect_used_entries(draft(), Normalizer(lexicon, {}), 1, used);
    EXPECT_THAT(used, ElementsAre("edition names.tsv:1", "edition names.tsv:2"));
}

TEST(KnownWords, AreFoundInAnyFormThatEndingsMake) {
    const KnownWords known(std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon/cmudict/known-words.txt",
                           rules_for(Language::english()).stems);
    for (const char* word :
         {"garden", "Gardens", "walked", "stopped", "making", "London", "LONDON’S", "façade", "kindness"})
        EXPECT_TRUE(known.contains(word)) << word;
    for (const char* word : {"Kvothe", "Zxqri", "Siobhanesque", "", "\xFF"})
        EXPECT_FALSE(known.contains(word)) << word;
}

}  // namespace
}  // namespace audio_edition
