// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// <slug>.epub: an EPUB 3 with Media Overlays, so that reading systems show the text while it is heard and
/// mark the sentence; <slug>.words.epub marks the word.
///
///     mimetype                       stored, first
///     META-INF/container.xml
///     EPUB/package.opf               metadata, a duration for each overlay and for the whole
///     EPUB/nav.xhtml                 the table of contents
///     EPUB/style.css
///     EPUB/text/the-storm.xhtml      one per section, as written
///     EPUB/overlay/the-storm.smil    when each sentence or word of it is heard
///     EPUB/audio/02-the-storm.mp3    the clips; the whole book where none were asked for
///
/// The pieces of sound that an overlay names follow each other without gap or overlap from the start of its
/// section to its end, so pauses are kept. Writing that is skipped within a paragraph is shown and not
/// marked; what is left out before (a byline) is not there. Notes, tables, figures and lists can be skipped
/// by the reader.
///
/// The identifier (`work_identifier`) stays when the text is corrected. No clock goes in: the date of
/// modification is that of the text, or of the epoch.
///
/// Both throw Error{usage} where the sound is neither MP3 nor AAC, which is all that EPUB 3 must play.
[[nodiscard]] std::unique_ptr<Sidecar> make_epub(const SidecarPlan& plan);
[[nodiscard]] std::unique_ptr<Sidecar> make_epub_with_words(const SidecarPlan& plan);

}  // namespace audio_edition
