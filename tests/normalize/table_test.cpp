// SPDX-License-Identifier: GPL-3.0-or-later
// Replays tests/normalize/languages/*/classes/*.tsv: written <TAB> spoken <TAB> why. Columns may be followed
// by the tag of a region's language, "en-GB"; else the language is that of the folder.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "normalize/language_rules.h"
#include "normalize/languages/cldr/grammar.h"
#include "normalize/laws.h"
#include "normalize/normalize.h"

namespace audio_edition {
namespace {

struct Row {
    std::string written, spoken, why, language;
    int line = 0;
};

std::vector<std::string> columns(const std::string& line) {
    std::vector<std::string> all;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t tab = std::min(line.find('\t', begin), line.size());
        all.push_back(line.substr(begin, tab - begin));
        begin = tab + 1;
    }
    all.resize(4);
    return all;
}

std::vector<Row> read_table(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<Row> rows;
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        if (line.empty() || line.starts_with('#')) continue;
        auto cells = columns(line);
        rows.push_back({cells[0], cells[1], cells[2], cells[3], number});
    }
    return rows;
}

/// tests/normalize/languages/en/classes/year.tsv: "en"
std::string language_of(const std::filesystem::path& table) {
    return table.parent_path().parent_path().filename();
}

/// Hungarian's are.
Digits digits_of(const std::string& tag) {
    const LanguageRules& rules = rules_for(Language::parse(tag).value());
    const cldr::Grammar* grammar = rules.grammar == nullptr ? nullptr : rules.grammar(tag);
    return grammar != nullptr && grammar->forms().numbers.by_engine ? Digits::left_to_the_engine
                                                                    : Digits::said;
}

/// A normalizer per language, without entries of a lexicon.
class Readers {
  public:
    const Normalizer& of(const std::string& tag) {
        return readers_.try_emplace(tag, tag).first->second.normalizer;
    }

  private:
    struct Reader {
        explicit Reader(const std::string& tag)
            : language(Language::parse(tag).value()),
              lexicon(language),
              normalizer(lexicon, {.language = language}) {}
        Language language;
        Lexicon lexicon;
        Normalizer normalizer;
    };
    std::map<std::string, Reader> readers_;
};

class Table : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(Table, SaysWhatALinguistWroteDown) {
    Readers readers;
    const auto rows = read_table(GetParam());
    ASSERT_FALSE(rows.empty());
    for (const Row& row : rows) {
        ASSERT_FALSE(row.why.empty()) << GetParam().filename() << ':' << row.line << " gives no reason";
        const Normalizer& normalizer =
            readers.of(row.language.empty() ? language_of(GetParam()) : row.language);
        const Passage passage =
            normalizer.passage(BlockKind::paragraph, MappedText(row.written, {0, row.written.size()}));
        EXPECT_EQ(passage.spoken, row.spoken)
            << GetParam().filename() << ':' << row.line << ": \"" << row.written << "\" (" << row.why << ')';
        expect_laws(passage, normalizer, digits_of(language_of(GetParam())));
    }
}

/// What no listener could hear, and no engine should get.
bool is_silent_sign(char c) noexcept {
    return std::string_view("$*_`^~|\\<>#@=+").find(c) != std::string_view::npos;
}

TEST_P(Table, KeepsTheLawsWhereverARowIsCut) {
    Readers readers;
    const Normalizer& normalizer = readers.of(language_of(GetParam()));
    for (const Row& row : read_table(GetParam())) {
        for (std::size_t end = 0; end <= row.written.size() && !HasFailure(); ++end) {
            const std::string cut = row.written.substr(0, end);
            const Passage passage =
                normalizer.passage(BlockKind::paragraph, MappedText(cut, {0, cut.size()}));
            expect_structure(passage, digits_of(language_of(GetParam())));
            EXPECT_TRUE(std::ranges::none_of(passage.spoken, is_silent_sign)) << passage.spoken;
            for (const std::string_view currency : {"£", "€", "¥", "₹", "¢"})
                EXPECT_EQ(passage.spoken.find(currency), std::string::npos) << passage.spoken;
        }
        if (HasFailure()) {
            ADD_FAILURE() << GetParam().filename() << ':' << row.line << ": " << row.written;
            return;
        }
    }
}

std::vector<std::filesystem::path> tables() {
    std::vector<std::filesystem::path> files;
    const std::filesystem::path languages = AUDIO_EDITION_SOURCE "/tests/normalize/languages";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(languages))
        if (entry.path().extension() == ".tsv" && entry.path().parent_path().filename() == "classes")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

INSTANTIATE_TEST_SUITE_P(Classes, Table, testing::ValuesIn(tables()), [](const auto& param_info) {
    return language_of(param_info.param) + "_" + param_info.param.stem().string();
});

}  // namespace
}  // namespace audio_edition
