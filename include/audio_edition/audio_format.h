// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace audio_edition {

/// Of the sound files of an edition. WAV and FLAC lose nothing; only MP3 holds chapters.
enum class AudioFormat { mp3, wav, flac };

}  // namespace audio_edition
