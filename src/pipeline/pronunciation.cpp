// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pronunciation.h"

#include "document/reading_choices.h"

namespace audio_edition {

Lexicon load_lexicon(Accent accent, const std::filesystem::path& installed,
                     const std::vector<std::filesystem::path>& files) {
    Lexicon lexicon(accent);
    lexicon.add_folder(installed / "cmudict");
    lexicon.add_folder(installed);
    for (const std::filesystem::path& file : files) lexicon.add_file(file);
    return lexicon;
}

NormalizeOptions reading_for(const Voice& voice, const ReadingOptions& asked, Accent accent) {
    return {accent, merge(asked, voice.reading)};
}

}  // namespace audio_edition
