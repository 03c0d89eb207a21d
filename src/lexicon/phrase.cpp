// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/phrase.h"

#include <algorithm>

#include "lexicon/word_form.h"

namespace audio_edition {

Phrase::Phrase(std::span<const std::string_view> words) {
    ends_.reserve(words.size());
    for (const std::string_view word : words) {
        const WordForm form(word);
        if (!ends_.empty()) {
            exact_ += ' ';
            folded_ += ' ';
        }
        exact_ += form.exact();
        folded_ += form.folded();
        ends_.push_back({exact_.size(), folded_.size()});
    }
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

}  // namespace audio_edition
