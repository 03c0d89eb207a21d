// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/odt/odt_styles.h"

#include "ingest/markup/element_text.h"

namespace audio_edition {
namespace {

std::string key_of(std::string_view family, std::string_view name) {
    return std::string(family) + '/' + std::string(name);
}

std::string language_in(const MarkupTree& part, NodeIndex properties) {
    const std::string_view language = attribute_of(part, properties, "fo:language");
    const std::string_view country = attribute_of(part, properties, "fo:country");
    if (language.empty() || language == "none" || language == "zxx") return {};
    return std::string(language) + (country.empty() || country == "none" ? "" : "-" + std::string(country));
}

void inherit(std::string_view& value, std::string_view from) {
    if (value.empty()) value = from;
}

}  // namespace

void OdtStyles::add(const MarkupTree& part) {
    for (NodeIndex i = 0; i < part.nodes.size(); ++i) {
        const std::string_view name = part.nodes[i].name;
        if (name == "style") add_style(part, i);
        if (name == "list-style") add_list(part, i);
        if (name == "default-style" && attribute_of(part, i, "style:family") == "paragraph")
            if (const auto properties = find_element(part, i, "text-properties"))
                language_ = language_in(part, *properties);
    }
}

void OdtStyles::add_style(const MarkupTree& part, NodeIndex node) {
    Style style;
    style.parent = attribute_of(part, node, "style:parent-style-name");
    if (const auto properties = find_element(part, node, "text-properties")) {
        style.own.level = attribute_of(part, *properties, "style:text-position");
        style.own.struck_out = attribute_of(part, *properties, "style:text-line-through-style");
        style.own.display = attribute_of(part, *properties, "text:display");
        style.own.slant = attribute_of(part, *properties, "fo:font-style");
        style.own.weight = attribute_of(part, *properties, "fo:font-weight");
        style.own.language = language_in(part, *properties);
    }
    styles_.insert_or_assign(
        key_of(attribute_of(part, node, "style:family"), attribute_of(part, node, "style:name")),
        std::move(style));
}

void OdtStyles::add_list(const MarkupTree& part, NodeIndex node) {
    const std::string_view list = attribute_of(part, node, "style:name");
    for (NodeIndex i = part.nodes[node].first_child; i != no_node; i = part.nodes[i].next_sibling)
        if (part.nodes[i].name == "list-level-style-number")
            lists_[key_of(list, attribute_of(part, i, "text:level"))] =
                attribute_of(part, i, "style:num-format");
}

OdtStyle OdtStyles::find(std::string_view family, std::string_view name) const {
    constexpr int deepest = 16;  // a ring of styles is broken off
    OdtStyle result;
    for (int depth = 0; depth < deepest && !name.empty(); ++depth) {
        result.names.push_back(name);
        const auto found = styles_.find(key_of(family, name));
        if (found == styles_.end()) break;
        const OdtStyle& own = found->second.own;
        inherit(result.level, own.level);
        inherit(result.struck_out, own.struck_out);
        inherit(result.display, own.display);
        inherit(result.slant, own.slant);
        inherit(result.weight, own.weight);
        if (result.language.empty()) result.language = own.language;
        name = found->second.parent;
    }
    return result;
}

std::string_view OdtStyles::number_format(std::string_view list, int level) const {
    const auto found = lists_.find(key_of(list, std::to_string(level)));
    return found == lists_.end() ? std::string_view() : found->second;
}

}  // namespace audio_edition
