// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/check.h"

#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class LexiconCheck : public testing::Test {
  protected:
    LexiconCheck()
        : folder_(std::filesystem::path(testing::TempDir()) /
                  (std::string("lexicon_check_") +
                   testing::UnitTest::GetInstance()->current_test_info()->name())) {
        std::filesystem::create_directories(folder_);
    }
    ~LexiconCheck() override { std::filesystem::remove_all(folder_); }

    /// `kind file:line: message` of what is found in files a.tsv, b.tsv, …
    std::vector<std::string> findings(const std::vector<std::string>& texts) {
        std::vector<std::filesystem::path> files;
        for (const std::string& text : texts) {
            files.push_back(folder_ / (std::string(1, static_cast<char>('a' + files.size())) + ".tsv"));
            std::ofstream(files.back()) << text;
        }
        std::vector<std::string> lines;
        for (const LexiconFinding& one : check_lexicons(files).findings) {
            const std::string prefix = folder_.string() + "/";
            std::string line = std::string(name_of(one.kind)) + " " + one.where + ": " + one.message;
            for (std::size_t at = line.find(prefix); at != std::string::npos; at = line.find(prefix))
                line.erase(at, prefix.size());
            lines.push_back(line);
        }
        return lines;
    }

    std::filesystem::path folder_;
};

TEST_F(LexiconCheck, FindsEveryBrokenLine) {
    EXPECT_THAT(findings({"Kyiv\t/ˈkiεv/\nno tab\nLviv\t/ləˈviːv/\nX\t\"cat\"\n"}),
                ElementsAre("broken a.tsv:1: cannot say the IPA symbol 'ε' (U+03B5); write 'ɛ'",
                            "broken a.tsv:2: has no tab; write the word, a tab and how it is said",
                            "broken a.tsv:4: the syllable 'cat' has a c; write k or s"));
}

TEST_F(LexiconCheck, FindsWhatIsNeverUsed) {
    EXPECT_THAT(
        findings({"Kyiv\tone\nkyiv\ttwo\nUS\tx\tcase\nUS\ty\tcase\nus\tz\n", "Kyiv\tthree\tcase\nLviv\tx\n"}),
        ElementsAre("duplicate a.tsv:1: 'Kyiv' is never used: a.tsv:2 wins; delete one of the two",
                    "duplicate a.tsv:3: 'US' is never used: a.tsv:4 wins; delete one of the two"));
    EXPECT_THAT(findings({"Kyiv\tone\tcase\nKyiv\ttwo\tleft=in\nLviv\tx\n", "KYIV\tthree\n"}),
                ElementsAre("shadowed a.tsv:1: 'Kyiv' is never used: b.tsv:1 wins; delete one of the two",
                            "shadowed a.tsv:2: 'Kyiv' is never used: b.tsv:1 wins; delete one of the two"));
}

TEST_F(LexiconCheck, FindsAliasesThatLeadBackToThemselves) {
    EXPECT_THAT(
        findings({"Jhon\tJon\nJon\tjohn\nJohn\tJhon\nA\tB\nB\tC\nC\t/siː/\nD\td\n"}),
        ElementsAre(HasSubstr("loop a.tsv:7: an alias leads back to itself: D → d;"),
                    HasSubstr("loop a.tsv:1: an alias leads back to itself: Jhon → Jon → john → Jhon;"),
                    HasSubstr("loop a.tsv:3:"), HasSubstr("loop a.tsv:2:")));
}

TEST_F(LexiconCheck, IsContentWithALexiconThatIsRight) {
    EXPECT_THAT(findings({"# names\nKyiv\t/ˈkiːɪv/\nkyiv\tx\tcase\nUN\tU N\tcase\nJhon\tJohn\n"}), IsEmpty());
}

}  // namespace
}  // namespace audio_edition
