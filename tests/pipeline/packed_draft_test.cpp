// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/packed_draft.h"

#include <string>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

Passage paragraph(MappedText written) {
    Passage passage;
    passage.written = std::move(written);
    return passage;
}

/// "AT&T grew" from `AT&amp;T <b>grew</b>`, a word of our own before and after.
MappedText mapped() {
    MappedText text;
    text.append_generated("Note: ");
    text.append("AT", {0, 2});
    text.append("&", {2, 7});
    text.append("T ", {7, 9});
    text.append("grew", {12, 16});
    text.append_generated(".");
    return text;
}

void expect_equal(const MappedText& a, const MappedText& b) {
    EXPECT_EQ(a.text(), b.text());
    ASSERT_EQ(a.pieces().size(), b.pieces().size());
    for (std::size_t i = 0; i < a.pieces().size(); ++i) {
        EXPECT_EQ(a.pieces()[i].text, b.pieces()[i].text);
        EXPECT_EQ(a.pieces()[i].source, b.pieces()[i].source);
    }
}

TEST(PackedDraft, GivesPassagesBackAsTheyWere) {
    Script script;
    script.sections.resize(3);
    script.sections[0].title = "One";
    script.sections[0].passages = {paragraph(mapped()), paragraph({})};
    script.sections[2].passages = {paragraph(MappedText("Boil it.", {0, 8}))};
    script.sections[2].passages[0].kind = BlockKind::list_item;
    script.sections[2].passages[0].opens_scene = true;
    script.sections[2].passages[0].language = "fr";

    const PackedDraft packed(script);
    EXPECT_EQ(script.sections[0].title, "One");
    EXPECT_TRUE(script.sections[0].passages.empty());
    expect_equal(packed.unpack(0, 0).written, mapped());
    EXPECT_TRUE(packed.unpack(0, 1).written.empty());
    expect_equal(packed.unpack(2, 0).written, MappedText("Boil it.", {0, 8}));
    EXPECT_EQ(packed.unpack(2, 0).kind, BlockKind::list_item);
    EXPECT_TRUE(packed.unpack(2, 0).opens_scene);
    EXPECT_FALSE(packed.unpack(0, 0).opens_scene);
    EXPECT_EQ(packed.unpack(2, 0).language, "fr");
    EXPECT_EQ(packed.unpack(0, 0).language, "");
}

TEST(PackedDraft, KeepsWhatIsNotForgottenHoweverLong) {
    Script script;
    for (int s = 0; s < 30; ++s) {
        script.sections.emplace_back();
        MappedText text;
        text.append_generated(std::string(100'000, static_cast<char>('a' + s % 26)));
        script.sections.back().passages = {paragraph(text), paragraph(mapped())};
    }
    script.sections[29].passages[0].written.append_generated(std::string(2'000'000, '!'));
    PackedDraft packed(script);
    for (std::size_t s = 0; s < 30; ++s) {
        packed.forget_before(s);
        EXPECT_EQ(packed.unpack(s, 0).written.text().substr(0, 3),
                  std::string(3, static_cast<char>('a' + s % 26)));
        EXPECT_EQ(packed.unpack(29, 0).written.text().size(), 2'100'000U);
        expect_equal(packed.unpack(29, 1).written, mapped());
    }
}

}  // namespace
}  // namespace audio_edition
