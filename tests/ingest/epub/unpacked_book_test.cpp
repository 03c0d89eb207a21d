// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/unpacked_book.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

class UnpackedBook : public testing::Test {
  protected:
    UnpackedBook() {
        put(folder() / "mimetype", "application/epub+zip");
        put(folder() / "META-INF/container.xml",
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
            "full-path='OEBPS/book.opf' "
            "media-type='application/oebps-package+xml'/></rootfiles></container>");
        put(folder() / "OEBPS/book.opf",
            "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata "
            "xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Pier</dc:title><dc:creator>Ida "
            "Holm</dc:creator><dc:description>&lt;p&gt;A storm.&lt;/p&gt;</dc:description>"
            "<dc:date>2024-03-05T06:00:00Z</dc:date></metadata><manifest><item id='one' href='one.xhtml' "
            "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='one'/></spine></package>");
        put(folder() / "OEBPS/one.xhtml",
            "<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Rain</h1><p>It rained.</p></body></html>");
        put(folder() / ".DS_Store", "left by a system");
    }
    [[nodiscard]] fs::path folder() const { return scratch_ / "book.epub"; }

    const ScratchFolder scratch_;
};

TEST_F(UnpackedBook, IsReadAsOne) {
    ASSERT_TRUE(is_unpacked_epub(folder()));
    CollectedDiagnostics diagnostics;
    const Document book = ingest(folder(), {}, diagnostics);
    EXPECT_EQ(outline_of(book), "title The Pier\nauthor Ida Holm\n# Rain\np It rained.\n");
    EXPECT_EQ(book.date, "2024-03-05T06:00:00Z");
    EXPECT_EQ(book.description, "A storm.");
}

TEST_F(UnpackedBook, GivesTheSameBytesEachTime) {
    const std::string packed = packed_epub(folder(), 1 << 20);
    EXPECT_EQ(packed, packed_epub(folder(), 1 << 20));
    EXPECT_EQ(packed.find(".DS_Store"), std::string::npos);
    fs::copy(folder(), scratch_ / "copy", fs::copy_options::recursive);
    EXPECT_EQ(packed, packed_epub(scratch_ / "copy", 1 << 20));
    EXPECT_EQ(error_of([&] { static_cast<void>(packed_epub(folder(), 100)); }).kind(),
              ErrorKind::broken_input);
}

TEST_F(UnpackedBook, IsMissedWhereItsNameIsAllThatThereIs) {
    put(scratch_ / "Empty.EPUB" / "notes.txt", "It rained.");
    ASSERT_TRUE(is_unpacked_epub(scratch_ / "Empty.EPUB"));
    ASSERT_TRUE(is_unpacked_epub(scratch_ / "Empty.EPUB/"));
    EXPECT_FALSE(is_unpacked_epub(scratch_ / "Empty.EPUB" / "notes.txt"));
    CollectedDiagnostics diagnostics;
    const Error error =
        error_of([&] { static_cast<void>(ingest(scratch_ / "Empty.EPUB", {}, diagnostics)); });
    EXPECT_EQ(error.kind(), ErrorKind::broken_input);
    EXPECT_THAT(error.what(), testing::HasSubstr("lacks META-INF/container.xml; get the book again"));
}

TEST_F(UnpackedBook, LeadsNowhereElse) {
    put(scratch_ / "secret.xhtml", "<html><body><p>Secret.</p></body></html>");
    fs::remove(folder() / "OEBPS/one.xhtml");
    fs::create_symlink(scratch_ / "secret.xhtml", folder() / "OEBPS/one.xhtml");
    EXPECT_EQ(packed_epub(folder(), 1 << 20).find("Secret"), std::string::npos);
}

TEST_F(UnpackedBook, IsNoOtherFolder) {
    EXPECT_FALSE(is_unpacked_epub(scratch_.path()));
    EXPECT_FALSE(is_unpacked_epub(folder() / "OEBPS"));
    EXPECT_FALSE(is_unpacked_epub(folder() / "mimetype"));
    EXPECT_FALSE(is_unpacked_epub("-"));
}

}  // namespace
}  // namespace audio_edition
