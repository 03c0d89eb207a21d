// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "audio/units.h"
#include "publish/mp3/mp3_file.h"

namespace audio_edition {

/// An ID3v2.3 tag: TIT2, TPE1, TPE2, TALB, TCON ("Audiobook"), TYER, TDAT, TIME, TLAN, TRCK, TLEN (`length`),
/// APIC for the cover, and for chapters one ordered top-level CTOC with a title of its own and a CHAP each.
/// (2.3, because FFmpeg loses chapters of 2.4; CTOC and its title, because some players show no chapters
/// without.)
///
///     date                    TYER  TDAT  TIME
///     2024-03-05T06:30:00Z    2024  0503  0630      (day, month)
///     2024-03                 2024
///
/// Above 255 chapters, which is what a CTOC holds, the top-level one lists others of up to 255. Text is
/// written as Latin-1 where it is ASCII, else as UTF-16; `tag_text` goes over all of it first. Empty fields
/// are left out.
///
/// The tag ends in zeros up to `size` bytes, or in about a kilobyte of them where `size` is 0: with the same
/// texts, a tag of other times fits into the size of this one. Throws Error{usage} above 65,025 chapters or
/// 256 MiB.
[[nodiscard]] std::vector<std::byte> render_id3(const Mp3Tags& tags, Frames length, SampleRate rate,
                                                std::size_t size = 0);

/// What players file an edition under.
inline constexpr std::string_view genre = "Audiobook";

/// Text that is fit for a tag: white space becomes spaces, other controls go, malformed bytes become U+FFFD;
/// at most 1,000 bytes, cut between code points.
[[nodiscard]] std::string tag_text(std::string_view text);

}  // namespace audio_edition
