// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <functional>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/scratch.h"
#include "fuzz/stored_zip.h"
#include "ingest/bounds.h"
#include "ingest/pdf/small_pdf.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

/// Bytes of which half begin no character, with words among them.
std::string noise() {
    std::mt19937 random(1);
    constexpr std::string_view bytes("abcdefgh \n\xFF\xC0\x80\xED\xA0\x80\xF5");
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) text += bytes[random() % bytes.size()];
    return text;
}

std::string wide(std::string_view text) {
    std::string bytes;
    for (const char c : text) bytes.append({c, '\0'});
    return bytes;
}

std::string docx(const std::string& document) {
    StoredZip zip;
    zip.add("../x", "x");
    zip.add("/etc/passwd", "x");
    zip.add("..\\x", "x");
    zip.add(std::string_view("a\0b", 3), "x");
    zip.add("word/document.xml", document);
    return zip.bytes();
}

std::string in_document(const std::string& body) {
    return "<w:document xmlns:w='x'><w:body>" + body + "</w:body></w:document>";
}

const std::string paragraph = "<w:p><w:r><w:t>down here</w:t></w:r></w:p>";

std::string attributes() {
    std::string text;
    for (int i = 0; i < 100'000; ++i) text += " a" + std::to_string(i) + "='x'";
    return text;
}

/// Nine levels of nine, in YAML.
std::string aliases() {
    std::string text = "---\na: &a0 [x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i <= 9; ++i) {
        const std::string below = "*a" + std::to_string(i - 1);
        text += "b" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + below +
                repeated("," + below, 8) + "]\n";
    }
    return text + "author: *a9\n---\ndown here\n";
}

struct HostileFile {
    const char* name;
    const char* extension;
    std::function<std::string()> bytes;
    const char* answer;
};

void PrintTo(const HostileFile& file, std::ostream* out) {
    *out << file.name;
}

class HostileFiles : public testing::TestWithParam<HostileFile> {};

TEST_P(HostileFiles, AreAnsweredAtOnce) {
    static const ScratchFolder scratch;
    const std::filesystem::path file = scratch / (std::string(GetParam().name) + GetParam().extension);
    std::ofstream(file, std::ios::binary) << GetParam().bytes();
    EXPECT_THAT(answer_within_bounds(file), HasSubstr(GetParam().answer));
}

INSTANTIATE_TEST_SUITE_P(
    Shapes, HostileFiles,
    testing::Values(
        HostileFile{"deep_page", ".html",
                    [] { return "<!DOCTYPE html>" + repeated("<div>", 500'000) + "down here"; }, "down here"},
        HostileFile{"attributes_of_page", ".html", [] { return "<p" + attributes() + ">down here</p>"; },
                    "down here"},
        HostileFile{
            "entities_of_page", ".html",
            [] { return "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a; down here"; },
            "&a; down here"},
        HostileFile{"many_headings", ".html",
                    [] { return "<title>x</title>" + repeated("word <h2>down here</h2>", 20'000); },
                    "down here"},
        HostileFile{"many_boxes", ".html",
                    [] {
                        return repeated("<div class=sidebar><p>What is told down here is long enough.</div>",
                                        20'000);
                    },
                    "down here"},
        HostileFile{"links_in_depth", ".html",
                    [] { return "<p id=x>down here</p>" + repeated("<div><a href=#x>word</a>", 20'000); },
                    "down here"},
        HostileFile{
            "words_in_one_piece", ".html",
            [] { return "<title>x</title>down here" + repeated("&amp;<td>word <section id=x>", 20'000); },
            "down here"},
        HostileFile{"many_title_pages", ".html",
                    [] {
                        return "<title>x</title><meta name=author content='Ann Author'>" +
                               repeated("<h2>Ann Author</h2>", 20'000) + "<h2>One</h2><p>down here";
                    },
                    "down here"},
        HostileFile{"deep_fictionbook", ".fb2",
                    [] {
                        return "<FictionBook><body>" + repeated("<section><title><p>I</p></title>", 100'000) +
                               "<p>down here</p>" + repeated("</section>", 100'000) + "</body></FictionBook>";
                    },
                    "down here"},
        HostileFile{"deep_odt", ".fodt",
                    [] {
                        return "<office:document office:mimetype='application/vnd.oasis.opendocument.text'>"
                               "<office:body>" +
                               repeated("<text:list><text:list-item>", 50'000) +
                               "<text:p>down here</text:p>" +
                               repeated("</text:list-item></text:list>", 50'000) +
                               "</office:body></office:document>";
                    },
                    "down here"},
        HostileFile{"notes_of_odt", ".fodt",
                    [] {
                        return "<office:document office:mimetype='application/vnd.oasis.opendocument.text'>"
                               "<office:body><text:p>down here</text:p>" +
                               repeated("<text:p>a<text:note><text:note-body><text:p>b", 20'000) +
                               repeated("</text:p></text:note-body></text:note></text:p>", 20'000) +
                               "</office:body></office:document>";
                    },
                    "down here"},
        HostileFile{"titles_of_fictionbook", ".fb2",
                    [] {
                        return "<FictionBook><body><section><p>down here</p>" +
                               repeated("<title><p>word</p></title>", 50'000) +
                               "</section></body></FictionBook>";
                    },
                    "down here"},
        HostileFile{"noisy_page", ".html", [] { return "<p>" + noise(); }, "is not text"},
        HostileFile{"wide_page", ".html", [] { return wide("<!DOCTYPE html><p>It was down here."); },
                    "down here"},
        HostileFile{"large_page", ".html", [] { return "<p>" + std::string(20 << 20, 'x'); },
                    "larger than 16 MiB, which no page of HTML is"},
        HostileFile{"deep_quotes", ".md", [] { return repeated("> ", 100'000) + "down here\n"; },
                    "down here"},
        HostileFile{"deep_lists", ".md", [] { return repeated("- ", 100'000) + "down here\n"; }, "down here"},
        HostileFile{"brackets", ".md",
                    [] { return repeated("[", 100'000) + "down here" + repeated("]", 100'000); },
                    "down here"},
        HostileFile{"aliases", ".md", [] { return aliases(); }, "down here"},
        HostileFile{"noisy_markdown", ".md", [] { return noise(); }, "is not text"},
        HostileFile{"wide_markdown", ".md", [] { return wide("# One\n\nIt was *down here*.\n"); },
                    "down here"},
        HostileFile{"large_markdown", ".md", [] { return std::string(20 << 20, 'x'); },
                    "larger than 16 MiB, which no text is"},
        HostileFile{"noise", ".txt", [] { return noise(); }, "is not text"},
        HostileFile{"wide_text", ".txt", [] { return wide(repeated("It was down here. ", 100)); },
                    "down here"},
        HostileFile{"nuls", ".txt", [] { return std::string(1'000'000, '\0'); }, "is not text"},
        HostileFile{"long_line", ".txt", [] { return std::string(20 << 20, 'x'); },
                    "larger than 16 MiB, which no text is"},
        HostileFile{"many_lines", ".txt", [] { return repeated("a\n", 400'000); }, "a"},
        HostileFile{"deep_document", ".docx",
                    [] {
                        return docx(in_document(repeated("<w:p>", 500'000) + paragraph +
                                                repeated("</w:p>", 500'000)));
                    },
                    "down here"},
        HostileFile{"attributes_of_document", ".docx",
                    [] { return docx(in_document("<w:p" + attributes() + "/>" + paragraph)); }, "down here"},
        HostileFile{"entities_of_document", ".docx",
                    [] {
                        return docx(
                            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y '&x;&x;'>]>" +
                            in_document("<w:p><w:r><w:t>&x;&y; down here</w:t></w:r></w:p>"));
                    },
                    "&x;&y; down here"},
        HostileFile{"noisy_document", ".docx", [] { return docx(in_document(noise())); },
                    "word/document.xml"},
        HostileFile{"cut_document", ".docx",
                    [] {
                        const std::string whole = docx(in_document(paragraph));
                        return whole.substr(0, whole.size() / 2);
                    },
                    "damaged or truncated"},
        HostileFile{"full_page", ".pdf",
                    [] {
                        std::mt19937 random(2);
                        std::string page = "BT /F 9 Tf 1 0 0 1 50 300 Tm (down here) Tj ";
                        for (int i = 0; i < 15'000; ++i)
                            page += "1 0 0 1 " + std::to_string(random() % 400) + ' ' +
                                    std::to_string(random() % 600) + " Tm (w) Tj ";
                        return small_pdf_of_operators({page + "ET", page + "ET"});
                    },
                    "w"},
        HostileFile{"ruled_page", ".pdf",
                    [] {
                        std::string page;
                        for (int i = 0; i < 100'000; ++i)
                            page += "0 " + std::to_string(i % 600) + " 400 1 re f ";
                        return small_pdf_of_operators({page + "BT /F 9 Tf 50 300 Td (down here) Tj ET"});
                    },
                    "down here"},
        HostileFile{"many_pages", ".pdf",
                    [] {
                        return small_pdf_of_operators(
                            std::vector<std::string>(3'000, "BT /F 9 Tf 50 300 Td (down here) Tj ET"));
                    },
                    "down here"},
        HostileFile{"page_in_itself", ".pdf",
                    [] {
                        std::string file = small_pdf_of_operators({"BT /F 9 Tf 50 300 Td (down here) Tj ET"});
                        return file.replace(file.find("Kids[4 0 R"), 10, "Kids[2 0 R");
                    },
                    "holds no words to read"},
        HostileFile{"no_paragraphs", ".docx", [] { return docx(in_document("")); }, "holds no words"}),
    [](const auto& file) { return std::string(file.param.name); });

/// Nothing of it is read: it is refused by its size.
TEST(HostileFile, ALineOfAGigabyte) {
    const ScratchFolder scratch;
    const std::filesystem::path file = scratch / "line.txt";
    std::ofstream(file) << "words";
    std::filesystem::resize_file(file, std::uintmax_t{1} << 30U);
    EXPECT_THAT(answer_within_bounds(file), HasSubstr("larger than 134217728 bytes"));
}

}  // namespace
}  // namespace audio_edition
