// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/markup.h"

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Utf16Length, IsThatOfWhatIsWritten) {
    const std::string text{"a\0b\x1f\r\xff\xEF\xBF\xBE", 9};
    EXPECT_EQ(utf16_length(text), 7U);
}

TEST(Utf16Length, CountsASurrogatePairAsTwo) {
    EXPECT_EQ(utf16_length(""), 0U);
    EXPECT_EQ(utf16_length("aé😀"), 4U);
}

}  // namespace
}  // namespace audio_edition
