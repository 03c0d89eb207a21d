// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/track/track_format.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

#include "base/error.h"
#include "publish/track/m4b_track.h"
#include "publish/track/mp3_track.h"
#include "publish/track/opus_track.h"
#include "publish/track/several_formats.h"
#include "publish/track/sound_file_track.h"

namespace audio_edition {
namespace {

using Made = std::unique_ptr<TrackFormat>;

Made make_mp3(const Mp3Settings& settings) {
    return std::make_unique<Mp3TrackFormat>(settings);
}
Made make_m4b(const Mp3Settings& settings) {
    return std::make_unique<M4bTrackFormat>(settings.rate);
}
Made make_opus(const Mp3Settings& settings) {
    return std::make_unique<OpusTrackFormat>(settings.rate);
}
Made make_wav(const Mp3Settings& settings) {
    return std::make_unique<SoundFileTrackFormat>(SoundFormat::wav, settings.rate);
}
Made make_flac(const Mp3Settings& settings) {
    return std::make_unique<SoundFileTrackFormat>(SoundFormat::flac, settings.rate);
}

constexpr std::array lame_speeds{19, 25, 55, 140, 140, 160, 160, 300, 300, 320};
constexpr std::array opus_speed{55};
constexpr std::array aac_speed{95};
constexpr std::array pcm_speed{700};

constexpr std::array kinds{
    TrackFormatKind{AudioFormat::mp3, "mp3", "", "MP3 with chapters, for every player", true, true, true,
                    lame_speeds, make_mp3},
    TrackFormatKind{AudioFormat::m4b, "m4b", "mp4 m4a aac audiobook", "AAC with chapters, for audiobook apps",
                    true, false, false, aac_speed, make_m4b},
    TrackFormatKind{AudioFormat::opus, "opus", "ogg oga", "Ogg Opus with chapters, the smallest", true, false,
                    false, opus_speed, make_opus},
    TrackFormatKind{AudioFormat::wav, "wav", "wave rf64 pcm", "no loss, for editors", false, true, false,
                    pcm_speed, make_wav},
    TrackFormatKind{AudioFormat::flac, "flac", "", "no loss, half as large", false, true, false, pcm_speed,
                    make_flac},
};

}  // namespace

std::span<const TrackFormatKind> track_format_kinds() noexcept {
    return kinds;
}

const TrackFormatKind& kind_of(AudioFormat format) noexcept {
    return *std::ranges::find(kinds, format, &TrackFormatKind::format);
}

std::string_view name_of(AudioFormat format) noexcept {
    return kind_of(format).name;
}

const TrackFormatKind* kind_with_extension(std::string_view extension) noexcept {
    const auto kind = std::ranges::find_if(kinds, [extension](const TrackFormatKind& each) {
        return extension.size() == each.name.size() + 1 && extension.starts_with('.') &&
               extension.ends_with(each.name);
    });
    return kind == kinds.end() ? nullptr : &*kind;
}

std::unique_ptr<TrackFormat> make_track_format(const std::vector<AudioFormat>& formats,
                                               const Mp3Settings& settings) {
    assert(!formats.empty());
    std::vector<Made> made;
    for (auto format = formats.begin(); format != formats.end(); ++format) {
        if (std::find(formats.begin(), format, *format) != format)
            throw Error{ErrorKind::usage, "--format",
                        "names " + std::string(name_of(*format)) + " twice; name each format once"};
        made.push_back(kind_of(*format).make(settings));
    }
    if (made.size() == 1) return std::move(made.front());
    return std::make_unique<SeveralFormats>(std::move(made));
}

std::unique_ptr<TrackFormat> make_track_format(AudioFormat format, const Mp3Settings& settings) {
    return kind_of(format).make(settings);
}

}  // namespace audio_edition
