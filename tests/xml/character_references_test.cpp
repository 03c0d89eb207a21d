// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/character_references.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(CharacterReferences, AreResolvedWhereTheyAreKnown) {
    EXPECT_EQ(resolve_references("AT&amp;T &mdash; &#8217;&#x2019; &AElig;"), "AT&T — ’’ Æ");
    EXPECT_EQ(resolve_references("&#150;&#0;&#xD800;&#99999999999;"), "–\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(resolve_references("& &; &# &#; &#x; &legal; R&D; 1 &lt 2"),
              "& &; &# &#; &#x; &legal; R&D; 1 &lt 2");
}

}  // namespace
}  // namespace audio_edition
