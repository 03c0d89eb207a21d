// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "publish/verify/caption_blocks.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> escapes{{
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&nbsp;", "\u00A0"},
    {"&lrm;", "\u200E"},
    {"&rlm;", "\u200F"},
}};

/// The text of a cue without its tags and escapes, and the timestamps in it.
class CueText {
  public:
    CueText(Caption& cue, std::string where) : cue_(cue), where_(std::move(where)), reached_(cue.start) {}

    void read(std::string_view text) {
        while (!text.empty()) {
            if (text.front() == '<') {
                text = tag(text);
            } else if (text.front() == '&') {
                text = escape(text);
            } else {
                if (text.starts_with("-->")) fail("holds an arrow");
                cue_.text += text.front();
                text.remove_prefix(1);
            }
        }
        cue_.text += ' ';
    }

  private:
    std::string_view tag(std::string_view text) {
        const std::size_t end = text.find('>');
        if (end == std::string_view::npos) fail("holds a '<' that is not escaped");
        const std::string_view inside = text.substr(1, end - 1);
        if (const auto time = read_timestamp(inside, '.')) {
            if (*time <= reached_ || *time >= cue_.end) fail("has a timestamp out of order");
            cue_.words.push_back(*time);
            reached_ = *time;
        } else if (inside.empty() || !is_letter(decode_at(inside, inside.front() == '/' ? 1 : 0).value)) {
            fail("holds '<" + std::string(inside) + ">', which is not a tag");
        }
        return text.substr(end + 1);
    }

    std::string_view escape(std::string_view text) {
        for (const auto& [written, meant] : escapes) {
            if (!text.starts_with(written)) continue;
            cue_.text += meant;
            return text.substr(written.size());
        }
        fail("holds a '&' that is not escaped");
    }

    [[noreturn]] void fail(const std::string& what) const {
        throw Error{ErrorKind::broken_input, where_, what + "; build the edition again"};
    }

    Caption& cue_;
    const std::string where_;
    Milliseconds reached_;
};

bool is_passed_over(std::string_view line) {
    return line.starts_with("NOTE") || line == "STYLE" || line == "REGION";
}

}  // namespace

std::vector<Caption> read_web_vtt(std::string_view text, const std::string& where) {
    if (!is_valid_utf8(text)) throw broken_caption(where, 1, "is no UTF-8");
    std::vector<CaptionBlock> blocks = caption_blocks(text);
    const bool signed_as_vtt = !blocks.empty() && blocks[0].line == 1 && blocks[0].lines.size() == 1 &&
                               (blocks[0].lines[0] == "WEBVTT" || blocks[0].lines[0].starts_with("WEBVTT "));
    if (!signed_as_vtt) throw broken_caption(where, 1, "does not begin with WEBVTT");
    std::vector<Caption> cues;
    for (std::size_t i = 1; i < blocks.size(); ++i) {
        const CaptionBlock& block = blocks[i];
        if (is_passed_over(block.lines[0])) continue;
        const std::size_t timing = block.lines[0].find("-->") == std::string_view::npos ? 1 : 0;
        if (block.lines.size() < timing + 2) throw broken_caption(where, block.line, "is not a cue");
        const std::string line = where + ":" + std::to_string(block.line + timing);
        Caption cue = read_timing(block.lines[timing], '.', line);
        CueText content(cue, line);
        for (std::size_t l = timing + 1; l < block.lines.size(); ++l) content.read(block.lines[l]);
        cue.text = on_one_line(cue.text);
        cues.push_back(std::move(cue));
    }
    return cues;
}

}  // namespace audio_edition
