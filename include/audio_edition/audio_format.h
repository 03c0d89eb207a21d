// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace audio_edition {

/// Of the sound files of an edition. WAV and FLAC lose nothing; MP3, M4B and Ogg Opus hold chapters. M4B and
/// Opus are made with FFmpeg's program.
enum class AudioFormat { mp3, wav, flac, m4b, opus };

}  // namespace audio_edition
