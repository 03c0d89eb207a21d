// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/transcript/sub_rip.h"

#include <algorithm>
#include <span>

#include "publish/sidecar/transcript/timed_sentences.h"
#include "publish/sidecar/transcript/timestamp.h"
#include "publish/sidecar/transcript/transcript_file.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t widest_line = 32;
constexpr std::size_t lines_a_caption = 2;

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) at += decode_at(text, at).size;
    return count;
}

/// Words that stand on one line.
using Line = std::span<const CaptionWord>;

std::vector<Line> broken_into_lines(std::span<const CaptionWord> words, std::size_t width) {
    std::vector<Line> lines;
    std::size_t begin = 0, used = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::size_t more = characters(words[i].text) + (words[i].spaced ? 1 : 0);
        if (i > begin && words[i].spaced && used + more > width) {
            lines.push_back(words.subspan(begin, i - begin));
            begin = i;
            used = 0;
        }
        used += more;
    }
    lines.push_back(words.subspan(begin));
    return lines;
}

std::size_t captions(const std::vector<Line>& lines) {
    return (lines.size() + lines_a_caption - 1) / lines_a_caption;
}

/// In as few captions as can be, and those of about the same length.
std::vector<Line> balanced_lines(std::span<const CaptionWord> words) {
    std::vector<Line> lines = broken_into_lines(words, widest_line);
    const std::size_t needed = captions(lines);
    for (std::size_t width = widest_line - 1; width > 0; --width) {
        std::vector<Line> narrower = broken_into_lines(words, width);
        if (captions(narrower) > needed) break;
        lines = std::move(narrower);
    }
    return lines;
}

std::string text_of(Line line) {
    std::string text = caption_text({line.begin(), line.end()});
    if (text.starts_with(' ')) text.erase(0, 1);
    for (std::size_t at = text.find("-->"); at != std::string::npos; at = text.find("-->")) {
        text.replace(at, 3, "→");
    }
    return text;
}

class SubRip final : public TranscriptFile {
  public:
    explicit SubRip(const SidecarPlan& plan) : TranscriptFile(plan, ".srt") {}

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        for (const TimedSentence& sentence : timed_sentences(unit, passage)) {
            const std::vector<CaptionWord> words = caption_words(sentence, passage);
            const std::vector<Line> lines = balanced_lines(words);
            for (std::size_t i = 0; i < lines.size(); i += lines_a_caption) {
                const std::span<const Line> shown =
                    std::span(lines).subspan(i, std::min(lines_a_caption, lines.size() - i));
                const bool last = i + shown.size() == lines.size();
                write_caption(shown, last ? sentence.end() : lines[i + shown.size()].front().start);
            }
        }
    }

  private:
    void write_caption(std::span<const Line> lines, Frames end) {
        const Milliseconds from = to_milliseconds(lines.front().front().start, rate());
        const Milliseconds to = to_milliseconds(end, rate());
        if (from >= to) return;
        std::string caption = number_ == 0 ? "" : "\n";
        caption +=
            std::to_string(++number_) + "\n" + timestamp(from, ',') + " --> " + timestamp(to, ',') + "\n";
        for (const Line& line : lines) caption += text_of(line) + "\n";
        write(caption);
    }

    std::size_t number_ = 0;
};

}  // namespace

std::unique_ptr<Sidecar> make_sub_rip(const SidecarPlan& plan) {
    return std::make_unique<SubRip>(plan);
}

}  // namespace audio_edition
