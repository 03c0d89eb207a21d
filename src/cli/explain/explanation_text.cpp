// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explain/explanation_text.h"

#include <string_view>

namespace audio_edition {
namespace {

void add_line(std::string& text, std::string_view name, std::string_view value) {
    constexpr std::size_t width = 12;
    text.append(name).append(width - name.size(), ' ').append(value).append("\n");
}

}  // namespace

std::string explanation_text(const Explanation& explanation) {
    std::string text = explanation.where;
    if (!explanation.words.empty())
        text += "  bytes " + std::to_string(explanation.words.front().begin) + "-" +
                std::to_string(explanation.words.back().end);
    text += "\n";
    if (!explanation.left_out.empty()) add_line(text, "left out", explanation.left_out);
    if (!explanation.sentence.empty()) add_line(text, "sentence", explanation.sentence);
    for (const ExplainedWord& word : explanation.words) {
        text += "\n";
        add_line(text, "written", word.written);
        add_line(text, "spoken", word.spoken.empty() ? "nothing" : word.spoken);
        add_line(text, "rule", word.rule);
        if (!word.instead.empty()) add_line(text, "instead of", word.instead);
        if (!word.phonemes.empty()) add_line(text, "phonemes", word.phonemes);
    }
    return text;
}

}  // namespace audio_edition
