// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of texts.tsv: what a text declares and says, and what it is taken to be.
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "language/detect_language.h"
#include "language/language_choice.h"

namespace audio_edition {
namespace {

struct Row {
    std::string declared;
    std::string tag;
    std::string basis;
    std::string overruled;
    std::string text;
    std::string why;
};

std::vector<Row> rows() {
    std::ifstream file(AUDIO_EDITION_SOURCE "/tests/language/texts.tsv");
    std::vector<Row> rows;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with('#')) continue;
        std::istringstream fields(line);
        Row row;
        for (std::string* field : {&row.declared, &row.tag, &row.basis, &row.overruled, &row.text, &row.why})
            std::getline(fields, *field, '\t');
        rows.push_back(row);
    }
    return rows;
}

LanguageChoice choice_of(const Row& row) {
    const auto declared = Language::parse(row.declared);
    return choose_language({}, declared, detect_for_choice(row.text, declared));
}

TEST(Texts, AreTakenForWhatTheyAre) {
    ASSERT_GT(rows().size(), 50U);
    for (const Row& row : rows()) {
        const LanguageChoice choice = choice_of(row);
        EXPECT_EQ(choice.language.tag(), row.tag) << row.why;
        EXPECT_EQ(name_of(choice.basis), row.basis) << row.why;
        EXPECT_EQ(choice.overruled ? choice.overruled->tag() : "-", row.overruled) << row.why;
    }
}

TEST(Texts, AreWhatTheUserSays) {
    for (const Row& row : rows()) {
        const auto detection = detect_language(row.text);
        const LanguageChoice choice =
            choose_language(Language::parse("fi"), Language::parse(row.declared), detection);
        EXPECT_EQ(choice.language.tag(), "fi") << row.why;
        EXPECT_EQ(choice.basis, LanguageBasis::requested);
        EXPECT_FALSE(choice.overruled);
    }
}

}  // namespace
}  // namespace audio_edition
