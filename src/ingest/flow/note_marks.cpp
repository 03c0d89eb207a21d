// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/note_marks.h"

#include <algorithm>
#include <string_view>

#include "ingest/flow/notes.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_in_brackets = 40;

/// The word that ends `text`, after the marks at its end.
std::size_t letters_of_last_word(std::string_view text, bool& is_lower_case) {
    constexpr std::u32string_view marks = U".,;:!?\"'”’)»";
    std::size_t end = text.size();
    while (end > 0 && marks.find(decode_before(text, end).value) != std::u32string_view::npos)
        end -= decode_before(text, end).size;
    std::size_t letters = 0;
    is_lower_case = end > 0 && is_lower(decode_before(text, end).value);
    while (end > 0 && is_letter(decode_before(text, end).value)) {
        end -= decode_before(text, end).size;
        ++letters;
    }
    return letters;
}

/// Of abbreviations and ordinals there is less before the raised letter.
bool may_stand_after(std::string_view before, char letter) {
    constexpr std::size_t shortest_word = 4;
    constexpr std::size_t shortest_before_mark = 3;
    constexpr std::string_view first_letters = "abcd";
    constexpr std::string_view letters_after_sentence = "abcdefgh";
    bool is_lower_case = false;
    const std::size_t word = letters_of_last_word(before, is_lower_case);
    const bool ends_in_mark = !before.empty() && !is_letter(decode_before(before, before.size()).value);
    if (word < (ends_in_mark ? shortest_before_mark : shortest_word) || !is_lower_case) return false;
    const std::string_view letters = ends_in_mark ? letters_after_sentence : first_letters;
    return letters.find(letter) != std::string_view::npos;
}

}  // namespace

bool is_unlinked_note_mark(const MarkupTree& tree, NodeIndex raised) {
    const auto shown = short_text(tree, raised, longest_in_brackets);
    if (!shown || shown->empty()) return false;
    if (shown->starts_with('[') && shown->ends_with(']') && shown->size() > 2) return true;
    if (shown->size() != 1 || raised == 0) return false;
    return may_stand_after(tree.nodes[raised - 1].text.text(), shown->front());
}

std::vector<TextEdit> empty_brackets(const MappedText& mapped) {
    constexpr std::string_view between = " ,;\n";
    std::vector<TextEdit> edits;
    const std::string_view text = mapped.text();
    for (std::size_t at = text.find_first_of("[("); at != std::string_view::npos;
         at = text.find_first_of("[(", at + 1)) {
        const std::size_t close = text.find_first_not_of(between, at + 1);
        if (close == std::string_view::npos || text[close] != (text[at] == '[' ? ']' : ')')) continue;
        if (mapped.source_of({at, close + 1}).size() <= close + 1 - at) continue;
        const bool has_space = at > 0 && text[at - 1] == ' ' && (edits.empty() || edits.back().part.end < at);
        edits.push_back({{has_space ? at - 1 : at, close + 1}, {}});
    }
    return edits;
}

}  // namespace audio_edition
