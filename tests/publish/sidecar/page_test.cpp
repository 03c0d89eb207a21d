// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/read_file.h"
#include "base/scratch.h"
#include "publish/sidecar/page/passage_html.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::Not;

/// A passage of one sentence whose words stand at `starts`, at 1 kHz so that frames are milliseconds.
Passage passage_of(BlockKind kind, const std::string& text, const std::vector<ByteSpan>& words) {
    Passage passage;
    passage.kind = kind;
    passage.written = MappedText(text, {0, text.size()});
    for (const ByteSpan word : words) {
        Token token;
        token.written = word;
        passage.tokens.push_back(token);
    }
    passage.utterances = {{0, words.size()}};
    return passage;
}

class ReadAlongPage : public testing::Test {
  protected:
    SidecarPlan plan() {
        SidecarPlan pier{scratch_.path(),
                         "pier",
                         "The Pier",
                         "Ida Holm",
                         "en-GB",
                         "pier.mp3",
                         {1000},
                         {{"opening", "The Pier", 1, {}, {}}, {"storm", "The <Storm>", 3, {}, {}}},
                         {}};
        pier.by = ", by ";
        return pier;
    }

    std::string written(const SidecarPlan& plan, const std::vector<std::pair<TimelineUnit, Passage>>& units) {
        const auto page = make_page(plan);
        std::size_t begun = 0;
        for (const auto& [unit, passage] : units) {
            for (; begun <= unit.place.section; ++begun) page->section(begun, unit.start);
            page->unit(unit, passage);
        }
        EXPECT_EQ(page->finish(plan.sections, {9000}), std::vector<std::string>{"index.html"});
        return read_file(plan.folder / "index.html");
    }

    ScratchFolder scratch_;
};

TEST_F(ReadAlongPage, SaysThatASyntheticVoiceReadsAndWhich) {
    EXPECT_THAT(written(plan(), {}), HasSubstr("<p class=\"voice\">Read by a synthetic voice</p></footer>"));
    SidecarPlan natural = plan();
    natural.voice = "joe (piper), CC0 & <more>";
    EXPECT_THAT(written(natural, {}), HasSubstr("<p class=\"voice\">Read by a synthetic voice: joe (piper), "
                                                "CC0 &amp; &lt;more&gt;</p></footer>"));
}

TEST_F(ReadAlongPage, RunsInTheDirectionOfItsLanguageAndThePlayerInThatOfItsOwn) {
    SidecarPlan arabic = plan();
    arabic.language = "ar-EG";
    const std::string page = written(arabic, {});
    EXPECT_THAT(page, HasSubstr("<html lang=\"ar-EG\" dir=\"rtl\">"));
    EXPECT_THAT(page, HasSubstr("<section id=\"reading_player\" lang=\"en\" dir=\"ltr\""));
    EXPECT_THAT(page, HasSubstr("Noto Naskh Arabic"));
    for (const char* language : {"hi", "zh-Hant-TW", "ka"}) {
        SidecarPlan other = plan();
        other.language = language;
        EXPECT_THAT(written(other, {}), HasSubstr("Noto Serif Devanagari")) << language;
        EXPECT_THAT(written(other, {}), Not(HasSubstr(" dir=\"rtl\">\n<head>"))) << language;
    }
}

TEST_F(ReadAlongPage, TellsTheAuthorInTheWordsThatAreSaid) {
    SidecarPlan german = plan();
    german.language = "de";
    german.by = ", von ";
    const std::string page =
        written(german, {{{{0, 0}, {0}, {1000}, {}, 0, {{0, {100}}}},
                          passage_of(BlockKind::heading, "The Pier, von Ida Holm", {{0, 3}})}});
    EXPECT_THAT(
        page,
        HasSubstr("The Pier<span class=\"joint\">, </span><span class=\"author\">von Ida Holm</span></h1>"));
}

TEST_F(ReadAlongPage, HasItsUsualFontsForLatinGreekAndCyrillic) {
    for (const char* language : {"de", "el", "ru", "en-GB", "", "xx"}) {
        SidecarPlan other = plan();
        other.language = language;
        EXPECT_THAT(written(other, {}), Not(HasSubstr("Noto Naskh Arabic"))) << language;
    }
    EXPECT_THAT(written(plan(), {}), HasSubstr("<section id=\"reading_player\" aria-label"));
}

TEST_F(ReadAlongPage, PutsTheSpokenTitleOnTopAndTheRestUnderItsSections) {
    const std::string html =
        written(plan(), {{{{0, 0}, {0}, {1000}, {}, 0, {{0, {100}}, {1, {300}}}},
                          passage_of(BlockKind::heading, "The Pier, by Ida Holm", {{0, 3}, {4, 8}})},
                         {{{1, 0}, {1000}, {1000}, {}, 0, {{0, {104}}}},
                          passage_of(BlockKind::heading, "The <Storm>", {{0, 3}})},
                         {{{1, 1}, {2000}, {1000}, {}, 0, {{0, {100}}}},
                          passage_of(BlockKind::list_item, "Rain", {{0, 4}})}});
    EXPECT_THAT(html, HasSubstr("<html lang=\"en-GB\">"));
    EXPECT_THAT(html, HasSubstr("<h1 data-words=\"100.3.0 200.4\">The Pier<span class=\"joint\">, </span>"
                                "<span class=\"author\">by Ida Holm</span></h1>"));
    EXPECT_THAT(html, HasSubstr("<section id=\"storm\" data-start=\"1000\">\n"
                                "<h2 data-words=\"1104.3.0\">The &lt;Storm&gt;</h2>\n"
                                "<ul>\n<li data-words=\"2100.4.0\">Rain</li>\n</ul>\n</section>\n</main>"));
    EXPECT_THAT(html, HasSubstr("data-length=\"9000\""));
    EXPECT_THAT(html, HasSubstr("<audio src=\"pier.mp3\""));
    EXPECT_THAT(html, Not(HasSubstr("{{")));
}

TEST_F(ReadAlongPage, ShowsScenesNumbersAndRowsAsThePageHadThem) {
    const auto one = [](std::size_t index, BlockKind kind, const std::string& text,
                        bool opens_scene = false) {
        Passage passage = passage_of(kind, text, {{0, 1}});
        passage.opens_scene = opens_scene;
        const std::int64_t start = static_cast<std::int64_t>(index) * 1000;
        return std::pair{TimelineUnit{{0, index}, {start}, {1000}, {}, 0, {{0, {100}}}}, passage};
    };
    const std::string html = written(
        plan(), {one(0, BlockKind::list_item, "1. Boil it."), one(1, BlockKind::list_item, "a dot. And more"),
                 one(2, BlockKind::table, "Year: 1866"), one(3, BlockKind::paragraph, "Later.", true)});
    EXPECT_THAT(html, HasSubstr("<li class=\"numbered\" data-words=\"100.1.0\">1. Boil it.</li>\n"
                                "<li data-words=\"1100.1.0\">a dot. And more</li>\n</ul>\n"
                                "<p class=\"row\" data-words=\"2100.1.0\">Year: 1866</p>\n<hr>\n"
                                "<p data-words=\"3100.1.0\">Later.</p>"));
}

TEST_F(ReadAlongPage, JoinsTheUnitsOfALongPassage) {
    const Passage passage = passage_of(BlockKind::paragraph, "One two", {{0, 3}, {4, 7}});
    const std::string html = written(plan(), {{{{0, 0}, {0}, {1000}, {}, 0, {{0, {100}}}}, passage},
                                              {{{0, 0}, {1000}, {1000}, {}, 0, {{1, {100}}}}, passage}});
    EXPECT_THAT(html, HasSubstr("<h1>The Pier</h1>\n<p class=\"byline\">"));
    EXPECT_THAT(html, HasSubstr("<p data-words=\"100.3.0 1000.3\">One two</p>"));
}

TEST(WordsAttribute, CountsAsScriptsDoAndPartsSentences) {
    PagePassage passage{BlockKind::paragraph, "«É 😀» 10km. Then", {}};
    passage.words = {{{2, 4}, {7000}, true},
                     {{5, 9}, {7200}, false},
                     {{12, 14}, {7300}, false},
                     {{14, 16}, {7400}, false},
                     {{18, 22}, {8000}, true}};
    EXPECT_EQ(words_attribute(passage), "7000.1 200.2 100.2.2 100.2.0;600.4.2");
}

}  // namespace
}  // namespace audio_edition
