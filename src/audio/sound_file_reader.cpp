// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <memory>

#include <sndfile.h>

#include "audio/sound_file.h"
#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

struct CloseSoundFile {
    void operator()(SNDFILE* file) const noexcept { sf_close(file); }
};

constexpr std::size_t frames_at_once = 4096;

/// `samples` are from -1 to 1, whatever the file holds; a 16-bit sample comes back as it was.
std::int16_t average(std::span<const double> samples) {
    double sum = 0.0;
    for (const double sample : samples) sum += sample;
    const double scaled = std::round(sum / static_cast<double>(samples.size()) * 32768.0);
    return static_cast<std::int16_t>(std::clamp(scaled, -32768.0, 32767.0));
}

[[noreturn]] void refuse(const std::filesystem::path& path, SNDFILE* file) {
    std::string reason = sf_strerror(file);
    while (reason.ends_with('.') || reason.ends_with(' ')) reason.pop_back();
    throw Error(ErrorKind::broken_input, path.string(),
                "cannot be read as sound: " + reason + "; name a WAV, FLAC or MP3 file");
}

struct OpenSoundFile {
    explicit OpenSoundFile(const std::filesystem::path& path) : fd(open_file(path)) {
        file.reset(sf_open_fd(fd.get(), SFM_READ, &info, SF_FALSE));
        if (!file) refuse(path, nullptr);
    }
    FileDescriptor fd;
    SF_INFO info{};
    std::unique_ptr<SNDFILE, CloseSoundFile> file;
};

}  // namespace

SoundFacts read_sound_facts(const std::filesystem::path& path) {
    const OpenSoundFile opened(path);
    return {{opened.info.samplerate}, {opened.info.frames}};
}

SampleRate read_sound_file(const std::filesystem::path& path,
                           const std::function<void(std::span<const std::int16_t>)>& take) {
    const OpenSoundFile opened(path);
    const SF_INFO& info = opened.info;
    SNDFILE* const file = opened.file.get();
    const auto channels = static_cast<std::size_t>(info.channels);
    std::vector<double> buffer(frames_at_once * channels);
    std::vector<std::int16_t> mono;
    sf_count_t total = 0;
    sf_count_t count = 0;
    while ((count = sf_readf_double(file, buffer.data(), frames_at_once)) > 0) {
        mono.clear();
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            mono.push_back(average(std::span(buffer).subspan(i * channels, channels)));
        }
        take(mono);
        total += count;
    }
    const bool is_short = info.frames != SF_COUNT_MAX && total < info.frames;  // the most: not known
    if (sf_error(file) != SF_ERR_NO_ERROR || is_short) refuse(path, file);
    return {info.samplerate};
}

Pcm read_sound_file(const std::filesystem::path& path) {
    Pcm pcm;
    pcm.rate = read_sound_file(path, [&pcm](std::span<const std::int16_t> piece) {
        pcm.samples.insert(pcm.samples.end(), piece.begin(), piece.end());
    });
    return pcm;
}

}  // namespace audio_edition
