// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/layout_pictures.h"

#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/digest.h"
#include "base/scratch.h"
#include "pipeline/edition.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;

void put_file(const fs::path& path, const std::string& contents) {
    std::ofstream(path, std::ios::binary) << contents;
}

std::vector<std::string> names_of_pictures(const fs::path& edition) {
    std::vector<std::string> names;
    for (const auto& [name, contents] : files_in(edition))
        if (name.starts_with("pictures/")) names.push_back(name);
    return names;
}

TEST(PicturesOfAPage, AreThoseThatLieBesideItNow) {
    const ScratchFolder scratch;
    put_file(
        scratch / "pier.html",
        "<!doctype html><html lang=\"en\"><body><article><h1>The Pier</h1><p>It was built long ago, and it "
        "stood for years.</p><img src=\"pier.png\" alt=\"Pier\"><img src=\"../key.png\" "
        "alt=\"Key\"></article>"
        "</body></html>");
    put_file(scratch / "pier.png", "\x89PNG\r\n\x1a\n one");
    BuildRequest request = request_for(scratch / "pier.html", scratch / "out");
    request.sidecars = {"page"};
    request.cache = CacheSettings{scratch / "cache"};
    const fs::path folder = build_edition(request).folder;
    const std::string first = "pictures/" + digest("\x89PNG\r\n\x1a\n one") + ".png";
    EXPECT_THAT(names_of_pictures(folder), ElementsAre(first));
    EXPECT_TRUE(build_edition(request).unchanged);

    put_file(scratch / "pier.png", "\x89PNG\r\n\x1a\n two");
    put_file(folder / "pictures/mine.txt", "mine");
    EXPECT_FALSE(build_edition(request).unchanged);
    const std::string second = "pictures/" + digest("\x89PNG\r\n\x1a\n two") + ".png";
    EXPECT_THAT(names_of_pictures(folder), testing::UnorderedElementsAre(second, "pictures/mine.txt"));
}

}  // namespace
}  // namespace audio_edition
