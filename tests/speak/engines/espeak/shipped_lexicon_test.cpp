// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/read_file.h"
#include "lexicon/lexicon.h"
#include "lexicon/tsv.h"
#include "speak/engines/espeak/engine.h"
#include "speak/engines/espeak/ipa_phonemes.h"
#include "speak/engines/espeak/ipa_table.h"
#include "speak/engines/espeak/mnemonics.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

const std::filesystem::path kFolder = std::filesystem::path(AUDIO_EDITION_SOURCE) / "lexicon";

std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> found;
    for (const auto& file : std::filesystem::directory_iterator(kFolder)) {
        if (file.path().extension() == ".tsv") found.push_back(file.path());
    }
    std::ranges::sort(found);
    return found;
}

std::vector<LexiconEntry> entries_of(const std::filesystem::path& file) {
    return parse_tsv(read_file(file), file.filename().string());
}

/// The order of the files: by the folded writing, then by the writing.
std::pair<std::string, std::string> sort_key(const LexiconEntry& entry) {
    return {fold_case(entry.written), entry.written};
}

/// Phonemes as the mnemonics we wrote, stress marks with them.
std::vector<std::string> split(std::string_view phonemes) {
    static const std::set<std::string> known = [] {
        std::set<std::string> mnemonics{"V", "I", "i:", "3:"};  // those that stress makes of others
        for (const IpaRow& row : ipa_rows()) {
            for (const std::string_view cell : {row.american, row.british}) {
                for (std::size_t at = 0; at < cell.size();) {
                    const std::size_t end = std::min(cell.find(' ', at), cell.size());
                    mnemonics.emplace(cell.substr(at, end - at));
                    at = end + 1;
                }
            }
        }
        return mnemonics;
    }();
    std::vector<std::string> result;
    std::string stress;
    while (!phonemes.empty()) {
        std::size_t size = std::min<std::size_t>(phonemes.size(), 4);
        while (size > 1 && !known.contains(std::string(phonemes.substr(0, size)))) --size;
        const std::string mnemonic(phonemes.substr(0, size));
        phonemes.remove_prefix(size);
        if (mnemonic == "'" || mnemonic == ",") {
            stress = mnemonic;
        } else if (mnemonic != " " && mnemonic != "|") {
            result.push_back(std::exchange(stress, {}) + mnemonic);
        }
    }
    return result;
}

TEST(ShippedLexicon, IsSorted) {
    for (const auto& file : files()) {
        const std::vector<LexiconEntry> entries = entries_of(file);
        EXPECT_FALSE(entries.empty()) << file;
        const auto out_of_order = std::ranges::is_sorted_until(entries, {}, sort_key);
        EXPECT_TRUE(out_of_order == entries.end()) << out_of_order->where << ": " << out_of_order->written;
    }
}

TEST(ShippedLexicon, HasNoDuplicates) {
    std::set<std::pair<std::string, bool>> seen;
    for (const auto& file : files()) {
        for (const LexiconEntry& entry : entries_of(file)) {
            EXPECT_TRUE(seen.emplace(fold_case(entry.written), entry.case_sensitive).second)
                << entry.where << ": " << entry.written;
        }
    }
}

TEST(ShippedLexicon, WritesIpaAsItsReadmeSays) {
    for (const auto& file : files()) {
        for (const LexiconEntry& entry : entries_of(file)) {
            EXPECT_EQ(to_nfc(entry.ipa), entry.ipa) << entry.where;
            EXPECT_EQ(entry.ipa.find_first_of("rg:'"), std::string::npos) << entry.where << ": " << entry.ipa;
        }
    }
}

Language language_with(PhonemeInventory inventory) {
    return inventory == PhonemeInventory::british ? british_english() : american_english();
}

class Spoken : public testing::TestWithParam<PhonemeInventory> {};

TEST_P(Spoken, IsUnderstoodByTheEngine) {
    Lexicon lexicon(language_with(GetParam()));
    lexicon.add_folder(kFolder);
    const Engine engine(GetParam());
    for (const LexiconEntry* entry : lexicon.entries()) {
        if (entry->ipa.empty()) continue;
        const std::string phonemes = ipa_to_phonemes(entry->ipa, GetParam(), entry->where);
        EXPECT_EQ(unchanged(engine.read(phonemes)), unchanged(split(phonemes)))
            << entry->where << ": " << entry->written << ' ' << phonemes;
    }
}

TEST_P(Spoken, SaysTheNamesFromCmudict) {
    Lexicon lexicon(language_with(GetParam()));
    lexicon.add_folder(kFolder / "cmudict");
    const Engine engine(GetParam());
    const std::vector<const LexiconEntry*> entries = lexicon.entries();
    EXPECT_GT(entries.size(), 30000U);
    for (const LexiconEntry* entry : entries) {
        const std::string phonemes = ipa_to_phonemes(entry->ipa, GetParam(), entry->where);
        EXPECT_EQ(unchanged(engine.read(phonemes)), unchanged(split(phonemes)))
            << entry->where << ": " << entry->written << ' ' << phonemes;
    }
}

INSTANTIATE_TEST_SUITE_P(InBothAccents, Spoken,
                         testing::Values(PhonemeInventory::american, PhonemeInventory::british),
                         [](const auto& info) {
                             return info.param == PhonemeInventory::american ? "American" : "British";
                         });

TEST(ShippedLexicon, IsHeard) {
    Lexicon lexicon(american_english());
    lexicon.add_folder(kFolder);
    const Engine engine(PhonemeInventory::american);
    const std::size_t silence = engine.samples("");
    for (const LexiconEntry* entry : lexicon.entries()) {
        if (entry->ipa.empty()) continue;
        EXPECT_GT(engine.samples(ipa_to_phonemes(entry->ipa, PhonemeInventory::american, entry->where)),
                  silence)
            << entry->where << ": " << entry->written;
    }
}

TEST(ShippedLexicon, HoldsTheNamesFromCmudictSortedAndOnce) {
    const std::string text = read_file(kFolder / "cmudict" / "names.tsv");
    EXPECT_THAT(text, testing::HasSubstr("Carnegie Mellon University. All rights reserved"));
    const std::vector<LexiconEntry> entries = parse_tsv(text, "names.tsv");
    const auto out_of_order = std::ranges::adjacent_find(
        entries, [](const auto& a, const auto& b) { return sort_key(a).first >= sort_key(b).first; });
    EXPECT_TRUE(out_of_order == entries.end()) << out_of_order->where << ": " << out_of_order->written;
}

TEST(ShippedLexicon, SaysTheNamesItIsThereFor) {
    Lexicon american(american_english());
    american.add_folder(kFolder);
    const auto phonemes = [&](std::vector<std::string_view> words) {
        const std::string ipa = american.find(words).ipa;
        return ipa.empty() ? "" : ipa_to_phonemes(ipa, PhonemeInventory::american, "test");
    };
    EXPECT_EQ(phonemes({"Imran", "Khan’s"}), "Imr'A:n k'A:nz");
    EXPECT_EQ(phonemes({"Jhon"}), "dZ'A:n");
    EXPECT_EQ(phonemes({"GOETHE"}), "g'3:t@");
    EXPECT_EQ(phonemes({"coup", "d’état"}), "k,u: deIt'A:");
    EXPECT_EQ(phonemes({"coup"}), "k'u:");
    EXPECT_EQ(phonemes({"IMF"}), ",aI,Em'Ef");
    EXPECT_EQ(phonemes({"who"}), "") << "only WHO is an organisation";
}

}  // namespace
}  // namespace audio_edition
