// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/markup.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(EscapeMarkup, LeavesNothingThatMarkupWouldTakeForItsOwn) {
    EXPECT_EQ(escape_markup("</script> & \"it's\""), "&lt;/script&gt; &amp; &quot;it&#39;s&quot;");
    EXPECT_EQ(escape_markup("naïve 😀\n"), "naïve 😀\n");
}

TEST(EscapeMarkup, KeepsTheNumberOfCodeUnitsWhereACharacterIsForbidden) {
    const std::string text{"a\0b\x1f\r\xff\xEF\xBF\xBE", 9};
    EXPECT_EQ(escape_markup(text), "a\uFFFDb\uFFFD&#13;\uFFFD\uFFFD");
    EXPECT_EQ(utf16_length(text), 7U);
}

TEST(Utf16Length, CountsASurrogatePairAsTwo) {
    EXPECT_EQ(utf16_length(""), 0U);
    EXPECT_EQ(utf16_length("aé😀"), 4U);
}

}  // namespace
}  // namespace audio_edition
