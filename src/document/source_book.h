// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "text/byte_span.h"

namespace audio_edition {

/// A page of a book that came as an EPUB.
struct BookPage {
    std::string path;  ///< in the archive
    std::string id;    ///< of its item in the package document
    ByteSpan source;   ///< of Document::source: byte for byte what the file holds
};

/// An EPUB, as its publisher made it.
struct SourceBook {
    std::string archive;          ///< the bytes of its file
    std::string package;          ///< path of its package document in it
    std::vector<BookPage> pages;  ///< in reading order
};

}  // namespace audio_edition
