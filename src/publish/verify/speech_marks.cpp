// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/speech_marks.h"

#include "base/error.h"
#include "base/json.h"

namespace audio_edition {
namespace {

class MarkLine {
  public:
    MarkLine(std::string_view text, std::string where)
        : json_(parse_json(text, where)), where_(std::move(where)) {
        if (!json_.is_object()) fail("is not an object");
    }

    [[nodiscard]] std::string type() const { return text("type"); }

    [[nodiscard]] SpeechMark mark() const {
        const std::int64_t time = number("time");
        const SpeechMark mark{
            {time},
            {time + number("duration")},
            {static_cast<std::size_t>(number("start")), static_cast<std::size_t>(number("end"))},
            text("value")};
        if (mark.source.end < mark.source.begin) fail("has bytes that end before they start");
        if (mark.value.empty()) fail("has no value");
        return mark;
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error{ErrorKind::broken_input, where_, what + "; build the edition again"};
    }

  private:
    [[nodiscard]] std::string text(const char* key) const {
        const auto found = json_.find(key);
        if (found == json_.end() || !found->is_string()) fail(std::string("has no text '") + key + "'");
        return found->get<std::string>();
    }
    [[nodiscard]] std::int64_t number(const char* key) const {
        const auto found = json_.find(key);
        const bool sound =
            found != json_.end() && found->is_number_integer() && found->get<std::int64_t>() >= 0;
        if (!sound) fail(std::string("has no whole number '") + key + "'");
        return found->get<std::int64_t>();
    }

    const Json json_;
    const std::string where_;
};

}  // namespace

std::vector<MarkedSentence> read_speech_marks(std::string_view text, const std::string& where) {
    std::vector<MarkedSentence> sentences;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const MarkLine line(text.substr(0, end), where + ":" + std::to_string(number));
        text = end == std::string_view::npos ? "" : text.substr(end + 1);
        const bool sentence = line.type() == "sentence";
        if (!sentence && line.type() != "word") line.fail("is neither a sentence nor a word");
        if (sentence) {
            if (!sentences.empty() && sentences.back().words.empty())
                line.fail("follows a sentence without words");
            sentences.push_back({line.mark(), {}});
        } else {
            if (sentences.empty()) line.fail("is a word before the first sentence");
            sentences.back().words.push_back(line.mark());
        }
    }
    return sentences;
}

}  // namespace audio_edition
