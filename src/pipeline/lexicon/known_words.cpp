// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/lexicon/known_words.h"

#include <algorithm>
#include <array>

#include "base/read_file.h"
#include "lexicon/word_form.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::array<std::string_view, 11> kEndings{"'s",  "s'", "s",  "es",   "ed",  "d",
                                                    "ing", "er", "ly", "ness", "less"};
constexpr std::size_t kShortestStem = 3;

}  // namespace

KnownWords::KnownWords(const std::filesystem::path& file) : text_(read_file(file)) {
    for (std::size_t at = 0; at < text_.size();) {
        const std::size_t end = std::min(text_.find('\n', at), text_.size());
        const std::string_view line = std::string_view(text_).substr(at, end - at);
        if (!line.empty() && line.front() != '#') words_.push_back(line);
        at = end + 1;
    }
    std::ranges::sort(words_);
}

bool KnownWords::contains(std::string_view word) const {
    const std::string plain = fold_diacritics(word);
    const WordForm form(plain);
    const std::string_view folded = form.folded();
    if (listed(folded)) return true;
    return std::ranges::any_of(kEndings, [&](std::string_view ending) {
        if (!folded.ends_with(ending) || folded.size() < ending.size() + kShortestStem) return false;
        const std::string stem(folded.substr(0, folded.size() - ending.size()));
        const bool doubled = stem.size() > kShortestStem && stem.back() == stem[stem.size() - 2];
        return listed(stem) || (ending.front() != '\'' && listed(stem + "e")) ||
               (doubled && listed(std::string_view(stem).substr(0, stem.size() - 1)));
    });
}

bool KnownWords::listed(std::string_view folded) const {
    return std::ranges::binary_search(words_, folded);
}

}  // namespace audio_edition
