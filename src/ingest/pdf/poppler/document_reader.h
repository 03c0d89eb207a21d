// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "ingest/pdf/pdf_contents.h"

namespace audio_edition {

/// Reads a PDF with poppler and gives its frames (contents_wire.h) to `write`, in order; the file's bytes
/// must outlive the call. Stops where `write` says false. A page that takes more than `page_seconds` of
/// processor time is given as far as it was read.
///
/// poppler may crash, or take its time, with what is hostile: to be called in a process that is confined.
void read_pdf_document(std::string_view bytes, const PdfLimits& limits, double page_seconds,
                       const std::function<bool(const std::string& frame)>& write);

}  // namespace audio_edition
