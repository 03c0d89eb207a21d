// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/encode.h"

#include <cassert>

#include <lame/lame.h>

#include "publish/mp3/frame_walk.h"
#include "publish/mp3/lame_encoder.h"

namespace audio_edition {
namespace {

constexpr std::int64_t lame_delay = 576;     ///< samples of silence that LAME puts first
constexpr std::int64_t least_padding = 576;  ///< and last

std::int64_t count_frames(std::span<const std::byte> bytes) {
    Mp3FrameWalk walk(bytes);
    std::int64_t count = 0;
    while (const std::optional<Mp3Frame> frame = walk.next()) {
        assert(count > 0 || frame->main_data_begin == 0);
        ++count;
    }
    assert(walk.rest().empty());
    return count;
}

}  // namespace

Frames mp3_frame_length(SampleRate rate) noexcept {
    return {rate.hertz > 24000 ? 1152 : 576};
}

std::int64_t mp3_frames_for(Frames length, SampleRate rate) noexcept {
    const std::int64_t one = mp3_frame_length(rate).count;
    return (lame_delay + length.count + least_padding + one - 1) / one;
}

Mp3Frames encode_mp3(const Pcm& pcm, const Mp3Settings& settings) {
    check_mp3_settings(settings);
    assert(pcm.rate == settings.rate);
    LameEncoder encoder(settings);
    Mp3Frames mp3;
    encoder.encode(pcm.samples, mp3.bytes);
    encoder.flush(mp3.bytes);
    mp3.count = count_frames(mp3.bytes);
    assert(mp3.count == mp3_frames_for(pcm.length(), pcm.rate));
    return mp3;
}

std::string encoder_version() {
    return get_lame_version();
}

}  // namespace audio_edition
