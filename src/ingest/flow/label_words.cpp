// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/label_words.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {

std::vector<LabelWord> label_words(std::string_view text) {
    std::vector<LabelWord> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        const bool letter = is_letter(c.value) || is_digit(c.value) || is_mark(c.value);
        if (letter && !inside) words.push_back({{at, at}, {}});
        if (letter) words.back().span.end = at + c.size;
        if (!is_ignorable(c.value)) inside = letter;
        at += c.size;
    }
    for (LabelWord& word : words) word.folded = fold_case(word.span.of(text));
    return words;
}

bool same_words(const std::vector<LabelWord>& one, const std::vector<LabelWord>& other) {
    return std::ranges::equal(one, other, {}, &LabelWord::folded, &LabelWord::folded);
}

bool holds_words(const std::vector<LabelWord>& whole, const std::vector<LabelWord>& part) {
    const auto same = [](const LabelWord& one, const LabelWord& other) { return one.folded == other.folded; };
    return part.empty() ||
           std::search(whole.begin(), whole.end(), part.begin(), part.end(), same) != whole.end();
}

MappedText spelt_as(std::string_view label, const MappedText& heading) {
    const std::vector<LabelWord> wanted = label_words(label);
    const std::vector<LabelWord> there = label_words(heading.text());
    MappedText title;
    std::size_t reached = 0;  // of the label
    std::size_t mapped = 0;   // of the source
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        title.append_generated(ByteSpan{reached, wanted[i].span.begin}.of(label));
        reached = wanted[i].span.end;
        // Marks around a word of the heading are accounted for with it.
        const std::size_t begin = i == 0 ? 0 : there[i].span.begin;
        const std::size_t end = i + 1 < there.size() ? there[i + 1].span.begin : heading.text().size();
        const std::size_t visible = heading.text().find_last_not_of(" \n", end - 1) + 1;
        const ByteSpan source = heading.source_of({begin, visible});
        // Words that one piece of the heading spells together are mapped with the first of them.
        if (source.begin < mapped) {
            title.append_generated(wanted[i].span.of(label));
        } else {
            title.append(wanted[i].span.of(label), source);
            mapped = source.end;
        }
    }
    title.append_generated(label.substr(reached));
    return title;
}

}  // namespace audio_edition
