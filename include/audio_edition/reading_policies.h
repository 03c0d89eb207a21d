// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace audio_edition {

/// Footnotes and endnotes. Their markers in the text are never said.
enum class NotePolicy {
    skip,
    after_paragraph,  ///< the one that refers to it
    end_of_section,
};

enum class TablePolicy {
    rows,      ///< row by row, each cell with the header of its column
    announce,  ///< said to be there, and left out
};

enum class FigurePolicy {
    caption,   ///< of web pages nothing: there it explains what only the eye sees
    alt_text,  ///< the description for those who cannot see it, then the caption
};

/// Listings. Code within a sentence is always said.
enum class CodePolicy {
    announce,  ///< said to be there, and left out
    read,
};

/// The front and the back of a book, by what it says of them itself (epub:type, ARIA roles), never by a name.
enum class MatterPolicy {
    usual,  ///< without title pages, copyright pages, colophons, lists of contents, indexes, bibliographies
    all,    ///< all of it
    body,   ///< none of it
};

/// What is done about things that are made for the eye.
///
///     what                   | the usual                              | other choices
///     notes                  | skipped                                | after the paragraph; at the section's end
///     tables                 | row by row, with headers               | announced and skipped
///     figures                | the caption                            | the alt text too
///     listings of code       | announced and skipped                  | read
///     front and back matter  | read, but for what only the eye needs  | all; none
///
/// Page numbers, note markers, readings beside ruby and what is hidden are never said.
///
/// What is left out is listed with the rule that did it.
struct ReadingPolicies {
    NotePolicy notes = NotePolicy::skip;
    TablePolicy tables = TablePolicy::rows;
    FigurePolicy figures = FigurePolicy::caption;
    CodePolicy code = CodePolicy::announce;
    MatterPolicy matter = MatterPolicy::usual;
};

}  // namespace audio_edition
