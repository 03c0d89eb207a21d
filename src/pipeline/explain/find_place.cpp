// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/explain/find_place.h"

#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_of_words(char32_t c) {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

/// Whether a word goes on from the character before `at` to the one there.
bool is_within_word(std::string_view text, std::size_t at) {
    return at > 0 && at < text.size() && is_of_words(decode_before(text, at).value) &&
           is_of_words(decode_at(text, at).value);
}

}  // namespace

std::size_t find_place(std::string_view text, std::string_view wanted, std::size_t from, PlaceSearch search) {
    std::size_t at = text.find(wanted, from);
    while (at != std::string_view::npos && search == PlaceSearch::whole_words &&
           (is_within_word(text, at) || is_within_word(text, at + wanted.size()))) {
        at = text.find(wanted, at + 1);
    }
    return at;
}

}  // namespace audio_edition
