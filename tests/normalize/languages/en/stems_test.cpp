// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/stems.h"

#include <gmock/gmock.h>

namespace audio_edition {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

TEST(Stems, AreWhatAnEndingMayHaveBeenPutTo) {
    EXPECT_THAT(en::stems("stopped"), Contains("stop"));
    EXPECT_THAT(en::stems("making"), ElementsAre("mak", "make"));
    EXPECT_THAT(en::stems("london's"), ElementsAre("london", "london'", "london'e"));
    EXPECT_THAT(en::stems("kindness"), Contains("kind"));
    EXPECT_THAT(en::stems("was"), IsEmpty());
    EXPECT_THAT(en::stems("garden"), IsEmpty());
    EXPECT_THAT(en::stems("sing"), Not(Contains("s")));
    EXPECT_THAT(en::stems(""), IsEmpty());
}

}  // namespace
}  // namespace audio_edition
