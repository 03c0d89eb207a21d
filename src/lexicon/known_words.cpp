// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/known_words.h"

#include <algorithm>

#include "base/read_file.h"
#include "lexicon/word_form.h"
#include "text/utf8.h"

namespace audio_edition {
KnownWords::KnownWords(const std::filesystem::path& file, Stems stems)
    : stems_(stems), text_(read_file(file)) {
    words_.reserve(static_cast<std::size_t>(std::ranges::count(text_, '\n')) + 1);
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t end = std::min(text_.find('\n', at), text_.size());
        const std::string_view line = std::string_view(text_).substr(at, end - at);
        if (!line.empty() && line.front() != '#') words_.push_back(line);
        at = end + 1;
    }
    if (!std::ranges::is_sorted(words_)) std::ranges::sort(words_);
}

bool KnownWords::contains(std::string_view word) const {
    const std::string plain = fold_diacritics(word);
    const WordForm form(plain);
    const std::string_view folded = form.folded();
    if (listed(folded)) return true;
    return std::ranges::any_of(stems_(folded), [&](const std::string& stem) { return listed(stem); });
}

bool KnownWords::listed(std::string_view folded) const {
    return std::ranges::binary_search(words_, folded);
}

}  // namespace audio_edition
