// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "audio_edition/reading_options.h"
#include "document/document.h"
#include "publish/manifest/manifest.h"

namespace audio_edition {

struct OutlineSection {
    std::string title;  ///< empty for what comes before the first heading
    int level = 1;
    std::vector<std::string> text;  ///< its own paragraphs, without those of its children
    std::size_t words = 0;
    std::chrono::milliseconds length{};  ///< estimated
};

/// What was found in a source, on single lines, sections in reading order.
struct Outline {
    std::string title;
    std::string author;
    std::string date;      ///< ISO 8601; empty when none was found
    std::string language;  ///< BCP 47
    LanguageBasis language_basis = LanguageBasis::assumed;
    std::string encoding;
    std::vector<OutlineSection> sections;
    std::vector<ManifestSkipped> skipped;
    std::size_t words = 0;
    std::chrono::milliseconds length{};  ///< estimated, at the pace of an ordinary voice
};

[[nodiscard]] Outline make_outline(const Document& document, const ReadingOptions& reading = {});

/// A table of contents with words and minutes, then what is skipped.
[[nodiscard]] std::string outline_text(const Outline& outline);

/// {"title","author","date","language","language_basis","sections":[{"title","level","text":["paragraph",…]},…],
///  "skipped":[{"rule","text","begin","end"},…],"words","estimated_seconds"}
[[nodiscard]] std::string outline_json(const Outline& outline);

/// The same on one line without a line end, with "source" before the rest.
[[nodiscard]] std::string outline_json_line(const std::string& source, const Outline& outline);

}  // namespace audio_edition
