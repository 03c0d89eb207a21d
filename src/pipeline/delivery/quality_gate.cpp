// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/quality_gate.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "audio/sound_file.h"
#include "base/error.h"
#include "master/quality_meter.h"

namespace audio_edition {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds long_enough_for_loudness{90'000};
constexpr milliseconds long_enough_for_pace{30'000};

SectionQuality describe(const SectionToMeasure& section, const QualityFigures& figures, SampleRate rate) {
    const auto time = [rate](Frames frames) { return milliseconds(to_milliseconds(frames, rate).count); };
    const milliseconds length = time(figures.length);
    const double minutes = static_cast<double>(length.count()) / 60'000.0;
    return {section.name,
            length,
            figures.loudness.integrated.value,
            figures.loudness.true_peak.value,
            figures.rms.value,
            figures.noise_floor.value,
            minutes > 0 ? static_cast<double>(section.words) / minutes : 0,
            time(figures.head),
            time(figures.tail),
            time(figures.longest_silence),
            figures.clipped};
}

/// Cuts what is decoded into sections, as it comes.
class SectionCutter {
  public:
    SectionCutter(const std::vector<SectionToMeasure>& sections, SampleRate rate)
        : sections_(sections), rate_(rate), meter_(rate) {
        finish_ended();
    }

    void add(std::span<const std::int16_t> samples) {
        while (!samples.empty() && index_ < sections_.size()) {
            const auto left = static_cast<std::size_t>((sections_[index_].length - measured_).count);
            const auto piece = samples.first(std::min(left, samples.size()));
            meter_.add(piece);
            measured_ += Frames{static_cast<std::int64_t>(piece.size())};
            samples = samples.subspan(piece.size());
            finish_ended();
        }
        too_long_ = too_long_ || !samples.empty();
    }

    [[nodiscard]] bool whole() const { return index_ == sections_.size() && !too_long_; }
    [[nodiscard]] std::vector<SectionQuality> take() { return std::move(qualities_); }

  private:
    void finish_ended() {
        for (; index_ < sections_.size() && measured_ == sections_[index_].length; ++index_) {
            qualities_.push_back(describe(sections_[index_], meter_.finish(), rate_));
            meter_ = QualityMeter(rate_);
            measured_ = {};
        }
    }

    const std::vector<SectionToMeasure>& sections_;
    const SampleRate rate_;
    QualityMeter meter_;
    Frames measured_;
    std::size_t index_ = 0;
    bool too_long_ = false;
    std::vector<SectionQuality> qualities_;
};

std::string with_unit(double value, const char* unit) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.1f %s", value, unit);
    return text.data();
}

void check(std::vector<std::string>& found, const char* what, double value, const char* unit,
           const Limits& limits) {
    if (limits.hold(value)) return;
    const bool low = value < limits.least;
    found.push_back(std::string(what) + " " + with_unit(value, unit) + ", wanted at " +
                    (low ? "least " : "most ") + with_unit(low ? limits.least : limits.most, unit));
}

double seconds(milliseconds time) {
    return static_cast<double>(time.count()) / 1000.0;
}

}  // namespace

std::vector<SectionQuality> measure_sections(const std::filesystem::path& book, SampleRate rate,
                                             const std::vector<SectionToMeasure>& sections) {
    SectionCutter cutter(sections, rate);
    const SampleRate read =
        read_sound_file(book, [&](std::span<const std::int16_t> samples) { cutter.add(samples); });
    if (read == rate && cutter.whole()) return cutter.take();
    throw Error{ErrorKind::broken_input, book.string(),
                "decodes to another length than its sections have; build it again"};
}

std::vector<std::string> faults(const SectionQuality& quality, const QualityLimits& limits) {
    std::vector<std::string> found;
    if (quality.length >= long_enough_for_loudness) {
        check(found, "loudness", quality.loudness, "LUFS", limits.loudness);
    }
    check(found, "RMS", quality.rms, "dBFS", limits.rms);
    check(found, "true peak", quality.true_peak, "dBTP", limits.true_peak);
    check(found, "noise floor", quality.noise_floor, "dBFS", limits.noise_floor);
    check(found, "silence at its beginning", seconds(quality.head), "s", limits.head);
    check(found, "silence at its end", seconds(quality.tail), "s", limits.tail);
    check(found, "longest silence", seconds(quality.longest_silence), "s", limits.longest_silence);
    check(found, "length", seconds(quality.length), "s", limits.length);
    if (quality.length >= long_enough_for_pace) {
        check(found, "pace", quality.words_a_minute, "words a minute", limits.words_a_minute);
    }
    check(found, "clipping", static_cast<double>(quality.clipped), "samples", {0, 0});
    return found;
}

void require_quality(const std::vector<SectionQuality>& sections, const DeliveryProfile& profile,
                     Diagnostics& diagnostics) {
    const SectionQuality* first = nullptr;
    for (const SectionQuality& section : sections) {
        for (std::string& fault : faults(section, profile.limits)) {
            if (first == nullptr) first = &section;
            diagnostics.warn(section.name, std::move(fault));
        }
    }
    if (first == nullptr) return;
    throw Error{
        ErrorKind::broken_input, first->name,
        "is not what profile '" + std::string(profile.name) +
            "' asks for: " + faults(*first, profile.limits).front() +
            "; change the text or the voice, leave out --chime and --music, or choose another profile"};
}

}  // namespace audio_edition
