// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// Why the reader program gives no contents.
enum class PdfFailure : std::uint8_t { none, encrypted, damaged, too_large, no_pages, last = no_pages };

/// What the reader program writes, in this order: the beginning, the pages, one after the other, and the end;
/// or a failure alone. Each is a frame, whose size comes first. The numbers are in the machine's own order,
/// since both ends are on one.
///
///     write(begin_frame(contents)); for each page: write(page_frame(page, contents.fonts, …)); write(end_frame())
[[nodiscard]] std::string begin_frame(const PdfContents& contents);
[[nodiscard]] std::string failure_frame(PdfFailure failure);
[[nodiscard]] std::string end_frame();

/// A page, with the fonts and elements that `told` does not count yet; it counts them then.
struct ToldSoFar {
    std::size_t fonts = 0;
    std::size_t elements = 0;
};
[[nodiscard]] std::string page_frame(const PdfPage& page, const PdfContents& contents, ToldSoFar& told);

/// What was written, as far as it is sound.
struct ReceivedContents {
    PdfContents contents;
    PdfFailure failure = PdfFailure::none;
    bool complete = false;  ///< the end has come; else the program died after the last page that is here
};

/// Takes nothing for granted: every number is finite and in range, every text valid UTF-8, every index below
/// the count of what it is into; where one is not, all from there on is dropped. Pure.
[[nodiscard]] ReceivedContents parse_contents(std::string_view bytes, const PdfLimits& limits);

}  // namespace audio_edition
