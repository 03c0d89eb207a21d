// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio_edition/text_normalizer.h"

#include "normalize/normalize.h"
#include "normalize/spoken_text.h"
#include "pipeline/excerpt.h"
#include "pipeline/pronunciation.h"

namespace audio_edition {

struct TextNormalizer::State {
    State(const DataFolders& data, const Language& language, const std::vector<std::filesystem::path>& files,
          const ReadingOptions& reading)
        : lexicon(load_lexicon(reader_of(language), data.lexicon, {{}, {}, files})),
          normalizer(lexicon, {language, reading}) {}

    const Lexicon lexicon;
    const Normalizer normalizer;
};

TextNormalizer::TextNormalizer(const DataFolders& data, English english,
                               const std::vector<std::filesystem::path>& lexicons,
                               const ReadingOptions& reading)
    : state_(std::make_unique<State>(
          data, english == English::american ? american_english() : british_english(), lexicons, reading)) {}

TextNormalizer::~TextNormalizer() = default;
TextNormalizer::TextNormalizer(TextNormalizer&&) noexcept = default;
TextNormalizer& TextNormalizer::operator=(TextNormalizer&&) noexcept = default;

std::string TextNormalizer::normalize(std::string_view text) const {
    const Passage passage =
        state_->normalizer.passage(BlockKind::paragraph, MappedText(text, {0, text.size()}));
    return on_one_line(spoken_text(passage));
}

}  // namespace audio_edition
