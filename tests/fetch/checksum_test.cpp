// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/checksum.h"

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

TEST(ChecksumOfAFile, IsWhatMd5sumAndSha256sumPrint) {
    const ScratchFolder scratch;
    put(scratch / "empty", "");
    put(scratch / "abc", "abc");
    put(scratch / "large", std::string(3'000'000, 'a'));
    EXPECT_EQ(checksum_of(scratch / "empty", ChecksumKind::md5).hex, "d41d8cd98f00b204e9800998ecf8427e");
    EXPECT_EQ(checksum_of(scratch / "abc", ChecksumKind::md5).hex, "900150983cd24fb0d6963f7d28e17f72");
    EXPECT_EQ(checksum_of(scratch / "large", ChecksumKind::md5).hex, "99ddc9a3a46ea62c95652bdf937a1fb8");
    EXPECT_EQ(checksum_of(scratch / "abc", ChecksumKind::sha256).hex,
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(ChecksumOfAFile, NeedsTheFile) {
    const ScratchFolder scratch;
    EXPECT_EQ(error_of([&] { static_cast<void>(checksum_of(scratch / "none", ChecksumKind::md5)); }).kind(),
              ErrorKind::no_input);
}

}  // namespace
}  // namespace audio_edition
