// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/calibration_passage.h"

#include <string>

#include "base/read_file.h"
#include "normalize/normalize.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {

Passage calibration_passage(const Voice& voice, const std::filesystem::path& voices) {
    const std::filesystem::path own = voices / "calibration" / (language_of(voice).base() + ".txt");
    std::error_code none;
    const bool has_own = std::filesystem::exists(own, none);
    const std::string text = read_file(has_own ? own : voices / "calibration.txt");
    const Lexicon lexicon(language_of(voice));
    return Normalizer(lexicon, {lexicon.language()})
        .passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
}

}  // namespace audio_edition
