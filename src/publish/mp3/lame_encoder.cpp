// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/lame_encoder.h"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <map>
#include <mutex>
#include <new>
#include <string>

#include <lame/lame.h>
#include <sys/mman.h>

#include "base/error.h"
#include "publish/mp3/frame_header.h"

namespace audio_edition {
namespace {

/// What lame_encode_buffer asks for in the worst case, and a whole flush.
constexpr std::size_t piece = 1 << 16;
constexpr std::size_t room = piece * 5 / 4 + 7200;

void say_nothing(const char*, std::va_list) {}

/// LAME starts with half a megabyte, and does not look whether it got it: so there must be plenty, for other
/// threads take some meanwhile.
void require_addresses() {
    constexpr std::size_t plenty = std::size_t{32} << 20;
    void* const probe =
        ::mmap(nullptr, plenty, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (probe == MAP_FAILED) throw std::bad_alloc();
    ::munmap(probe, plenty);
}

lame_global_struct* start(const Mp3Settings& settings, float scale) {
    require_addresses();
    lame_global_struct* lame = lame_init();
    if (lame == nullptr) throw std::bad_alloc();
    lame_set_errorf(lame, say_nothing);
    lame_set_debugf(lame, say_nothing);
    lame_set_msgf(lame, say_nothing);
    lame_set_num_channels(lame, 1);
    lame_set_mode(lame, MONO);
    lame_set_in_samplerate(lame, settings.rate.hertz);
    lame_set_out_samplerate(lame, settings.rate.hertz);
    lame_set_VBR(lame, vbr_off);
    lame_set_brate(lame, settings.kilobits);
    lame_set_quality(lame, settings.quality);
    lame_set_bWriteVbrTag(lame, 0);
    lame_set_scale(lame, scale);
    if (lame_init_params(lame) < 0) {
        lame_close(lame);
        throw Error(ErrorKind::internal, "MP3 encoder", "LAME refuses settings that it should take");
    }
    return lame;
}

/// What LAME chooses for itself, and shows only after it has started.
struct Chosen {
    float scale = 1.0F;  ///< LAME multiplies by it what it is told, 0.95 at most bit rates
    int lowpass = 0;
};

/// Starting costs as much as encoding a tenth of a second, so the answer is kept.
Chosen chosen_by_lame(const Mp3Settings& settings) {
    static std::mutex mutex;
    static std::map<std::array<int, 3>, Chosen> known;
    const std::array key{settings.rate.hertz, settings.kilobits, settings.quality};
    const std::lock_guard lock(mutex);
    if (const auto found = known.find(key); found != known.end()) return found->second;
    lame_global_struct* lame = start(settings, 1.0F);
    const Chosen chosen{lame_get_scale(lame), std::max(0, lame_get_lowpassfreq(lame))};
    lame_close(lame);
    return known[key] = chosen;
}

[[noreturn]] void fail(int result) {
    constexpr int out_of_memory = -2;
    if (result == out_of_memory) throw std::bad_alloc();
    throw Error(ErrorKind::internal, "MP3 encoder", "LAME failed with " + std::to_string(result));
}

std::string listed_rates(std::span<const int> values) {
    std::string text;
    for (const int value : values) text += (text.empty() ? "" : ", ") + std::to_string(value);
    return text;
}

}  // namespace

void LameEncoder::Closer::operator()(lame_global_struct* lame) const noexcept {
    lame_close(lame);
}

LameEncoder::LameEncoder(const Mp3Settings& settings)
    : lame_(start(settings, 1.0F / chosen_by_lame(settings).scale)) {}

void LameEncoder::encode(std::span<const std::int16_t> samples, std::vector<std::byte>& mp3) {
    while (!samples.empty()) {
        const std::span<const std::int16_t> now = samples.first(std::min(samples.size(), piece));
        const std::size_t before = mp3.size();
        mp3.resize(before + room);
        const int got = lame_encode_buffer(lame_.get(), now.data(), nullptr, static_cast<int>(now.size()),
                                           reinterpret_cast<unsigned char*>(mp3.data() + before), room);
        if (got < 0) fail(got);
        mp3.resize(before + static_cast<std::size_t>(got));
        samples = samples.subspan(now.size());
    }
}

void LameEncoder::flush(std::vector<std::byte>& mp3) {
    const std::size_t before = mp3.size();
    mp3.resize(before + room);
    const int got =
        lame_encode_flush(lame_.get(), reinterpret_cast<unsigned char*>(mp3.data() + before), room);
    if (got < 0) fail(got);
    mp3.resize(before + static_cast<std::size_t>(got));
}

int lame_lowpass(const Mp3Settings& settings) {
    return chosen_by_lame(settings).lowpass;
}

void check_mp3_settings(const Mp3Settings& settings) {
    const std::string where = "MP3 at " + std::to_string(settings.rate.hertz) + " Hz";
    const std::optional<MpegVersion> version = mpeg_version_of(settings.rate);
    if (!version)
        throw Error(ErrorKind::usage, where, "no such rate; choose from " + listed_rates(mp3_sample_rates()));
    const std::span<const int> bit_rates = mp3_bit_rates(*version);
    if (std::find(bit_rates.begin(), bit_rates.end(), settings.kilobits) == bit_rates.end()) {
        throw Error(ErrorKind::usage, where,
                    "no bit rate of " + std::to_string(settings.kilobits) + " kbit/s; choose from " +
                        listed_rates(bit_rates));
    }
    if (settings.quality < 0 || settings.quality > 9) {
        throw Error(
            ErrorKind::usage, where,
            "no quality " + std::to_string(settings.quality) + "; choose from 0 (best) to 9 (fastest)");
    }
}

}  // namespace audio_edition
