// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "publish/sidecar/epub/content_document.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// The book that was read, as its publisher made it, with Media Overlays: files are those of the source, byte
/// for byte, but for ids and spans around what is heard, a link to a style sheet in its pages, and what the
/// package document must say.
///
///     OEBPS/ch1.xhtml                     <p><span id="ae-1">One.</span> <span id="ae-2">Two.</span></p>
///     OEBPS/audio-edition/ch1.smil        ae-1 from 0 to 1.9 s, …
///     OEBPS/audio-edition/the-pier.mp3
///
/// Each sentence, or word, lasts until the next begins, whatever is said between. One that crosses an element
/// is several.
///
/// Null where `plan` has no such book, or one that cannot be kept so: of EPUB 2, with overlays of its own,
/// with pages that are not well-formed. `plan` names a sound that EPUB plays; the file is called `name`.
/// Throws as AtomicFile does.
[[nodiscard]] std::unique_ptr<Sidecar> make_publishers_book(const SidecarPlan& plan, OverlayLevel level,
                                                            const std::string& name);

}  // namespace audio_edition
