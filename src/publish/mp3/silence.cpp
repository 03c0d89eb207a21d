// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "publish/mp3/encode.h"
#include "publish/mp3/frame_header.h"
#include "publish/mp3/lame_encoder.h"

namespace audio_edition {

Mp3Frames silent_mp3(std::int64_t count, const Mp3Settings& settings) {
    check_mp3_settings(settings);
    Mp3FrameHeader header{
        .version = *mpeg_version_of(settings.rate), .rate = settings.rate, .kilobits = settings.kilobits};
    // The part of a byte that the whole bytes of a frame leave out, in 1/rate; as LAME does, the first frame
    // is not padded.
    const int bytes_times_rate = static_cast<int>(header.length().count) / 8 * 1000 * settings.kilobits;
    const int fraction = bytes_times_rate % settings.rate.hertz;
    int lag = fraction;
    Mp3Frames mp3;
    for (; mp3.count < count; ++mp3.count) {
        lag -= fraction;
        header.padded = lag < 0;
        if (header.padded) lag += settings.rate.hertz;
        // Side information of zeros: no main data, nothing taken from the frames before.
        const std::size_t at = mp3.bytes.size();
        mp3.bytes.resize(at + header.size());
        const std::array<std::byte, 4> bytes = mono_frame_header(header);
        std::copy(bytes.begin(), bytes.end(), mp3.bytes.begin() + static_cast<std::ptrdiff_t>(at));
    }
    return mp3;
}

}  // namespace audio_edition
