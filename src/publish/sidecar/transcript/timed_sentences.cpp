// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/transcript/timed_sentences.h"

#include <algorithm>
#include <utility>

#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// Where the last run of white space begins and ends; the end of the text where there is none.
ByteSpan last_space(std::string_view text) {
    std::size_t end = text.size();
    while (end > 0) {
        const CodePoint c = decode_before(text, end);
        if (is_space(c.value)) break;
        end -= c.size;
    }
    if (end == 0) return {text.size(), text.size()};
    std::size_t begin = end;
    while (begin > 0) {
        const CodePoint c = decode_before(text, begin);
        if (!is_space(c.value)) break;
        begin -= c.size;
    }
    return {begin, end};
}

/// Gives what stands between two words to the one that it touches.
class CaptionBuilder {
  public:
    void text(std::string_view written) { gap_ += written; }

    void word(std::string_view written, const TimedWord& heard) {
        const ByteSpan space = words_.empty() ? ByteSpan{} : last_space(gap_);
        if (!words_.empty()) close_with(gap_.substr(0, space.begin));
        std::string text = gap_.substr(space.end);
        text += written;
        words_.push_back({on_one_line(text), !space.empty(), heard.start, heard.end});
        gap_.clear();
    }

    std::vector<CaptionWord> take() {
        if (!words_.empty()) close_with(gap_);
        return std::move(words_);
    }

  private:
    void close_with(std::string_view tail) {
        std::string& text = words_.back().text;
        text += tail;
        text = on_one_line(text);
    }

    std::string gap_;  ///< written since the last word
    std::vector<CaptionWord> words_;
};

}  // namespace

std::vector<TimedSentence> timed_sentences(const TimelineUnit& unit, const Passage& passage) {
    std::vector<TimedSentence> sentences;
    auto time = unit.times.begin();
    for (const Utterance& utterance : passage.utterances) {
        TimedSentence sentence{
            std::max(utterance.first, unit.place.first), std::min(utterance.last, unit.place.last), {}};
        if (sentence.first >= sentence.last) continue;
        for (; time != unit.times.end() && time->token < sentence.last; ++time) {
            if (time->start == time->end) continue;
            sentence.words.push_back({time->token, unit.start + time->start, unit.start + time->end});
        }
        if (!sentence.words.empty()) sentences.push_back(std::move(sentence));
    }
    return sentences;
}

std::vector<CaptionWord> caption_words(const TimedSentence& sentence, const Passage& passage) {
    CaptionBuilder builder;
    auto word = sentence.words.begin();
    for (std::size_t i = sentence.first; i < sentence.last; ++i) {
        const Token& token = passage.tokens[i];
        if (token.kind == TokenKind::skipped) continue;
        if (word != sentence.words.end() && word->token == i) {
            builder.word(passage.written_of(token), *word++);
        } else {
            builder.text(passage.written_of(token));
        }
    }
    return builder.take();
}

std::string caption_text(const std::vector<CaptionWord>& words) {
    std::string text;
    for (const CaptionWord& word : words) {
        if (word.spaced) text += ' ';
        text += word.text;
    }
    return text;
}

}  // namespace audio_edition
