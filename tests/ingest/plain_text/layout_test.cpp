// SPDX-License-Identifier: GPL-3.0-or-later
// The same text in every layout has the same paragraphs.
#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

constexpr std::string_view mill_outline = R"(title The Mill on the River
author Ann Author
p The old mill by the river had not turned for a hundred years when the two men from the city came to look at it.
p They stood on the bridge and looked, and then they went away again without a word to anyone.
# What the Miller Said
p The miller had seen them from his window. He had seen many such men, he said, and none of them had ever come back a second time.
p "They look at the wheel," he told me that evening over a glass of his own cider, "and they see money. I look at it and see wood that ought to be mended."
p He never mended it.
)";

TEST(Layout, WrappedWithEmptyLines) {
    EXPECT_EQ(outline(R"(The Mill on the River

By Ann Author

The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it.

They stood on the bridge and looked, and then they went away
again without a word to anyone.

What the Miller Said

The miller had seen them from his window. He had seen many
such men, he said, and none of them had ever come back a
second time.

"They look at the wheel," he told me that evening over a glass
of his own cider, "and they see money. I look at it and see
wood that ought to be mended."

He never mended it.
)"),
              mill_outline);
}

TEST(Layout, WrappedWithIndentedFirstLines) {
    EXPECT_EQ(outline(R"(The Mill on the River
By Ann Author
   The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it.
   They stood on the bridge and looked, and then they went away
again without a word to anyone.
What the Miller Said
   The miller had seen them from his window. He had seen many
such men, he said, and none of them had ever come back a
second time.
   "They look at the wheel," he told me that evening over a
glass of his own cider, "and they see money. I look at it and
see wood that ought to be mended."
   He never mended it.
)"),
              mill_outline);
}

TEST(Layout, WrappedWithTabsInFront) {
    EXPECT_EQ(outline("The Mill on the River\n\nBy Ann Author\n\n"
                      "\tThe old mill by the river had not turned for a hundred years\n"
                      "when the two men from the city came to look at it.\n"
                      "\tThey stood on the bridge and looked, and then they went away\n"
                      "again without a word to anyone.\n\n"
                      "What the Miller Said\n\n"
                      "\tThe miller had seen them from his window. He had seen many\n"
                      "such men, he said, and none of them had ever come back a\n"
                      "second time.\n"
                      "\t\"They look at the wheel,\" he told me that evening over a\n"
                      "glass of his own cider, \"and they see money. I look at it and\n"
                      "see wood that ought to be mended.\"\n"
                      "\tHe never mended it.\n"),
              mill_outline);
}

TEST(Layout, WrappedWithNothingBetween) {
    EXPECT_EQ(outline(R"(The Mill on the River
By Ann Author
The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it.
They stood on the bridge and looked, and then they went away
again without a word to anyone.

What the Miller Said

The miller had seen them from his window. He had seen many
such men, he said, and none of them had ever come back a
second time.
"They look at the wheel," he told me that evening over a glass
of his own cider, "and they see money. I look at it and see
wood that ought to be mended."
He never mended it.
)"),
              mill_outline);
}

TEST(Layout, HeadingRightAboveItsParagraph) {
    EXPECT_EQ(outline(R"(The Mill on the River
By Ann Author

The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it.

They stood on the bridge and looked, and then they went away
again without a word to anyone.

What the Miller Said
The miller had seen them from his window. He had seen many
such men, he said, and none of them had ever come back a
second time.

"They look at the wheel," he told me that evening over a glass
of his own cider, "and they see money. I look at it and see
wood that ought to be mended."

He never mended it.
)"),
              mill_outline);
}

TEST(Layout, KeepsLineBreaksOfTheSourceButNotInWords) {
    const Document document = read(
        "The old mill had not turned for a hun-\ndred years when the men from\nthe ci-\nty came to look at "
        "it "
        "again.\n");
    EXPECT_EQ(
        document.sections.at(0).blocks.at(0).text.text(),
        "The old mill had not turned for a hundred years when the men from\nthe city came to look at it "
        "again.");
}

TEST(Layout, GoesOnOverPages) {
    const std::string_view text =
        "The old mill by the river had not turned for a hundred years\nwhen the two men from the city\n\n- 1 "
        "-\n\f\n"
        "came to look at it, and nobody had missed it in all that time.\n\nThey went away again.\n\n2\n\fHe "
        "never mended it, although the\nwheel was made of oak.\n";
    EXPECT_EQ(outline(text),
              "p The old mill by the river had not turned for a hundred years when the two men from the city "
              "came to look at it, and nobody "
              "had missed it in all that time.\n"
              "p They went away again.\n"
              "p He never mended it, although the wheel was made of oak.\n");
    EXPECT_EQ(skipped(text), "page number: - 1 -\npage number: 2\n");
}

TEST(Layout, VerseInWrappedProseStaysTogether) {
    EXPECT_EQ(
        outline(R"(The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it and sang:

    Turn, turn, turn again,
    Turn in the sun and rain.

They stood on the bridge and looked, and then they went away
again without a word to anyone.
)"),
        "p The old mill by the river had not turned for a hundred years when the two men from the city came "
        "to look at it and sang:\n"
        "p Turn, turn, turn again, Turn in the sun and rain.\n"
        "p They stood on the bridge and looked, and then they went away again without a word to anyone.\n");
}

TEST(Layout, ListsInWrappedProse) {
    EXPECT_EQ(
        outline(R"(The old mill by the river had not turned for a hundred years
when the two men from the city came to look at it - or so the
miller said - and they wanted to know three things:

- who had built the wheel, and when, and from the wood of which
  kind of tree;
- what it had cost;
- why it had stopped.

The miller knew none of these, but he had an answer to each in
1. The third was the best.
)"),
        "p The old mill by the river had not turned for a hundred years when the two men from the city came "
        "to look at it - or so the miller "
        "said - and they wanted to know three things:\n"
        "li who had built the wheel, and when, and from the wood of which kind of tree;\n"
        "li what it had cost;\n"
        "li why it had stopped.\n"
        "p The miller knew none of these, but he had an answer to each in 1. The third was the best.\n");
}

}  // namespace
}  // namespace audio_edition
