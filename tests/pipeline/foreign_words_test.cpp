// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/foreign_words.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/explain.h"
#include "base/diagnostics.h"
#include "base/scratch.h"
#include "pipeline/edition.h"

namespace audio_edition {
namespace {

using testing::EndsWith;
using testing::Field;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

class ForeignPhrases : public testing::Test {
  protected:
    ForeignPhrases() : request(request_for(scratch / "letter.html", scratch / "out")) {}

    ExplainedWord word(const std::string& paragraph, const std::string& written) {
        put(scratch / "letter.html",
            "<!DOCTYPE html><html lang=\"en\"><head><title>A Letter</title></head><body><p>The old man sat "
            "by the "
            "harbour and waited for the ferry to come in.</p><p>" +
                paragraph + "</p></body></html>");
        CollectedDiagnostics diagnostics;
        const Explanation found = explain(request, written, find_installation(), diagnostics);
        EXPECT_THAT(found.words, SizeIs(1));
        return found.words.front();
    }

    ScratchFolder scratch;
    BuildRequest request;
};

auto is_foreign() {
    return Field(&ExplainedWord::rule, StartsWith("foreign phrase"));
}

TEST_F(ForeignPhrases, AreSaidByTheSoundsOfTheirLanguage) {
    const std::string french = "She wrote <i lang=\"fr\">de bien belles choses</i> that year.";
    EXPECT_THAT(word(french, "choses"), is_foreign());
    EXPECT_EQ(word(french, "choses").spoken, "choses");
    EXPECT_THAT(word(french, "choses").phonemes, HasSubstr("ʃ"));
    EXPECT_THAT(word(french, "belles").phonemes, EndsWith("l"));
    EXPECT_THAT(word("He is <i lang=\"fr\">bien élevé</i>, they said.", "élevé").phonemes, EndsWith("veɪ"));
    EXPECT_THAT(word("He is <i lang=\"fr\">bien élevé</i>, they said.", "bien"), is_foreign());
    EXPECT_THAT(word("It was <i lang=\"es\">tu casa</i> again.", "casa").phonemes, HasSubstr("kɑː"));
    EXPECT_THAT(word("He is <em xml:lang=\"de-AT\">zwischen</em> trains.", "zwischen").phonemes,
                HasSubstr("tsv"));
    EXPECT_THAT(word("Under <span lang=\"it\">cieli</span> of blue.", "cieli").phonemes, HasSubstr("tʃ"));
}

TEST_F(ForeignPhrases, LeaveTheWordsAroundThemEnglish) {
    const std::string paragraph = "The pain in his <i lang=\"fr\">main</i> made the main thing harder.";
    EXPECT_THAT(word(paragraph, "pain"), Not(is_foreign()));
    EXPECT_THAT(word(paragraph, "harder"), Not(is_foreign()));
    EXPECT_THAT(word(paragraph, "main"), is_foreign());
}

TEST_F(ForeignPhrases, ObeyTheLexicon) {
    put(scratch / "words.tsv", "choses\t/ˈkoʊzɪz/\n");
    request.lexicons = {scratch / "words.tsv"};
    const ExplainedWord choses = word("She wrote <i lang=\"fr\">beaucoup de choses</i> then.", "choses");
    EXPECT_THAT(choses.rule, HasSubstr("words.tsv"));
    EXPECT_THAT(choses.phonemes, StartsWith("ˈkoʊz"));
}

TEST_F(ForeignPhrases, KeepTheirNumbersEnglish) {
    EXPECT_EQ(word("He paid <i lang=\"fr\">21 francs</i> for it.", "21").spoken, "twenty-one");
}

TEST_F(ForeignPhrases, AreNoneWhereTheLanguageIsTheTextsOwnOrNobodySpeaksIt) {
    EXPECT_THAT(word("It was a <i lang=\"en-GB\">colour</i> of its own.", "colour"), Not(is_foreign()));
    EXPECT_THAT(word("It was <i lang=\"x-none\">beaucoup</i> of it.", "beaucoup"), Not(is_foreign()));
    EXPECT_THAT(word("It was <i lang=\"ja\">kawaii</i> of them.", "kawaii"), Not(is_foreign()));
    EXPECT_THAT(word("<span lang=\"fr\">It was a long way to the harbour, and nobody had told the old man "
                     "that the ferry "
                     "was late.</span>",
                     "nobody"),
                Not(is_foreign()));
}

TEST_F(ForeignPhrases, AreInTheSoundOfAnEdition) {
    word("She wrote <i lang=\"fr\">beaucoup de choses</i> that year.", "choses");
    const auto french = files_in(build_edition(request).folder);
    request.jobs = 1;
    EXPECT_EQ(files_in(build_edition(request).folder), french);
    word("She wrote <i>beaucoup de choses</i> that year.", "choses");
    EXPECT_NE(files_in(build_edition(request).folder).at("a-letter.mp3"), french.at("a-letter.mp3"));
}

}  // namespace
}  // namespace audio_edition
