// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/class_words.h"

#include <algorithm>

#include "text/ascii.h"

namespace audio_edition {
namespace {

/// No sane element has more.
constexpr std::size_t most_bytes = 1000;

}  // namespace

void split_words(std::string_view text, std::vector<std::string>& words) {
    bool open = false;
    bool lower_before = false;
    for (const char c : text) {
        const bool letter = is_ascii_letter(c);
        const bool upper = letter && ascii_lower(c) != c;
        if (letter) {
            if (!open || (upper && lower_before)) words.emplace_back();
            words.back() += ascii_lower(c);
        }
        open = letter;
        lower_before = letter && !upper;
    }
}

std::vector<std::string> class_words(const MarkupNode& element) {
    std::vector<std::string> words = words_of_class(element);
    split_words(element.attribute("id").value_or("").substr(0, most_bytes), words);
    return words;
}

std::vector<std::string> words_of_class(const MarkupNode& element) {
    std::vector<std::string> words;
    split_words(element.attribute("class").value_or("").substr(0, most_bytes), words);
    return words;
}

bool has_token(const MarkupNode& element, std::string_view attribute, std::string_view name) {
    std::string_view rest = element.attribute(attribute).value_or("").substr(0, most_bytes);
    constexpr std::string_view spaces = " \t\n\f\r";
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(spaces), rest.size());
        if (equals_ignoring_case(rest.substr(0, end), name)) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

}  // namespace audio_edition
