// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/track_format.h"

#include "publish/track/ffmpeg_track.h"
#include "publish/track/mp3_track.h"
#include "publish/track/sound_file_track.h"

namespace audio_edition {

std::string_view name_of(AudioFormat format) noexcept {
    switch (format) {
        case AudioFormat::mp3:
            return "mp3";
        case AudioFormat::wav:
            return "wav";
        case AudioFormat::flac:
            return "flac";
        case AudioFormat::m4b:
            return "m4b";
        case AudioFormat::opus:
            return "opus";
    }
    return "";
}

std::unique_ptr<TrackFormat> make_track_format(AudioFormat format, const Mp3Settings& settings) {
    switch (format) {
        case AudioFormat::mp3:
            return std::make_unique<Mp3TrackFormat>(settings);
        case AudioFormat::wav:
            return std::make_unique<SoundFileTrackFormat>(SoundFormat::wav, settings.rate);
        case AudioFormat::flac:
            return std::make_unique<SoundFileTrackFormat>(SoundFormat::flac, settings.rate);
        case AudioFormat::m4b:
            return std::make_unique<FfmpegTrackFormat>(m4b_container(), settings.rate);
        case AudioFormat::opus:
            return std::make_unique<FfmpegTrackFormat>(opus_container(), settings.rate);
    }
    return nullptr;
}

}  // namespace audio_edition
