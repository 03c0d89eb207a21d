// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// Makes the contents of a PDF by hand, as the reader program would tell them. Every letter is half as wide
/// as its font is large.
///
///     Pages pages;
///     pages.page().line(72, 100, "It rained.").line(72, 112, "It stopped.");
///     pages.look({.size = 16, .bold = true}).line(72, 150, "The Storm");
class Pages {
  public:
    struct Look {
        float size = 10;
        bool bold = false, italic = false;
        std::uint32_t colour = 0;
        bool invisible = false, turned = false, artifact = false;
        std::string font = "Serif";
    };

    Pages();
    /// A new page of 400 by 600 points; the look is the usual one again.
    Pages& page();
    Pages& look(const Look& look);
    /// Words with a space of a quarter of the size between them; in the look at hand.
    Pages& line(float x, float baseline, std::string_view text);
    /// Right behind the last word, raised by a third of its size: the mark of a note.
    Pages& raised(std::string_view text);
    /// Behind the last word, with a gap (in sizes of the look; below zero, over it), and lower than it by
    /// `down` points.
    Pages& beside(std::string_view text, float gap, float down);
    /// A thin level line.
    Pages& rule(float left, float y, float right);
    Pages& picture();
    [[nodiscard]] PdfContents& contents() noexcept { return contents_; }

  private:
    PdfContents contents_;
    Look look_;
    std::uint32_t font_ = 0;
};

/// What is read of it, as `outline` of the tests tells.
[[nodiscard]] std::string outline_of_pages(const PdfContents& contents);

}  // namespace audio_edition
