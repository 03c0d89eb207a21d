// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "batch/listed_document.h"

namespace audio_edition {

/// Stands for a document in what receipts and processes tell: it may go by several names, and a receipt tells
/// of its contents alone.
inline constexpr std::string_view unnamed_document = "<document>";

/// What people call a document of a batch: its id, with its path where the id is not the end of that.
///
///     old/harbour.txt                   of a folder
///     harbour (inbox/harbour.txt)       of a manifest
[[nodiscard]] std::string name_of(const ListedDocument& document);

/// `text` with the path of the document where it was left unnamed, as a shell takes it: messages show
/// commands.
///
///     pdftotext <document> text.txt     pdftotext inbox/report.pdf text.txt
[[nodiscard]] std::string with_path(std::string text, const ListedDocument& document);

/// Where something is wrong, beside the document itself; empty where that is all.
///
///     <document>, inbox/book.epub            nothing
///     <document>: META-INF/container.xml     META-INF/container.xml
///     names.tsv:3                            names.tsv:3
[[nodiscard]] std::string place_beside(const std::string& where, const ListedDocument& document);

/// `text` with `with` in every place of `what`; as it is where `what` is empty.
[[nodiscard]] std::string replaced(std::string text, std::string_view what, std::string_view with);

}  // namespace audio_edition
