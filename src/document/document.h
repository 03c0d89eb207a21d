// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/finding.h"
#include "language/language_choice.h"
#include "text/byte_span.h"
#include "text/mapped_text.h"

namespace audio_edition {

struct Layout;
struct SourceBook;

enum class BlockKind { heading, paragraph, list_item, quote, table, figure, code, note };

/// One thing that is read in one go. Its text maps to bytes of the document's source; words that only a
/// listener needs (the number of a list item, the header of a table's cell) are generated.
///
///     <ol><li>Boil it.</li>      list_item   "1. Boil it."
///     a row of a table           table       "Year: 1866; Length: 4,300 km."
///     a footnote                 note        "Note 3: See below."
struct Block {
    BlockKind kind = BlockKind::paragraph;
    MappedText text;
    bool opens_scene = false;   ///< "* * *", or a rule stands before it
    std::string language = {};  ///< BCP 47, where it is another than the document's; else empty
};

/// A heading and what stands under it, in reading order.
///
/// The title is the text of the heading block, which is not among `blocks`; it is empty for what comes before
/// the first heading. `level` is 1 for a chapter, 2 for a part of one; children have greater levels.
struct Section {
    MappedText title;   ///< as it is read out, with a pause at a line break: "CHAPTER I\nThe Storm"
    std::string label;  ///< what the work's own list of contents calls it, where that differs from `title`
    std::string language = {};  ///< of the title, as a Block has it
    int level = 1;
    std::vector<Block> blocks;
    std::vector<Section> children;
};

/// Bytes of the source that will not be read out, and the named rule that said so ("byline", …).
struct Skipped {
    ByteSpan source;
    std::string rule;
};

/// Words that the source declares to be in another language than the text around them: `<i lang="fr">`.
struct ForeignPhrase {
    ByteSpan source;
    std::string language;  ///< BCP 47
    friend bool operator==(const ForeignPhrase&, const ForeignPhrase&) = default;
};

/// A person who had a part in the work, besides its authors.
struct Contributor {
    std::string name;
    std::string role;  ///< a MARC relator code: "trl" translated it, "ill" drew for it, "edt" edited it, …
};

/// Where a page of a source on paper begins: all bytes from `begin` to the next place are of it.
struct PaperPage {
    std::size_t begin = 0;
    std::uint32_t page = 1;  ///< as it is counted from the first one; not what is printed on it
};

/// A picture as its file holds it.
struct Picture {
    std::string media_type;  ///< "image/jpeg"
    std::string bytes;
};

/// What was written.
///
/// For the text
///
///     The Title
///     by Ann Author 44 views
///     Some opening.
///     A Heading
///     Some text.
///
/// `title` is "The Title", `author` "Ann Author", `skipped` {"by Ann Author": "byline"} and {"44 views":
/// "view counter"}, `sections` an untitled one with one paragraph, and "A Heading" with one.
struct Document {
    std::string name;             ///< where it came from, for messages: a path, or "standard input"
    std::string source;           ///< all of it as UTF-8; every ByteSpan is into this
    std::string encoding;         ///< how the file spelt it
    MappedText title;             ///< empty when none was found
    MappedText author;            ///< empty when none was found
    std::string language = "en";  ///< BCP 47
    LanguageBasis language_basis = LanguageBasis::assumed;  ///< how that is known
    /// When it was published, as far as that is known: "2024-03-03", "2024-03-03T06:00:00Z" (date_time.h),
    /// "2024-03", "1895"; or empty.
    std::string date;
    std::string
        description;  ///< what it says of itself in a few sentences, on one line; empty where it does not
    std::vector<Contributor> contributors;
    std::optional<Picture> cover;
    /// Where its cover is, when that is a file of its own: paths from the folder of the source, the best
    /// first. Not checked: there may be none, or something else.
    std::vector<std::string> cover_files;
    std::vector<Section> sections;
    std::vector<Skipped> skipped;
    std::vector<ForeignPhrase> phrases;  ///< in the order of the source, none within another
    std::vector<Finding> findings;  ///< how title, author, date and article were found, where that is told
    std::vector<OmissionEvidence> evidence;  ///< for some of `skipped`, in the order of the source
    std::vector<PaperPage> pages;            ///< of sources that have pages; in the order of the source
    std::vector<ByteSpan> markup;            ///< tags, comments and the like, which nobody sees; in order
    /// What it looks like (layout.h), where that was asked for and the format has it; else null. Speech does
    /// not look at it.
    std::shared_ptr<Layout> layout;
    std::shared_ptr<const SourceBook>
        source_book;  ///< where that was asked for, and it is an EPUB; else null
};

/// What the source says of its own language, as it spells it. An empty `tag` says nothing.
void declare_language(Document& document, const std::string& tag);

/// Visits each section before its children, in reading order. `depth` is 0 at the top.
void for_each_section(const Document& document, const std::function<void(const Section&, int depth)>& visit);

/// Readable source text (all but white space and ignorable characters) that is in no piece of a title, author
/// or block, in no skipped span and no markup: what a reader has lost. Empty for a sound Document.
///
/// What stands between the pieces of a block counts as lost too, so tags must be named in `markup`. Each
/// span is as long as can be: it begins and ends with something readable, and may hold white space. Spans of
/// the document may overlap, and come in any order. Time grows with the source and, by sorting, with the
/// number of pieces.
[[nodiscard]] std::vector<ByteSpan> unaccounted(const Document& document);

}  // namespace audio_edition
