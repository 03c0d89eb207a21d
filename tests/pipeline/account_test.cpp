// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/account.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pipeline/passages.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A document of one section with one block for each of `spans`.
Document document(const std::string& source, const std::vector<ByteSpan>& spans) {
    Document document;
    document.source = source;
    document.sections.emplace_back();
    for (const ByteSpan span : spans) {
        document.sections[0].blocks.push_back({BlockKind::paragraph, MappedText(document.source, span)});
    }
    return document;
}

TEST(Account, CountsReadableBytesAsSpokenOrSkipped) {
    Document work = document("It rained. 44 views", {{0, 10}});
    work.skipped.push_back({{11, 19}, "view counter"});
    const Account account = account_for(work, script_of(work), false);
    EXPECT_EQ(account.totals.readable, 16U);
    EXPECT_EQ(account.totals.spoken, 9U);
    EXPECT_EQ(account.totals.skipped, 7U);
    EXPECT_THAT(account.lost, IsEmpty());
    ASSERT_EQ(account.skipped.size(), 1U);
    EXPECT_EQ(account.skipped[0].rule, "view counter");
    EXPECT_EQ(account.skipped[0].text, "44 views");
}

TEST(Account, FindsWhatIsNeitherSpokenNorSkipped) {
    const Document work = document("It rained. Nobody read this. The end.", {{0, 10}, {29, 37}});
    const Account account = account_for(work, script_of(work), false);
    EXPECT_THAT(account.lost, ElementsAre(ByteSpan{11, 17}, ByteSpan{18, 22}, ByteSpan{23, 28}));
}

TEST(Account, LeavesMarkupAside) {
    Document work = document("<p>It rained.</p><p>44 <b>views</b></p>", {{3, 13}});
    work.markup = {{0, 3}, {13, 20}, {23, 26}, {31, 39}};
    work.skipped.push_back({{20, 31}, "view counter"});
    const Account account = account_for(work, script_of(work), false);
    EXPECT_EQ(account.totals.readable, 16U);
    EXPECT_EQ(account.totals.skipped, 7U);
    EXPECT_THAT(account.lost, IsEmpty());
}

TEST(Account, SkipsAPassageInWhichNothingIsSaid) {
    const Document work = document("It rained.\n* * *\n", {{0, 10}, {11, 16}});
    const Account account = account_for(work, script_of(work), false);
    EXPECT_EQ(account.totals.spoken, 9U);
    EXPECT_EQ(account.totals.skipped, 3U);
    ASSERT_EQ(account.skipped.size(), 1U);
    EXPECT_EQ(account.skipped[0].rule, "nothing to say");
}

TEST(Account, TellsWhetherTheTitleIsAnnounced) {
    Document work = document("Rain\nIt rained.", {{5, 15}});
    work.title = MappedText(work.source, {0, 4});
    EXPECT_EQ(account_for(work, script_of(work), true).totals.skipped, 0U);
    const Account silent = account_for(work, script_of(work), false);
    EXPECT_EQ(silent.totals.skipped, 4U);
    ASSERT_EQ(silent.skipped.size(), 1U);
    EXPECT_EQ(silent.skipped[0].rule, "opening switched off");
}

TEST(Account, CountsABylineThatIsAnnouncedAsSpoken) {
    Document work = document("by Ann\nIt rained.", {{7, 17}});
    work.author = MappedText(work.source, {3, 6});
    work.skipped.push_back({{0, 6}, "byline"});
    const Account account = account_for(work, script_of(work), true);
    EXPECT_EQ(account.totals.spoken, 9U + 3U);
    EXPECT_EQ(account.totals.skipped, 2U);
}

TEST(Account, CountsNeitherMarkupNorEntitiesTwice) {
    Document work;
    work.source = "AT&amp;T <b>grew</b>.";
    work.sections.emplace_back();
    MappedText text;
    text.append("AT", {0, 2});
    text.append("&", {2, 7});
    text.append("T ", {7, 9});
    text.append("grew", {12, 16});
    text.append(".", {20, 21});
    work.sections[0].blocks.push_back({BlockKind::paragraph, text});
    work.skipped.push_back({{9, 12}, "markup"});
    work.skipped.push_back({{16, 20}, "markup"});
    const Account account = account_for(work, script_of(work), false);
    EXPECT_EQ(account.totals.readable, 20U);
    EXPECT_EQ(account.totals.skipped, 7U);
    EXPECT_THAT(account.lost, IsEmpty());
}

}  // namespace
}  // namespace audio_edition
