// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

#include "audio_edition/error.h"

namespace audio_edition {

/// One thing that was looked at.
struct Check {
    std::string where;  ///< "the-meeting.mp3"
    std::string what;   ///< "size and digest as published"
    std::string fault;  ///< what is wrong; empty where nothing is
};

/// Reads a published edition back and compares its files with its manifest and with each other:
///
///     edition.json   sections tile the length, every readable byte is spoken or skipped
///     every file     is there, with its size and digest
///     MP3            frame by frame: its headers, Info frame, CRC, and the length a gapless player plays
///     Ogg Opus       page by page: numbers, checksums, and the length
///     M4B            the length a player plays
///     the book       in every format that has them, its chapters are the sections of the manifest
///     clips          together the same MP3 frames as the book
///     parts          likewise, and each with the chapters that are heard in it
///     WAV, FLAC      decoded length
///     the sound      decoded: sections begin in silence, every sentence is heard, and nothing else is
///     captions       in order, within their sections, the same words at the same times as the word times
///     word times     in order, within their sentences, no writing without
///     chapters, playlists, audiobook manifests     all sections in order, with their titles and times
///     the page       all sections, and all words when they are heard
///     EPUB           whole; its overlays tile the sound with elements that are there, and add up
///
/// `report` gets every check as it is made, on this thread, also those that found nothing. Returns true when
/// nothing is wrong.
///
///     const bool sound = verify_edition("out/the-pier", [](const Check& check) {
///         if (!check.fault.empty()) std::cerr << check.where << ": " << check.fault << '\n';
///     });
///
/// Throws Error: no_input where there is no edition, broken_input where its manifest cannot be understood,
/// permission and io. Changes nothing. Any number of threads may call it.
[[nodiscard]] bool verify_edition(const std::filesystem::path& folder,
                                  const std::function<void(const Check&)>& report);

}  // namespace audio_edition
