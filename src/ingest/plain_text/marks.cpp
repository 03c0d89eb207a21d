// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/marks.h"

namespace audio_edition {

void skip_marks(ParsedText& parsed) {
    for (Paragraph& paragraph : parsed.paragraphs) {
        if (paragraph.kind == LineKind::scene_break) parsed.skip(paragraph, "scene break");
        if (paragraph.kind == LineKind::underline) parsed.skip(paragraph, "underline");
        if (parsed.text_of(paragraph) == "[Illustration]") parsed.skip(paragraph, "illustration");
    }
}

}  // namespace audio_edition
