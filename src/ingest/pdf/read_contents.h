// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/pdf/pdf_contents.h"
#include "ingest/source_file.h"

namespace audio_edition {

/// Gives a PDF to the reader program, in a process of its own that may do nothing but compute, and takes what
/// it tells.
///
/// The program is `audio-edition-pdf-reader`, or what $AUDIO_EDITION_PDF_READER says
/// (base/installed_program.h).
///
/// Throws Error: broken_input for a file that is protected by a password, damaged or too large, or whose
/// reading does not come to its end, with what to do; unavailable where the program is missing.
[[nodiscard]] PdfContents read_pdf_contents(const SourceFile& file);

}  // namespace audio_edition
