// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "base/atomic_file.h"
#include "document/script.h"
#include "publish/sidecar/epub/block_markup.h"
#include "publish/sidecar/epub/media_overlay.h"
#include "publish/sidecar/transcript/timed_sentences.h"

namespace audio_edition {

enum class OverlayLevel { sentence, word };

/// The XHTML of one section, and with it the overlay that says when its sentences or words are heard.
///
///     <h1 id="b1"><span id="s1">The Storm</span></h1>
///     <p id="b2"><span id="s2">It blew for nine days.</span> <span id="s3">…</span></p>
///
/// Neighbours that belong together (list items, the rows of a table) share a list or a box. Nothing is held
/// in memory but one block's state. Throws as AtomicFile does.
class ContentDocument {
  public:
    /// `rate` and `origin` turn times of the edition into those of the overlay's audio.
    ContentDocument(const std::filesystem::path& file, const TimelineSection& section,
                    const std::string& language, OverlayLevel level, SampleRate rate, Frames origin);

    void add(const TimelineUnit& unit, const Passage& passage, MediaOverlay& overlay);
    void finish(MediaOverlay& overlay);

  private:
    void begin_block(const Passage& passage, MediaOverlay& overlay);
    void end_block();
    void end_container(MediaOverlay& overlay);
    void write_sentence(const TimedSentence& sentence, const Passage& passage, MediaOverlay& overlay);
    void write_tokens(const Passage& passage, std::size_t first, std::size_t last);
    [[nodiscard]] Milliseconds in_audio(Frames time) const;

    AtomicFile file_;
    const int level_;
    const OverlayLevel overlay_level_;
    const SampleRate rate_;
    const Frames origin_;
    std::size_t passage_ = static_cast<std::size_t>(-1);  ///< that is being written
    BlockMarkup block_;
    bool in_block_ = false;
    bool in_container_ = false;
    int blocks_ = 0;
    int sentences_ = 0;
    int words_ = 0;
};

}  // namespace audio_edition
