// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/escape_markup.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(EscapeMarkup, LeavesNothingThatMarkupWouldTakeForItsOwn) {
    EXPECT_EQ(escape_markup("</script> & \"it's\""), "&lt;/script&gt; &amp; &quot;it&#39;s&quot;");
    EXPECT_EQ(escape_markup("naïve 😀\n"), "naïve 😀\n");
}

TEST(EscapeMarkup, ReplacesCharactersThatAreForbidden) {
    const std::string text{"a\0b\x1f\r\xff\xEF\xBF\xBE", 9};
    EXPECT_EQ(escape_markup(text), "a\uFFFDb\uFFFD&#13;\uFFFD\uFFFD");
}

TEST(EscapeMarkup, LeavesQuotesAloneBetweenTags) {
    EXPECT_EQ(escape_between_tags("\"it's\" <b> &\r"), "\"it's\" &lt;b&gt; &amp;&#13;");
}

}  // namespace
}  // namespace audio_edition
