// SPDX-License-Identifier: GPL-3.0-or-later
// Replays homographs.tsv: a sentence with a homograph in brackets, and how that one is said.
#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "normalize/languages/en/homograph_collocations.h"
#include "normalize/languages/en/homograph_forms.h"
#include "normalize/normalize.h"
#include "speak/engines/espeak/ipa_phonemes.h"

namespace audio_edition::en {
namespace {

/// The phonemes of the token that was written at byte `at` of `sentence`.
std::string phonemes_at(const Normalizer& normalizer, const std::string& sentence, std::size_t at,
                        PhonemeInventory inventory = PhonemeInventory::american) {
    const Passage passage =
        normalizer.passage(BlockKind::paragraph, MappedText(sentence, {0, sentence.size()}));
    for (const Token& token : passage.tokens)
        if (token.written.begin <= at && at < token.written.end)
            return token.ipa.empty() ? "" : ipa_to_phonemes(token.ipa, inventory, "test");
    return "no token";
}

std::string phonemes_of(const std::string& sentence, std::string_view word,
                        const Language& language = american_english()) {
    const Lexicon lexicon(language);
    return phonemes_at(Normalizer(lexicon, {.language = language}), sentence, sentence.find(word),
                       inventory_of(language.tag()));
}

std::string ipa(std::string_view text, PhonemeInventory inventory = PhonemeInventory::american) {
    return ipa_to_phonemes(text, inventory, "test");
}

TEST(Homograph, IsSaidAsItsSentenceWants) {
    std::ifstream in(AUDIO_EDITION_SOURCE "/tests/normalize/languages/en/homographs.tsv");
    const Lexicon lexicon(american_english());
    const Normalizer normalizer(lexicon, {});
    std::string line;
    int rows = 0;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.starts_with('#')) continue;
        const std::size_t open = line.find('['), close = line.find(']'), tab = line.find('\t');
        const std::size_t second = line.find('\t', tab + 1);
        ASSERT_NE(second, std::string::npos) << "line " << number << " lacks a column";
        ASSERT_LT(open, close);
        const std::string sentence = line.substr(0, open) + line.substr(open + 1, close - open - 1) +
                                     line.substr(close + 1, tab - close - 1);
        EXPECT_EQ(phonemes_at(normalizer, sentence, open), ipa(line.substr(tab + 1, second - tab - 1)))
            << "homographs.tsv:" << number << ": " << line;
        ++rows;
    }
    EXPECT_GT(rows, 100);
}

TEST(Homograph, KeepsItsSpelling) {
    const std::string sentence = "They record a record, close to the close.";
    const Lexicon lexicon(american_english());
    const Passage passage =
        Normalizer(lexicon, {}).passage(BlockKind::paragraph, MappedText(sentence, {0, sentence.size()}));
    EXPECT_EQ(passage.spoken, sentence);
}

TEST(Homograph, FollowsTheAccent) {
    EXPECT_EQ(phonemes_of("We made good progress.", "progress"), ipa("ˈpɹɒɡɹɛs"));
    EXPECT_EQ(phonemes_of("We made good progress.", "progress", british_english()),
              ipa("ˈpɹoʊɡɹɛs", PhonemeInventory::british));
    EXPECT_EQ(phonemes_of("a minute amount", "minute", british_english()),
              ipa("maɪˈnjuːt", PhonemeInventory::british));
}

TEST(Homograph, YieldsToTheLexicon) {
    Lexicon lexicon(american_english());
    lexicon.add_tsv("bass\t/bæs/\n", "mine.tsv");
    EXPECT_EQ(phonemes_at(Normalizer(lexicon, {}), "He plays bass guitar.", 9), ipa("bæs"));
}

TEST(Homograph, LeavesWordsAloneThatHaveOneSound) {
    EXPECT_EQ(phonemes_of("It took ten minutes.", "minutes"), "");
    EXPECT_EQ(phonemes_of("They recorded it.", "recorded"), "");
    EXPECT_EQ(phonemes_of("A recording of it.", "recording"), "");
    EXPECT_EQ(phonemes_of("Where does it hurt?", "does"), "") << "the engine knows when it is weak";
    EXPECT_EQ(phonemes_of("the well-known B2B lead2me", "lead2me"), "") << "part of a longer sign";
}

TEST(Homograph, NeedsNoSentence) {
    EXPECT_EQ(phonemes_of("record", "record"), ipa("ˈɹɛkɚd"));
    EXPECT_EQ(phonemes_of("(Live)", "Live"), ipa("ˈlaɪv"));
    EXPECT_EQ(phonemes_of("use", "use"), ipa("ˈjuːs"));
}

bool has_reading(const Homograph& homograph, std::string_view label) {
    return std::ranges::any_of(homograph.readings,
                               [label](const HomographReading& reading) { return reading.label == label; });
}

TEST(HomographTable, CollocationsBelongToReadings) {
    std::set<std::string_view> done;
    std::string_view current;
    for (const Collocation& row : collocations) {
        const auto found = std::ranges::find(homographs, row.homograph, &Homograph::spelling);
        ASSERT_NE(found, homographs.end()) << row.homograph;
        EXPECT_TRUE(has_reading(*found, row.reading)) << row.homograph << ": " << row.reading;
        if (row.homograph != current) {
            EXPECT_TRUE(done.insert(row.homograph).second) << row.homograph << " stands in two places";
        }
        current = row.homograph;
    }
}

TEST(HomographTable, EveryFormCanBeSaidInBothAccents) {
    for (const std::string_view spelling : homograph_spellings()) {
        const HomographForm* form = find_homograph(spelling);
        ASSERT_NE(form, nullptr);
        for (const Region region : {Region::american, Region::british})
            for (std::size_t i = 0; i < form->kinds.size(); ++i)
                EXPECT_EQ(homograph_ipa(*form, i, region).empty(),
                          form->kinds[i] == 0 || form->homograph->readings[i].ipa.empty())
                    << spelling;
    }
}

TEST(HomographTable, FormsAreMadeByRule) {
    EXPECT_NE(find_homograph("records"), nullptr);
    EXPECT_NE(find_homograph("allies"), nullptr);
    EXPECT_NE(find_homograph("basses"), nullptr);
    EXPECT_NE(find_homograph("record's"), nullptr);
    EXPECT_EQ(find_homograph("minutes"), nullptr) << "only the noun takes -s";
    EXPECT_EQ(find_homograph("recording"), nullptr);
}

}  // namespace
}  // namespace audio_edition::en
