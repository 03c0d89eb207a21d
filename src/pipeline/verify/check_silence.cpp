// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>

#include "audio/resample.h"
#include "audio/sound_file.h"
#include "base/error.h"
#include "base/find_program.h"
#include "pipeline/verify/sidecar_checks.h"
#include "publish/track/ffmpeg.h"

namespace audio_edition {
namespace {

constexpr int silent = 104;         // -50 dBFS: what an encoder leaves of silence is below
constexpr int audible_level = 328;  // -40 dBFS
constexpr Milliseconds around_chapter{40};
constexpr Milliseconds before_sentence{60};
constexpr Milliseconds behind_sentence{120};  // a decoder rings on

struct Stretch {
    Frames begin, end;
};

Frames not_negative(Frames frames) {
    return frames.count < 0 ? Frames{} : frames;
}

/// Sound as it comes, compared with where silence and speech should be.
class SoundCheck {
  public:
    /// `rate` is that of the samples.
    SoundCheck(const Manifest& manifest, SampleRate rate, const std::vector<MarkedSentence>* sentences)
        : manifest_(manifest),
          rate_(rate),
          told_of_speech_(sentences != nullptr && manifest.sound.markers.empty()) {
        const Frames margin = to_frames(around_chapter, rate);
        for (const ManifestSection* section : heard_sections(manifest)) {
            const Frames start = at_rate(section->start, manifest.rate, rate);
            silences_.push_back({not_negative(start - margin), start + margin});
        }
        if (!told_of_speech_) return;
        for (const MarkedSentence& sentence : *sentences) {
            speech_.push_back(
                {not_negative(to_frames(sentence.mark.start, rate) - to_frames(before_sentence, rate)),
                 to_frames(sentence.mark.end + behind_sentence, rate)});
        }
    }

    void take(std::span<const std::int16_t> piece) {
        for (const std::int16_t sample : piece) {
            if (std::abs(static_cast<int>(sample)) >= silent) hear(std::abs(static_cast<int>(sample)));
            ++at_.count;
        }
    }

    [[nodiscard]] std::string fault() {
        if (fault_.empty() && at_ != at_rate(manifest_.length, manifest_.rate, rate_))
            fault_ = "it plays " + std::to_string(at_.count) + " samples";
        while (fault_.empty() && sentence_ < speech_.size()) leave_sentence();
        return fault_;
    }

  private:
    void hear(int level) {
        while (chapter_ < silences_.size() && silences_[chapter_].end <= at_) ++chapter_;
        if (chapter_ < silences_.size() && silences_[chapter_].begin <= at_)
            fail("section '" + heard_sections(manifest_)[chapter_]->id + "' does not begin in silence");
        if (!told_of_speech_ || level < audible_level) return;
        while (sentence_ < speech_.size() && speech_[sentence_].end <= at_) leave_sentence();
        if (sentence_ == speech_.size() || at_ < speech_[sentence_].begin) {
            fail("something is heard at " + std::to_string(to_milliseconds(at_, rate_).count) +
                 " ms that no sentence accounts for");
        } else {
            heard_ = true;
        }
    }

    void leave_sentence() {
        // What could not be spoken is silent.
        if (!heard_ && manifest_.unspoken.empty()) {
            const Milliseconds start = to_milliseconds(speech_[sentence_].begin, rate_) + before_sentence;
            fail("nothing is heard of the sentence at " + std::to_string(start.count) + " ms");
        }
        heard_ = false;
        ++sentence_;
    }

    void fail(std::string fault) {
        if (fault_.empty()) fault_ = std::move(fault);
    }

    const Manifest& manifest_;
    const SampleRate rate_;
    const bool told_of_speech_;
    std::vector<Stretch> silences_;  ///< around the starts of sections
    std::vector<Stretch> speech_;    ///< around sentences
    std::size_t chapter_ = 0;
    std::size_t sentence_ = 0;
    bool heard_ = false;  ///< something of that sentence
    Frames at_;
    std::string fault_;
};

/// Decodes a book. Of M4B, which FFmpeg's program must decode, returns false where that is missing.
bool decode(const std::filesystem::path& book, SampleRate rate, Frames length,
            const std::function<void(std::span<const std::int16_t>)>& take) {
    if (book.extension() != ".m4b") {
        static_cast<void>(read_sound_file(book, take));
        return true;
    }
    if (!find_program("ffmpeg")) return false;
    Frames left = length;
    Ffmpeg(".m4b").decode(book, rate, [&](std::span<const std::int16_t> piece) {
        const auto played = std::min<std::int64_t>(left.count, static_cast<std::int64_t>(piece.size()));
        take(piece.first(static_cast<std::size_t>(played)));
        left = left - Frames{played};
    });
    return true;
}

}  // namespace

void check_silence(const EditionUnderCheck& edition, const ManifestFile& book,
                   const std::vector<MarkedSentence>* sentences) {
    // Opus decodes at a rate of its own.
    const SampleRate rate = book.path.ends_with(".opus") ? SampleRate{48'000} : edition.manifest.rate;
    std::string what = sentences != nullptr ? "sections begin in silence, and all speech is in the transcript"
                                            : "sections begin in silence";
    std::string fault;
    try {
        SoundCheck check(edition.manifest, rate, sentences);
        const bool decoded = decode(edition.folder / book.path, rate, book.length,
                                    [&check](std::span<const std::int16_t> piece) { check.take(piece); });
        if (decoded) {
            fault = check.fault();
        } else {
            what = "not decoded, since ffmpeg is not installed";
        }
    } catch (const Error& error) {
        fault = error.message();
    }
    edition.report(book.path, what, fault);
}

}  // namespace audio_edition
