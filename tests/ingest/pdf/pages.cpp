// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pages.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/diagnostics.h"
#include "ingest/broken_words.h"
#include "ingest/outline.h"
#include "ingest/pdf/pdf.h"

namespace audio_edition {

Pages::Pages() {
    contents_.fonts.push_back({"Serif", false, false, false});
}

Pages& Pages::page() {
    PdfPage& page = contents_.pages.emplace_back();
    page.width = 400;
    page.height = 600;
    return look({});
}

Pages& Pages::look(const Look& look) {
    look_ = look;
    const auto known = std::ranges::find_if(contents_.fonts, [&](const PdfFont& font) {
        return font.name == look.font && font.bold == look.bold && font.italic == look.italic;
    });
    font_ = static_cast<std::uint32_t>(known - contents_.fonts.begin());
    if (known == contents_.fonts.end()) contents_.fonts.push_back({look.font, look.bold, look.italic, false});
    return *this;
}

Pages& Pages::line(float x, float baseline, std::string_view text) {
    bool spaced = false;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        PdfWord word;
        word.text = text.substr(0, end);
        const auto letters = static_cast<float>(std::ranges::count_if(
            word.text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
        word.size = look_.size;
        word.baseline = baseline;
        word.box = {x, baseline - 0.75F * word.size, x + 0.5F * word.size * letters,
                    baseline + 0.25F * word.size};
        word.font = font_;
        word.colour = look_.colour;
        word.spaced = spaced;
        word.invisible = look_.invisible;
        word.turned = look_.turned;
        word.artifact = look_.artifact;
        x = word.box.right + 0.25F * word.size;
        contents_.pages.back().words.push_back(std::move(word));
        spaced = true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return *this;
}

Pages& Pages::raised(std::string_view text) {
    const PdfWord last = contents_.pages.back().words.back();
    const Look usual = look_;
    look_.size = 0.7F * last.size;
    line(last.box.right, last.baseline - last.size / 3, text);
    look_ = usual;
    return *this;
}

Pages& Pages::beside(std::string_view text, float gap, float down) {
    const PdfWord last = contents_.pages.back().words.back();
    return line(last.box.right + gap * look_.size, last.baseline + down, text);
}

Pages& Pages::rule(float left, float y, float right) {
    contents_.pages.back().rules.push_back({{left, y, right, y + 0.5F}, 0});
    return *this;
}

Pages& Pages::picture() {
    contents_.pages.back().has_picture = true;
    return *this;
}

std::string outline_of_pages(const PdfContents& contents) {
    CollectedDiagnostics diagnostics;
    Document document = read_pdf_contents_as_document(contents, "test.pdf", {}, diagnostics);
    join_broken_words(document);
    EXPECT_TRUE(unaccounted(document).empty());
    return outline_of(document) + "---\n" + skipped_of(document);
}

}  // namespace audio_edition
