// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/caption_blocks.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {

std::vector<Caption> read_sub_rip(std::string_view text, const std::string& where) {
    if (!is_valid_utf8(text)) throw broken_caption(where, 1, "is no UTF-8");
    std::vector<Caption> captions;
    for (const CaptionBlock& block : caption_blocks(text)) {
        if (block.lines.size() < 3) throw broken_caption(where, block.line, "is not a caption");
        if (block.lines[0] != std::to_string(captions.size() + 1))
            throw broken_caption(where, block.line, "is out of number");
        Caption caption = read_timing(block.lines[1], ',', where + ":" + std::to_string(block.line + 1));
        for (std::size_t l = 2; l < block.lines.size(); ++l) {
            caption.text += block.lines[l];
            caption.text += ' ';
        }
        caption.text = on_one_line(caption.text);
        captions.push_back(std::move(caption));
    }
    return captions;
}

}  // namespace audio_edition
