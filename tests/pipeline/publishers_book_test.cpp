// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <regex>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/read_file.h"
#include "base/scratch.h"
#include "base/zip_reader.h"
#include "base/zip_writer.h"
#include "pipeline/edition.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

constexpr const char* container =
    R"(<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>)";

constexpr const char* package = R"(<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="en">
 <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="uid">urn:uuid:6f1b2c0e-1111-4222-8333-944455556666</dc:identifier>
  <dc:title>The Old Pier</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata>
 <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
  <item href="text/one.xhtml" id="c1" media-type="application/xhtml+xml"/><item id="c2" href="text/two.xhtml" properties="mathml" media-type="application/xhtml+xml"></item>
  <item id="css" href="book.css" media-type="text/css"/></manifest>
 <spine><itemref idref="c1"/><itemref idref="c2"/></spine>
</package>
)";

std::string book_page(const std::string& title, const std::string& body) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n<html "
           "xmlns=\"http://www.w3.org/1999/xhtml\" "
           "xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"en\" lang=\"en\">\n<head><title>" +
           title + "</title></head>\n<body>" + body + "</body>\n</html>\n";
}

/// Whatever stands around words in books.
std::map<std::string, std::string> pier_book() {
    return {
        {"META-INF/container.xml", container},
        {"OEBPS/book.opf", package},
        {"OEBPS/book.css", "body { font-family: serif }\n"},
        {"OEBPS/nav.xhtml", book_page("Contents",
                                      "<nav epub:type=\"toc\"><ol><li><a href=\"text/one.xhtml\">One</a></li>"
                                      "<li><a href=\"text/two.xhtml#p2\">Two</a></li></ol></nav>")},
        {"OEBPS/text/one.xhtml",
         book_page(
             "One",
             "<section><h1 class='big'>Chapter <em>One</em></h1>\n<p>The pier was <em>old. Nobody</em> "
             "knew who paid.<a epub:type=\"noteref\" href=\"#n1\">1</a> It&#160;stood &amp;\r\n  stood.</p>"
             "<p id=\"alone\">A sentence alone.</p><ul><li>Iron.</li><li>Wood: <span class=\"x\">oak"
             "</span>.</li></ul><aside epub:type=\"footnote\" id=\"n1\"><p>The pile says so.</p></aside>"
             "</section>")},
        {"OEBPS/text/two.xhtml",
         book_page(
             "Two",
             "<!-- ae-1 --><h1 id=\"p2\">Chapter Two</h1><table><tr><th>Year</th><th>Cost</th></tr><tr>"
             "<td>1866</td><td>43</td></tr></table><p>Gone now. <![CDATA[Only piles <left>.]]> They are "
             "seen at low tide, where <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a</mi>"
             "<mo>=</mo><mi>b</mi></math> holds.</p>")}};
}

/// Without what was added: ids, spans around words, the link to the style sheet.
std::string without_marks(std::string page) {
    page = std::regex_replace(page, std::regex(" id=\"ae-[0-9]+\""), "");
    page = std::regex_replace(page, std::regex("<link [^>]*overlay.css\"/>"), "");
    return std::regex_replace(page, std::regex("</?span[^>]*>"), "");
}

class PublishersBook : public testing::Test {
  protected:
    fs::path written(const std::map<std::string, std::string>& files) {
        const fs::path path = scratch_ / "pier.epub";
        ZipWriter zip(path);
        zip.add("mimetype", "application/epub+zip", ZipWriter::Packing::stored);
        for (const auto& [name, contents] : files) zip.add(name, contents, ZipWriter::Packing::deflated);
        zip.finish();
        return path;
    }

    fs::path built(const std::map<std::string, std::string>& files, const std::string& kind = "epub",
                   int jobs = 1) {
        BuildRequest request = request_for(written(files), scratch_ / ("out-" + kind + std::to_string(jobs)));
        request.sidecars = {kind, "words"};
        request.jobs = jobs;
        const std::string ending = kind == "epub" ? ".epub" : ".words.epub";
        return build_edition(request).folder / ("the-old-pier" + ending);
    }

    const ScratchFolder scratch_;
};

TEST_F(PublishersBook, IsTheSourceByteForByteButForTheMarks) {
    for (const char* kind : {"epub", "epub-words"}) {
        const ZipReader zip(built(pier_book(), kind));
        for (const auto& [name, contents] : pier_book()) {
            const std::string now = zip.read(name);
            if (name == "OEBPS/book.opf") continue;
            if (name.starts_with("OEBPS/text/")) {
                EXPECT_NE(now, contents) << name;
                EXPECT_EQ(without_marks(now), without_marks(contents)) << name;
            } else {
                EXPECT_EQ(now, contents) << name;
            }
        }
    }
}

TEST_F(PublishersBook, MarksSentencesInTheirElements) {
    const ZipReader zip(built(pier_book()));
    const std::string one = zip.read("OEBPS/text/one.xhtml");
    EXPECT_THAT(one, HasSubstr("<em><span id=\"ae-3\">old</span>. <span id=\"ae-4\">Nobody</span></em>"));
    EXPECT_THAT(one, HasSubstr("<p id=\"alone\">A sentence alone.</p>"));
    const std::string overlay = zip.read("OEBPS/audio-edition/page1.smil");
    EXPECT_THAT(overlay, HasSubstr("<text src=\"../text/one.xhtml#alone\"/>"));
    const std::string two = zip.read("OEBPS/text/two.xhtml");
    EXPECT_THAT(two, HasSubstr("<![CDATA[Only piles <left>.]]>"));
    EXPECT_THAT(two, HasSubstr("<mi>a</mi><mo>=</mo><mi>b</mi></math>"));
}

TEST_F(PublishersBook, SaysWhatItIs) {
    const std::string opf = ZipReader(built(pier_book())).read("OEBPS/book.opf");
    EXPECT_THAT(opf, HasSubstr("<item media-overlay=\"ae-overlay-1\" href=\"text/one.xhtml\" id=\"c1\""));
    EXPECT_THAT(opf, HasSubstr("synchronizedAudioText"));
    EXPECT_THAT(opf, HasSubstr("<meta property=\"media:narrator\">"));
}

TEST_F(PublishersBook, HasNoErrorThatTheSourceHasNot) {
    const auto errors = [](const fs::path& file) {
        return run({.command = {"java", "-jar", "/usr/share/java/epubcheck.jar", file}}).output;
    };
    EXPECT_THAT(errors(written(pier_book())), HasSubstr("0 errors"));
    EXPECT_THAT(errors(built(pier_book(), "epub")), HasSubstr("0 errors"));
    EXPECT_THAT(errors(built(pier_book(), "epub-words")), HasSubstr("0 errors"));
}

TEST_F(PublishersBook, IsTheSameOnAnyNumberOfJobs) {
    EXPECT_EQ(read_file(built(pier_book(), "epub", 1)), read_file(built(pier_book(), "epub", 3)));
}

TEST_F(PublishersBook, IsOneOfOurOwnWhereTheSourceCannotBeKept) {
    auto old = pier_book();
    old["OEBPS/book.opf"] =
        std::regex_replace(old["OEBPS/book.opf"], std::regex("version=\"3.0\""), "version=\"2.0\"");
    EXPECT_THAT(ZipReader(built(old)).read("EPUB/package.opf"), HasSubstr("The Old Pier"));
    auto malformed = pier_book();
    malformed["OEBPS/text/two.xhtml"] += "<p>";
    EXPECT_THAT(ZipReader(built(malformed, "epub-words")).read("EPUB/package.opf"),
                HasSubstr("The Old Pier"));
    auto heard = pier_book();
    heard["OEBPS/book.opf"] = std::regex_replace(heard["OEBPS/book.opf"], std::regex("id=\"c1\""),
                                                 "id=\"c1\" media-overlay=\"nav\"");
    EXPECT_THAT(ZipReader(built(heard, "epub", 2)).read("EPUB/package.opf"), HasSubstr("The Old Pier"));
}

}  // namespace
}  // namespace audio_edition
