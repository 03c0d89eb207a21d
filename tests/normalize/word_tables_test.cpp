// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "normalize/embedded_words.h"
#include "normalize/languages/en/word_lists.h"
#include "normalize/table_row.h"
#include "normalize/word_set.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;

TEST(WordSet, HoldsItsWordsInWhateverOrderTheyAreWritten) {
    constexpr WordSet words({"plus", "minus", "equals"});
    for (const char* word : {"plus", "minus", "equals"}) EXPECT_TRUE(words.contains(word)) << word;
    for (const char* word : {"", "plu", "pluss", "Plus", "equal", "z"})
        EXPECT_FALSE(words.contains(word)) << word;
    EXPECT_THAT(std::vector(words.begin(), words.end()), ElementsAre("equals", "minus", "plus"));
}

TEST(FindRow, FindsTheRowOfAKeyOnly) {
    struct Row {
        std::string_view written;
        int value;
    };
    constexpr auto rows = std::to_array<Row>({{"dr", 1}, {"mr", 2}, {"mrs", 3}});
    for (const Row& row : rows) EXPECT_EQ(find_row(rows, row.written, &Row::written)->value, row.value);
    for (const std::string_view key : {"", "d", "m", "mrz", "z"})
        EXPECT_EQ(find_row(rows, key, &Row::written), nullptr) << key;
}

TEST(EmbeddedWords, HoldWholeLinesOnly) {
    const EmbeddedWords words("a\nan\nana\nbe\n");
    for (const char* word : {"a", "an", "ana", "be"}) EXPECT_TRUE(words.contains(word)) << word;
    for (const char* word : {"", "\n", "a\n", "n", "na", "anan", "b", "bee", "z", "A"})
        EXPECT_FALSE(words.contains(word)) << word;
    EXPECT_FALSE(EmbeddedWords("").contains(""));
}

/// The words of a list of English, as it is on disk.
std::set<std::string> on_disk(const std::string& name) {
    std::ifstream file(std::string(AUDIO_EDITION_SOURCE "/src/normalize/languages/en/words/") + name);
    std::set<std::string> words;
    for (std::string line; std::getline(file, line);)
        if (!line.empty() && line[0] != '#') words.insert(line);
    return words;
}

TEST(EmbeddedWords, OfEnglishAreThoseOfTheirFilesAndNoOthers) {
    const auto check = [](const EmbeddedWords& embedded, const std::string& name) {
        const std::set<std::string> words = on_disk(name);
        EXPECT_GT(words.size(), 50U) << name;
        for (const std::string& word : words) {
            EXPECT_TRUE(embedded.contains(word)) << name << ": " << word;
            for (const std::string& near : {word + "q", "q" + word, word.substr(0, word.size() - 1)})
                EXPECT_EQ(embedded.contains(near), words.contains(near)) << name << ": " << near;
        }
    };
    check(en::counted_nouns, "counted_nouns.txt");
    check(en::regnal_names, "regnal_names.txt");
    check(en::short_words, "short_words.txt");
    check(en::spelled_acronyms, "spelled_acronyms.txt");
    check(en::spoken_acronyms, "spoken_acronyms.txt");
}

}  // namespace
}  // namespace audio_edition
