// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/sentence_mass.h"

#include <string>
#include <string_view>

#include "ingest/flow/element_class.h"
#include "text/ascii.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::uint32_t fewest_words_in_sentence = 6;
constexpr double most_linked_in_sentences = 0.5;
/// Letters of scripts that part no words count as a word for so many.
constexpr std::uint32_t letters_for_word = 2;

bool is_full_stop(char32_t c) noexcept {
    return std::u32string_view(U".!?…。！？।؟۔").find(c) != std::u32string_view::npos;
}

bool closes_sentence(char32_t c) noexcept {
    return std::u32string_view(U"\"'”’»)]›“」』").find(c) != std::u32string_view::npos;
}

bool has_unparted_words(char32_t c) noexcept {
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x0E00 && c <= 0x0EFF);
}

/// One line, as its text comes in.
struct LineCount {
    std::uint32_t words = 0;  ///< so far
    std::uint32_t in_sentences = 0;
    std::uint32_t unparted = 0;
    bool in_word = false;
    bool after_stop = false;
    bool has_digit = false;
    bool leads_away = false;

    void add(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint c = decode_at(text, at);
            at += c.size;
            take(c.value);
        }
    }
    void finish() {
        if (after_stop) in_sentences = words;
    }

  private:
    void take(char32_t c) {
        if (is_ignorable(c)) return;
        const bool space = is_space(c);
        const bool wide_stop = c >= 0x0900 && is_full_stop(c) && c != U'…';
        if ((space && after_stop) || wide_stop) in_sentences = words;
        has_digit = has_digit || (c >= U'0' && c <= U'9');
        if (is_letter(c)) {
            if (has_unparted_words(c)) {
                words += ++unparted % letters_for_word == 0 ? 1 : 0;
            } else if (!in_word) {
                ++words;
            }
            in_word = true;
        } else if (space) {
            in_word = false;
        }
        after_stop = is_full_stop(c) || (after_stop && closes_sentence(c));
    }
};

/// The block whose line each node is part of.
std::vector<NodeIndex> blocks_of(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    std::vector<NodeIndex> blocks(tree.nodes.size(), 0);
    for (NodeIndex i = 1; i < tree.nodes.size(); ++i)
        blocks[i] = facts[i].is_block && !tree.nodes[i].is_text() ? i : blocks[tree.nodes[i].parent];
    return blocks;
}

bool leads_to_other_page(const MarkupNode& node) {
    const auto address = node.attribute("href");
    return node.name == "a" && address && !address->empty() && !address->starts_with('#');
}

std::vector<LineCount> count_lines(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    const std::vector<NodeIndex> blocks = blocks_of(tree, facts);
    std::vector<LineCount> lines(tree.nodes.size());
    NodeIndex last = no_node;
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (!facts[i].is_shown) continue;
        LineCount& line = lines[blocks[i]];
        // Blocks and breaks part words as spaces do.
        if (blocks[i] != last || node.name == "br") line.add(" ");
        last = blocks[i];
        if (node.is_text()) line.add(node.text.text());
        line.leads_away = line.leads_away || leads_to_other_page(node);
    }
    return lines;
}

SentenceMass mass_of(LineCount line, const ElementFacts& facts) {
    SentenceMass mass;
    if (facts.line.characters == 0) return mass;
    line.finish();
    const bool sentences = line.in_sentences >= fewest_words_in_sentence &&
                           facts.line.link_density() <= most_linked_in_sentences;
    if (sentences) return {line.in_sentences, facts.line.characters, 1, 0, 0};
    mass.labels = 1;
    mass.signs = line.has_digit || line.leads_away ? 1 : 0;
    return mass;
}

}  // namespace

SentenceMass& SentenceMass::operator+=(const SentenceMass& other) noexcept {
    words += other.words;
    characters += other.characters;
    lines += other.lines;
    labels += other.labels;
    signs += other.signs;
    return *this;
}

std::size_t words_hidden(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    std::size_t words = 0;
    for (NodeIndex i = 1; i < tree.nodes.size();) {
        const bool is_top =
            !tree.nodes[i].is_text() && is_hidden(tree.nodes[i]) && facts[tree.nodes[i].parent].is_shown;
        if (!is_top) {
            ++i;
            continue;
        }
        for (NodeIndex below = i; below < tree.nodes[i].end;) {
            const MarkupNode& node = tree.nodes[below];
            LineCount line;
            if (node.is_text()) line.add(node.text.text());
            line.finish();
            if (line.in_sentences >= fewest_words_in_sentence) words += line.in_sentences;
            below = class_of(node) == ElementClass::head ? node.end : below + 1;
        }
        i = tree.nodes[i].end;
    }
    return words;
}

std::vector<SentenceMass> weigh_sentences(const MarkupTree& tree, const std::vector<ElementFacts>& facts) {
    const std::vector<LineCount> lines = count_lines(tree, facts);
    std::vector<SentenceMass> masses(tree.nodes.size());
    for (std::size_t i = tree.nodes.size(); i-- > 0;) {
        if (facts[i].is_block && !tree.nodes[i].is_text()) masses[i] += mass_of(lines[i], facts[i]);
        if (i > 0) masses[tree.nodes[i].parent] += masses[i];
    }
    return masses;
}

}  // namespace audio_edition
