// SPDX-License-Identifier: GPL-3.0-or-later
// Names of names.tsv: what each origin's rules make of them, and that no English name is taken for another.
#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "lexicon/ipa.h"
#include "lexicon/lexicon.h"
#include "lexicon/names/name_origins.h"
#include "lexicon/names/name_pronunciations.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

const std::filesystem::path lexicon_folder = std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon";

std::vector<std::string> no_stems(std::string_view) {
    return {};
}

struct NamedRow {
    std::string written, said, origin;
};

std::vector<NamedRow> named_rows() {
    std::ifstream file(std::filesystem::path(AUDIO_EDITION_SOURCE) / "tests/lexicon/names/names.tsv");
    std::vector<NamedRow> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream columns(line);
        NamedRow& row = rows.emplace_back();
        columns >> row.written >> row.said >> row.origin;
    }
    return rows;
}

class Names : public testing::Test {
  protected:
    NamePronunciations names{lexicon_folder, no_stems};

    std::string by(const std::string& name) {
        const auto found = names.find(name);
        return !found ? "engine" : std::string(found->by) + ": " + std::string(found->source);
    }
    std::string ipa(const std::string& name) {
        const auto found = names.find(name);
        return found ? found->ipa : "";
    }
};

TEST_F(Names, AreSaidAsTheirOriginHasIt) {
    EXPECT_EQ(by("Zoucheng"), "by origin: Chinese");
    EXPECT_EQ(ipa("Zoucheng"), "dzoʊˈtʃʌŋ");
    EXPECT_EQ(by("Częstochowa"), "by origin: Polish");
    EXPECT_EQ(by("Yoshikatsu"), "by origin: Japanese");
}

TEST_F(Names, EnglishOnesAreSaidByWhatADictionaryTeaches) {
    EXPECT_EQ(by("Wolverbury"), "by rule: English names");
}

TEST_F(Names, TheEngineKeepsWhatItsDictionaryKnows) {
    for (const char* word : {"Chester", "London", "Garden", "Monday"}) EXPECT_EQ(by(word), "engine") << word;
}

TEST_F(Names, WhatIsNoNameIsLeftAlone) {
    for (const char* word : {"", "X", "Xq", "Hmm", "Grrr", "\xFF\xFE", "Привет", "北京", "A1b2"})
        EXPECT_EQ(by(word), "engine") << word;
    EXPECT_EQ(by(std::string(31, 'a')), "engine");
}

TEST_F(Names, AWrongOriginIsWorseThanNone) {
    Lexicon lexicon(american_english());
    lexicon.add_folder(lexicon_folder / "cmudict");
    lexicon.add_folder(lexicon_folder);
    std::string taken;
    std::size_t english = 0, count = 0;
    for (const NamedRow& row : named_rows()) {
        const std::string_view word = row.written;
        if (row.origin != "english" || lexicon.find({&word, 1}).entry != nullptr) continue;
        ++english;
        if (!by(row.written).starts_with("by origin")) continue;
        ++count;
        taken += row.written + " " + by(row.written) + "\n";
    }
    ASSERT_GT(english, 200U);
    EXPECT_LE(count * 40, english) << taken;
}

TEST_F(Names, EveryOriginsRulesSayItsNames) {
    std::map<std::string, std::pair<int, int>> of;
    const NameOrigins origins(lexicon_folder / "origins" / "letters.tsv");
    for (const NamedRow& row : named_rows()) {
        if (row.origin == "english") continue;
        auto& [right, all] = of[row.origin];
        ++all;
        const auto guess = origins.guess(fold_case(row.written)).front();
        right += origins.names()[guess.origin] == row.origin ? 1 : 0;
        EXPECT_NO_THROW(check_ipa(row.said, row.written));
    }
    EXPECT_EQ(of.size() + 1, origins.names().size());
    for (const auto& [origin, counts] : of) EXPECT_GE(counts.first * 2, counts.second) << origin;
}

TEST(NamePronunciations, ABrokenFolderIsNamedWhenANameIsAskedFor) {
    const NamePronunciations names("/nowhere", no_stems);
    EXPECT_ANY_THROW(static_cast<void>(names.find("Zoucheng")));
}

}  // namespace
}  // namespace audio_edition
