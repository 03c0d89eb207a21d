// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/transcript/web_vtt.h"

#include "publish/sidecar/transcript/timed_sentences.h"
#include "publish/sidecar/transcript/timestamp.h"
#include "publish/sidecar/transcript/transcript_file.h"

namespace audio_edition {
namespace {

std::string escaped(std::string_view text) {
    std::string safe;
    for (const char c : text) {
        switch (c) {
            case '&':
                safe += "&amp;";
                break;
            case '<':
                safe += "&lt;";
                break;
            case '>':
                safe += "&gt;";
                break;
            default:
                safe += c;
        }
    }
    return safe;
}

class WebVtt final : public TranscriptFile {
  public:
    explicit WebVtt(const SidecarPlan& plan) : TranscriptFile(plan, ".vtt") { write("WEBVTT\n"); }

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        for (const TimedSentence& sentence : timed_sentences(unit, passage)) {
            const Milliseconds start = to_milliseconds(sentence.start(), rate());
            const Milliseconds end = to_milliseconds(sentence.end(), rate());
            if (start < end) write_cue(start, end, caption_words(sentence, passage));
        }
    }

  private:
    void write_cue(Milliseconds start, Milliseconds end, const std::vector<CaptionWord>& words) {
        std::string cue = "\n" + std::to_string(++cues_) + "\n" + timestamp(start, '.') + " --> " +
                          timestamp(end, '.') + "\n";
        Milliseconds reached = start;
        for (const CaptionWord& word : words) {
            if (word.spaced) cue += ' ';
            const Milliseconds time = to_milliseconds(word.start, rate());
            if (reached < time && time < end) {
                cue += "<" + timestamp(time, '.') + ">";
                reached = time;
            }
            cue += escaped(word.text);
        }
        write(cue + "\n");
    }

    std::size_t cues_ = 0;
};

}  // namespace

std::unique_ptr<Sidecar> make_web_vtt(const SidecarPlan& plan) {
    return std::make_unique<WebVtt>(plan);
}

}  // namespace audio_edition
