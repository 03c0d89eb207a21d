// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "ingest/languages/language_words.h"
#include "ingest/plain_text/division.h"
#include "ingest/plain_text/line_layout.h"
#include "ingest/plain_text/line_look.h"
#include "ingest/plain_text/list_marker.h"
#include "ingest/plain_text/shape.h"
#include "ingest/plain_text/source_lines.h"

namespace audio_edition {

/// What a paragraph turned out to be.
enum class ParagraphRole : std::uint8_t {
    text,
    title,         ///< of the document
    heading,       ///< begins a section
    heading_tail,  ///< goes on with the heading above: "CHAPTER I" / "The Storm"
    skipped,
};

/// Lines that belong together.
struct Paragraph {
    std::size_t first_line = 0;
    std::size_t last_line = 0;  ///< half-open
    ByteSpan span;              ///< from its first to its last visible character
    std::size_t blank_before = 0;
    LineKind kind = LineKind::text;
    std::optional<ListMarker> marker;
    Shape shape;
    std::optional<Division> division;  ///< what it would be as a heading
    ParagraphRole role = ParagraphRole::text;
    std::string_view rule;  ///< that skipped it
    int level = 0;          ///< of a heading, 1 at the top
    bool is_bare = false;   ///< a heading by its look, not by `division`
    bool is_note = false;   ///< to the text above

    [[nodiscard]] std::size_t lines() const noexcept { return last_line - first_line; }
};

/// A text on its way to a Document. Each step of plain_text.cpp settles what some of the paragraphs are.
struct ParsedText {
    std::string_view source;
    const LanguageWords* words = &words_for(Language::english());  ///< by which it is understood
    std::vector<SourceLine> lines;
    LineLayout layout;
    std::vector<Paragraph> paragraphs;
    std::vector<Skipped> skipped;
    MappedText title;
    MappedText author;
    std::string date;  ///< of publication, as in the Document
    std::optional<std::string> language;
    std::vector<std::string> contents;  ///< keys of what a contents list announces without a number, sorted
    bool is_book = false;               ///< it has chapters, or a list of them

    [[nodiscard]] std::string_view text_of(const Paragraph& paragraph) const noexcept {
        return paragraph.span.of(source);
    }
    /// By which the contents list may know it; empty when it is too long for a heading.
    [[nodiscard]] std::string key_of(const Paragraph& paragraph) const;
    [[nodiscard]] bool is_in_contents(const Paragraph& paragraph) const;
    /// `rule` must have static storage.
    void skip(Paragraph& paragraph, std::string_view rule);
    /// The first paragraph from `at` on that is not skipped; the number of paragraphs when there is none.
    [[nodiscard]] std::size_t next_kept(std::size_t at) const noexcept;
    /// The last paragraph before `at` that is not skipped.
    [[nodiscard]] std::optional<std::size_t> previous_kept(std::size_t at) const noexcept;
};

}  // namespace audio_edition
