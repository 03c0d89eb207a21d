// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/captioned_unit.h"

#include <cctype>

#include "base/read_file.h"

namespace audio_edition {
namespace {

constexpr Frames word_length{1000};
constexpr Frames pause{500};

bool is_wordy(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'' || c == '=';
}

/// Lays tokens one after the other.
class PassageBuilder {
  public:
    explicit PassageBuilder(BlockKind kind) { captioned_.passage.kind = kind; }

    void add(std::string_view text) {
        std::size_t at = 0;
        while (at < text.size()) {
            const std::size_t begin = at;
            if (text[at] == '[') {
                at = text.find(']', at) + 1;
                token(text.substr(begin, at - begin), "", TokenKind::skipped);
            } else if (is_wordy(text[at])) {
                while (at < text.size() && is_wordy(text[at])) ++at;
                word(text.substr(begin, at - begin));
            } else if (text[at] == '\n') {
                token(text.substr(at++, 1), " ", TokenKind::space);
                end_sentence();
            } else {
                token(text.substr(at, 1), text.substr(at, 1),
                      text[at] == ' ' ? TokenKind::space : TokenKind::punctuation);
                ++at;
            }
        }
        end_sentence();
    }

    CaptionedUnit take(Frames start, std::size_t section) {
        captioned_.passage.written = MappedText(written_, {0, written_.size()});
        TimelineUnit& unit = captioned_.unit;
        unit.place.section = section;
        unit.start = start;
        unit.length = heard_;
        unit.shape = {{}, {}, heard_, heard_};
        unit.place.last = captioned_.passage.tokens.size();
        return std::move(captioned_);
    }

  private:
    void word(std::string_view text) {
        captioned_.unit.times.push_back({captioned_.passage.tokens.size(), heard_, heard_ + word_length});
        heard_ += word_length;
        const std::size_t equals = text.find('=');
        token(text.substr(0, equals), equals == text.npos ? text : text.substr(equals + 1), TokenKind::word);
    }
    void token(std::string_view written, std::string_view spoken, TokenKind kind) {
        Passage& passage = captioned_.passage;
        passage.tokens.push_back({{written_.size(), written_.size() + written.size()},
                                  {passage.spoken.size(), passage.spoken.size() + spoken.size()},
                                  kind,
                                  {},
                                  ""});
        written_ += written;
        passage.spoken += spoken;
    }
    void end_sentence() {
        auto& utterances = captioned_.passage.utterances;
        utterances.push_back(
            {utterances.empty() ? 0 : utterances.back().last, captioned_.passage.tokens.size()});
        heard_ += pause;
    }

    CaptionedUnit captioned_;
    std::string written_;
    Frames heard_;
};

}  // namespace

CaptionedUnit captioned(std::string_view text, Frames start, BlockKind kind, std::size_t section) {
    PassageBuilder builder(kind);
    builder.add(text);
    return builder.take(start, section);
}

std::string written_by(const std::string& kind, const std::vector<CaptionedUnit>& units,
                       const SidecarPlan& plan, const std::vector<TimelineSection>& sections) {
    const auto sidecar =
        choose_sidecars(std::vector<std::string>{kind}, {!plan.clips.empty()}).front()->make(plan);
    std::size_t begun = 0;
    for (const CaptionedUnit& each : units) {
        for (; begun <= each.unit.place.section; ++begun) sidecar->section(begun, each.unit.start);
        sidecar->unit(each.unit, each.passage);
    }
    const std::vector<std::string> files = sidecar->finish(sections, {100000});
    return read_file(plan.folder / files.at(0));
}

SidecarPlan pier_plan(const std::filesystem::path& folder) {
    return {folder, "pier", "The Long Pier", "Ida Holm", "en", "pier.mp3", {1000}, {}, {}};
}

}  // namespace audio_edition
