// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace audio_edition {

/// Something in a folder that nobody meant as a document, and the named rule that said so.
struct PassedOver {
    std::filesystem::path path;
    std::string_view rule;  ///< has static storage
};

/// The rule that passes over a file in a folder, by its name; empty for what may be a document.
///
///     draft.md~  #draft.md#  page.html.orig      editor's backup
///     page.html.part  book.crdownload            unfinished download
///     ~$thesis.docx  scan.tmp                    temporary file
///     Thumbs.db  desktop.ini                     file of the system
///     rain.png · rain.mp3 · a.woff2 · page.css   picture · sound or film · font · style or script
///     data.json  table.csv  film.srt  tool.py    data or source code
[[nodiscard]] std::string_view rule_for_file(const std::filesystem::path& file);

/// The rule that passes over what is in a folder and neither file nor folder; empty for links to files. A
/// link that leads nowhere may be a document that is missing, where it or what it names is called like one.
///
///     control.fifo  /dev/zero                    pipe or device
///     latest → 2024-03-05 (which is gone)        broken link
///     harbour.txt → ../harbour.txt (gone)        nothing: the document is missing
[[nodiscard]] std::string_view rule_for_special(const std::filesystem::path& path);

/// The same for a folder: of the system, or with the files of a web page that was saved beside it
/// (`page_files/` beside `page.html`).
[[nodiscard]] std::string_view rule_for_folder(const std::filesystem::path& folder);

}  // namespace audio_edition
