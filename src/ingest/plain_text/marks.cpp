// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/marks.h"

namespace audio_edition {

void skip_marks(Draft& draft) {
    for (Paragraph& paragraph : draft.paragraphs) {
        if (paragraph.kind == LineKind::scene_break) draft.skip(paragraph, "scene break");
        if (paragraph.kind == LineKind::underline) draft.skip(paragraph, "underline");
        if (draft.text_of(paragraph) == "[Illustration]") draft.skip(paragraph, "illustration");
    }
}

}  // namespace audio_edition
