// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/element_facts.h"

#include <algorithm>
#include <string_view>

#include "ingest/flow/element_class.h"
#include "ingest/name_set.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr NameSet phrases{
    "a",      "abbr", "acronym", "b",       "bdi",  "bdo", "big",  "br",    "button", "cite", "code",
    "data",   "del",  "dfn",     "em",      "font", "i",   "img",  "input", "ins",    "kbd",  "label",
    "mark",   "math", "nobr",    "picture", "q",    "rp",  "rt",   "ruby",  "s",      "samp", "small",
    "source", "span", "strike",  "strong",  "sub",  "sup", "time", "tt",    "u",      "var",  "wbr"};
constexpr NameSet hidden_elements{"applet",   "audio",    "button",   "canvas", "datalist", "embed",
                                  "head",     "iframe",   "input",    "link",   "map",      "meta",
                                  "noframes", "noscript", "object",   "script", "select",   "style",
                                  "svg",      "template", "textarea", "title",  "video"};

/// A line of fewer characters is a label, a date, a button.
constexpr std::uint32_t shortest_prose = 25;
constexpr double most_linked = 0.5;

TextMeasure measure_text(std::string_view text, bool linked) {
    TextMeasure measure;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (!is_space(c.value) && !is_ignorable(c.value)) ++measure.characters;
    }
    if (linked) measure.linked = measure.characters;
    return measure;
}

double prose_of(const TextMeasure& line) noexcept {
    if (line.characters < shortest_prose || line.link_density() > most_linked) return 0;
    return line.characters * (1 - line.link_density());
}

/// Links, and whether things are shown, go from parents to children.
void pass_down(const MarkupTree& tree, std::vector<ElementFacts>& facts) {
    std::vector<bool> linked(tree.nodes.size());
    for (NodeIndex i = 0; i < tree.nodes.size(); ++i) {
        const MarkupNode& node = tree.nodes[i];
        if (node.parent != no_node) {
            linked[i] = linked[node.parent];
            facts[i].is_shown = facts[node.parent].is_shown;
        }
        if (node.is_text()) {
            if (facts[i].is_shown) facts[i].all = facts[i].line = measure_text(node.text.text(), linked[i]);
            continue;
        }
        if (node.name == "a" && node.attribute("href")) linked[i] = true;
        if (hidden_elements.contains(node.name) || is_hidden(node)) facts[i].is_shown = false;
        facts[i].is_block = !phrases.contains(node.name) || is_laid_out_as_block(node);
    }
}

}  // namespace

TextMeasure& TextMeasure::operator+=(const TextMeasure& other) noexcept {
    characters += other.characters;
    linked += other.linked;
    return *this;
}

NodeIndex first_prose(const std::vector<ElementFacts>& facts, NodeIndex from) noexcept {
    constexpr double surely_prose = 80;
    for (NodeIndex i = from == no_node ? 0 : from; i < facts.size(); ++i)
        if (facts[i].line_prose >= surely_prose) return i;
    return no_node;
}

bool is_line(const MarkupTree& tree, const std::vector<ElementFacts>& facts, NodeIndex node) {
    const ElementFacts& own = facts[node];
    if (!own.is_shown || own.all.characters == 0) return false;
    if (!tree.nodes[node].is_text()) return own.is_block && own.blocks == 0;
    const NodeIndex parent = tree.nodes[node].parent;
    return parent != no_node && facts[parent].is_block && facts[parent].blocks > 0;
}

std::vector<ElementFacts> measure_elements(const MarkupTree& tree) {
    std::vector<ElementFacts> facts(tree.nodes.size());
    pass_down(tree, facts);
    for (std::size_t i = tree.nodes.size(); i-- > 0;) {
        ElementFacts& own = facts[i];
        // A phrase around blocks is laid out as one.
        if (own.blocks > 0) own.is_block = true;
        if (own.is_block) own.line_prose = prose_of(own.line);
        own.prose += own.line_prose;
        if (i == 0) break;
        ElementFacts& parent = facts[tree.nodes[i].parent];
        parent.all += own.all;
        parent.prose += own.prose;
        if (!own.is_block) parent.line += own.line;
        parent.blocks += own.blocks + (own.is_block && own.is_shown ? 1U : 0U);
    }
    return facts;
}

}  // namespace audio_edition
