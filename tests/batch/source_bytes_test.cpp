// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/source_bytes.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

TEST(SourceBytes, AreThoseOfTheFileWithItsExtension) {
    const ScratchFolder scratch;
    put(scratch / "Pier.HTML", "text");
    const SourceBytes source = read_source(scratch / "Pier.HTML");
    EXPECT_EQ(source.bytes, "text");
    EXPECT_EQ(source.extension, ".html");
}

TEST(SourceBytes, OfPipesDevicesAndFoldersAreRefusedAtOnce) {
    const ScratchFolder scratch;
    ASSERT_EQ(::mkfifo((scratch / "pipe").c_str(), 0600), 0);
    for (const std::filesystem::path& path :
         {scratch / "pipe", std::filesystem::path("/dev/zero"), scratch.path(), scratch / "missing"}) {
        EXPECT_EQ(error_of([&] { static_cast<void>(read_source(path)); }).kind(), ErrorKind::no_input)
            << path;
    }
}

}  // namespace
}  // namespace audio_edition
