// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "audio_edition/build.h"
#include "base/diagnostics.h"
#include "base/scratch.h"
#include "pipeline/edition.h"

namespace audio_edition {
namespace {

TEST(BuildFromBytes, GivesTheBytesThatTheFileGives) {
    ScratchFolder scratch;
    put(scratch / "article.txt", small_article());
    BuildRequest request = request_for(scratch / "article.txt", scratch / "of-file");
    static_cast<void>(build_edition(request));
    request.source = "article.txt";
    request.bytes = small_article();
    request.output = scratch / "of-bytes";
    static_cast<void>(build_edition(request));
    EXPECT_EQ(files_in(scratch / "of-file"), files_in(scratch / "of-bytes"));
}

TEST(BuildFromBytes, TellsTheFormatByTheName) {
    ScratchFolder scratch;
    BuildRequest request = request_for("page.html", scratch / "out");
    request.bytes = "<title>The Pier</title><h1>The Pier</h1><p>It rained all day, and nobody minded.</p>";
    EXPECT_EQ(build_edition(request).title, "The Pier");
    request.source = "notes.md";
    request.bytes = "# The Quay\n\nIt rained *all* day.\n";
    EXPECT_EQ(build_edition(request).title, "The Quay");
}

/// A name is a name: what stands beside it on this machine is none of its business.
TEST(BuildFromBytes, LooksAtNoFileBesideTheName) {
    ScratchFolder scratch;
    const std::string page =
        "<html><head><title>The Pier</title><meta property=\"og:image\" content=\"pier.png\"></head>"
        "<body><article><h1>The Pier</h1><p>It rained all day, and nobody "
        "minded.</p></article></body></html>";
    put(scratch / "pier.png", "no picture at all, which would be reported");
    BuildRequest request = request_for(scratch / "page.html", scratch / "out");
    request.cover.clear();
    request.bytes = page;
    CollectedDiagnostics diagnostics;
    SilentProgress progress;
    static_cast<void>(build(request, find_installation(), progress, diagnostics));
    EXPECT_TRUE(diagnostics.all().empty());
    put(scratch / "page.html", page);
    request.bytes.reset();
    request.output = scratch / "of-file";
    static_cast<void>(build(request, find_installation(), progress, diagnostics));
    EXPECT_FALSE(diagnostics.all().empty());
}

TEST(BuildFromBytes, RefusesMoreThanTheLimit) {
    ScratchFolder scratch;
    BuildRequest request = request_for("article.txt", scratch / "out");
    request.bytes = small_article();
    request.limits.file_bytes = 10;
    EXPECT_THROW(static_cast<void>(build_edition(request)), Error);
}

}  // namespace
}  // namespace audio_edition
