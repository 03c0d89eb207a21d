// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/transcript/word_times.h"

#include "base/json.h"
#include "publish/sidecar/transcript/timed_sentences.h"
#include "publish/sidecar/transcript/transcript_file.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

/// From the first token that is written to the last.
ByteSpan written_span(const TimedSentence& sentence, const Passage& passage) {
    std::size_t first = sentence.first, last = sentence.last;
    while (passage.tokens[first].kind == TokenKind::space) ++first;
    while (passage.tokens[last - 1].kind == TokenKind::space) --last;
    return {passage.tokens[first].written.begin, passage.tokens[last - 1].written.end};
}

class WordTimes final : public TranscriptFile {
  public:
    explicit WordTimes(const SidecarPlan& plan) : TranscriptFile(plan, ".words.jsonl") {}

    void unit(const TimelineUnit& unit, const Passage& passage) override {
        for (const TimedSentence& sentence : timed_sentences(unit, passage)) {
            mark("sentence", sentence.start(), sentence.end(),
                 passage.written.source_of(written_span(sentence, passage)),
                 caption_text(caption_words(sentence, passage)));
            for (const TimedWord& word : sentence.words) {
                const Token& token = passage.tokens[word.token];
                mark("word", word.start, word.end, passage.written.source_of(token.written),
                     on_one_line(passage.written_of(token)));
            }
        }
    }

  private:
    void mark(const char* type, Frames start, Frames end, ByteSpan source, const std::string& value) {
        const std::int64_t time = to_milliseconds(start, rate()).count;
        const Json line{{"time", time},          {"type", type},
                        {"start", source.begin}, {"end", source.end},
                        {"value", value},        {"duration", to_milliseconds(end, rate()).count - time}};
        write(to_text(line) + "\n");
    }
};

}  // namespace

std::unique_ptr<Sidecar> make_word_times(const SidecarPlan& plan) {
    return std::make_unique<WordTimes>(plan);
}

}  // namespace audio_edition
