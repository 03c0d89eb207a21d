// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"

namespace audio_edition {

/// What a reader says itself, beside what was written: there is a note, a table was left out, this was the
/// end.
///
/// Every phrase comes with the marks and the spaces that belong to it, for where it stands in a sentence
/// differs from language to language. A phrase may be empty: then nothing is said, and what it would announce
/// is left out or follows without it. Objects are immutable, live as long as the program, and may be used by
/// several threads.
///
///     const ReaderWords& words = reader_words(*Language::parse("en-GB"));
///     words.note("12")                         "Note 12: "
///     words.code_left_out(4)                   "Code left out, 4 lines."
///     words.names({"Ann", "Bo", "Cy"})         "Ann, Bo and Cy"
class ReaderWords {
  public:
    /// Before a note; `number` is empty where its marker has none.
    [[nodiscard]] virtual std::string note(std::string_view number) const = 0;
    /// Before a note that begins with its number.
    [[nodiscard]] virtual std::string numbered_note() const = 0;

    /// Before the caption of a table that is read, and of one that is not.
    [[nodiscard]] virtual std::string table() const = 0;
    [[nodiscard]] virtual std::string table_left_out() const = 0;
    /// In place of a table without a caption.
    [[nodiscard]] virtual std::string table_left_out(std::size_t rows) const = 0;
    /// Before the headers of a table's columns.
    [[nodiscard]] virtual std::string columns() const = 0;
    /// In place of a listing.
    [[nodiscard]] virtual std::string code_left_out(std::size_t lines) const = 0;
    /// Before a quotation that a sign marks as a hint, a warning and the like. `kind` is the sign's name in
    /// Markdown, "note" of [!NOTE], in lower case; empty for one that is not known.
    [[nodiscard]] virtual std::string_view alert(std::string_view kind) const = 0;

    /// Several names as they are said.
    [[nodiscard]] virtual std::string names(const std::vector<std::string>& names) const = 0;
    /// Between a title and who wrote it.
    [[nodiscard]] virtual std::string_view by() const = 0;
    /// The last words of a book.
    [[nodiscard]] virtual std::string_view the_end() const = 0;

    /// What a work without a title is called, and part `number` of one, after its title.
    [[nodiscard]] virtual std::string_view untitled() const = 0;
    [[nodiscard]] virtual std::string part(std::size_t number) const = 0;
    /// After title and author, in what podcast players show.
    [[nodiscard]] virtual std::string_view read_aloud() const = 0;

  protected:
    ~ReaderWords() = default;
};

/// Those of `language`. For languages that have none nearly every phrase is empty: better nothing than
/// English.
[[nodiscard]] const ReaderWords& reader_words(const Language& language) noexcept;

/// The same by a tag, which may be anything: English where it names no language.
[[nodiscard]] const ReaderWords& reader_words(std::string_view tag);

}  // namespace audio_edition
