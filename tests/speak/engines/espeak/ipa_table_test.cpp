// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/ipa_table.h"

#include <iterator>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/ipa_spelling.h"
#include "speak/engines/espeak/engine.h"
#include "speak/engines/espeak/ipa_phonemes.h"
#include "speak/engines/espeak/mnemonics.h"

namespace audio_edition {
namespace {

using testing::ElementsAreArray;

std::vector<std::string> split(std::string_view mnemonics) {
    std::istringstream stream{std::string(mnemonics)};
    return {std::istream_iterator<std::string>(stream), {}};
}

std::string_view cell(const IpaRow& row, PhonemeInventory inventory) {
    return inventory == PhonemeInventory::american ? row.american : row.british;
}

/// A word around the row's sounds that lets the row apply, and leaves the engine no reason to change them.
struct Context {
    std::string ipa;
    std::vector<std::string> mnemonics;
};

Context around(const IpaRow& row, PhonemeInventory inventory) {
    const std::vector<std::string> sounds = split(cell(row, inventory));
    const std::string ipa(row.ipa);
    std::vector<std::string> expected{"p"};
    const bool consonant = !sounds.empty() && !is_vowel_mnemonic(sounds.front());
    if (consonant) expected.push_back("A:");
    expected.insert(expected.end(), sounds.begin(), sounds.end());
    const bool before_vowel = row.before == Before::vowel || (consonant && row.before != Before::no_vowel);
    if (!before_vowel) expected.push_back("p");
    expected.insert(expected.end(), {"'A:", "p"});
    return {"p" + std::string(consonant ? "ɑː" : "") + ipa + (before_vowel ? "ˈɑːp" : "ˈpɑːp"), expected};
}

class EveryRow : public testing::TestWithParam<PhonemeInventory> {};

TEST_P(EveryRow, IsWhatTheEngineReads) {
    const Engine engine(GetParam());
    for (const IpaRow& row : ipa_rows()) {
        const Context context = around(row, GetParam());
        const std::string phonemes = ipa_to_phonemes(context.ipa, GetParam(), "row");
        std::vector<std::string> read = engine.read(phonemes);
        std::erase(read, ";");  // a glide between two vowels
        EXPECT_THAT(read, ElementsAreArray(context.mnemonics)) << row.ipa << " gives " << phonemes;
        EXPECT_GT(engine.samples(phonemes), engine.samples("A:p")) << row.ipa;
    }
}

TEST_P(EveryRow, KeepsItsSoundsBesideThoseOfAnyOther) {
    const Engine engine(GetParam());
    std::set<std::string> all;
    for (const IpaRow& row : ipa_rows()) {
        for (const std::string& mnemonic : split(cell(row, GetParam()))) all.insert(mnemonic);
    }
    for (const std::string& first : all) {
        for (const std::string& second : all) {
            std::string joined = "pA:" + first;
            append_mnemonic(joined, 3, second);
            joined += 'p';
            EXPECT_EQ(unchanged(engine.read(joined)), unchanged({"p", "A:", first, second, "p"})) << joined;
        }
    }
}

TEST(IpaTable, IsInTheSpellingThatIsLookedUp) {
    std::set<std::pair<std::string_view, Before>> seen;
    for (const IpaRow& row : ipa_rows()) {
        EXPECT_EQ(canonical_ipa(row.ipa), row.ipa);
        EXPECT_TRUE(seen.emplace(row.ipa, row.before).second) << row.ipa << " stands there twice";
    }
}

INSTANTIATE_TEST_SUITE_P(InBothAccents, EveryRow,
                         testing::Values(PhonemeInventory::american, PhonemeInventory::british),
                         [](const auto& info) {
                             return info.param == PhonemeInventory::american ? "American" : "British";
                         });

}  // namespace
}  // namespace audio_edition
