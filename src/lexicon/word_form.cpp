// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/word_form.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

char lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool is_ascii_word(std::string_view text) noexcept {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string with_straight_apostrophes(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (c.value == U'\u2019' || c.value == U'\u02BC') {
            result += '\'';
        } else {
            result += text.substr(at, c.size);
        }
        at += c.size;
    }
    return result;
}

}  // namespace

WordForm::WordForm(std::string_view word) {
    if (word.size() <= small_.size() && is_ascii_word(word)) {
        std::ranges::transform(word, small_.begin(), lower);
        exact_ = word;
        folded_ = std::string_view(small_.data(), word.size());
        return;
    }
    exact_storage_ = to_nfc(with_straight_apostrophes(word));
    folded_storage_ = fold_case(exact_storage_);
    exact_ = exact_storage_;
    folded_ = folded_storage_;
}

std::optional<std::string_view> possessor(std::string_view word) noexcept {
    const bool full = word.ends_with("'s") || word.ends_with("'S");
    const bool bare = word.ends_with("s'") || word.ends_with("S'");
    const std::size_t ending = full ? 2 : 1;
    if (!(full || bare) || word.size() <= ending) return std::nullopt;
    return word.substr(0, word.size() - ending);
}

}  // namespace audio_edition
