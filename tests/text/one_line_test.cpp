// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/one_line.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(OnOneLine, MakesOneSpaceOfAnyWhiteSpaceAndNoneAtTheEnds) {
    EXPECT_EQ(on_one_line("\n  a\t b\u00A0\u2009c \r\n"), "a b c");
    EXPECT_EQ(on_one_line(" \n "), "");
}

}  // namespace
}  // namespace audio_edition
