// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/xml/parse_xml.h"

#include <algorithm>
#include <utility>

#include <pugixml.hpp>

#include "base/error.h"
#include "ingest/xml/character_references.h"

namespace audio_edition {
namespace {

/// Values stay as they are written, so that they can be told from their bytes; white space matters in prose.
constexpr unsigned as_written = pugi::parse_cdata | pugi::parse_ws_pcdata;

/// pugixml's tree, parsed in place, as ours.
class TreeCopy {
  public:
    TreeCopy(std::string_view source, std::size_t begin, const char* buffer, TreeBuilder& tree)
        : source_(source), begin_(begin), buffer_(buffer), tree_(tree) {}

    void copy(const pugi::xml_node root) {
        enter(root);
        for (pugi::xml_node node = root; node;) node = follow(node, root);
    }

  private:
    /// The node after `node` in document order; those that were left are closed.
    pugi::xml_node follow(pugi::xml_node node, const pugi::xml_node root) {
        if (const pugi::xml_node child = node.first_child()) return enter(child);
        for (;; node = node.parent()) {
            if (node.type() == pugi::node_element) leave(node);
            if (node == root) return {};
            if (const pugi::xml_node next = node.next_sibling()) return enter(next);
        }
    }

    pugi::xml_node enter(const pugi::xml_node node) {
        if (node.type() == pugi::node_element) {
            const std::size_t name = offset(node.name());
            reached_ = after_tag(name);
            tree_.open(local_name(node.name()), attributes_of(node), name - 1);
        } else {
            const std::string_view value = node.value();
            const std::size_t at = offset(value.data());
            reached_ = at + value.size();
            tree_.text(node.type() == pugi::node_cdata ? MappedText(source_, {at, reached_})
                                                       : resolve_references(source_, {at, reached_}));
        }
        return node;
    }

    void leave(const pugi::xml_node node) {
        const bool open = source_[reached_ - 1] != '>' || source_[reached_ - 2] != '/' || node.first_child();
        if (open) {
            const std::size_t tag = source_.find("</", reached_);
            if (tag != std::string_view::npos) reached_ = after_tag(tag);
        }
        tree_.close(reached_);
    }

    [[nodiscard]] std::size_t offset(const char* at) const noexcept {
        return begin_ + static_cast<std::size_t>(at - buffer_);
    }

    /// One past the > that ends the tag in which byte `at` is; attributes may hold others.
    [[nodiscard]] std::size_t after_tag(std::size_t at) const noexcept {
        for (; at < source_.size() && source_[at] != '>'; ++at) {
            if (source_[at] != '"' && source_[at] != '\'') continue;
            at = std::min(source_.find(source_[at], at + 1), source_.size() - 1);
        }
        return std::min(at + 1, source_.size());
    }

    [[nodiscard]] static std::string local_name(std::string_view name) {
        const std::size_t colon = name.rfind(':');
        const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
        return std::string(local.empty() ? name : local);
    }

    [[nodiscard]] static std::vector<MarkupAttribute> attributes_of(const pugi::xml_node element) {
        std::vector<MarkupAttribute> attributes;
        for (const pugi::xml_attribute attribute : element.attributes())
            attributes.push_back({attribute.name(), resolve_references(attribute.value())});
        return attributes;
    }

    std::string_view source_;
    std::size_t begin_;   ///< of the file in the source
    const char* buffer_;  ///< of the parser, as long as the file
    TreeBuilder& tree_;
    std::size_t reached_ = 0;
};

/// Elements, attributes and runs of text.
std::size_t size_of(const pugi::xml_node root) {
    std::size_t size = 0;
    for (pugi::xml_node node = root; node;) {
        ++size;
        for (pugi::xml_attribute at = node.first_attribute(); at; at = at.next_attribute()) ++size;
        if (node.first_child()) {
            node = node.first_child();
            continue;
        }
        while (node && node != root && !node.next_sibling()) node = node.parent();
        node = node == root ? pugi::xml_node() : node.next_sibling();
    }
    return size;
}

std::size_t line_of(std::string_view text, std::size_t at) {
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

}  // namespace

std::optional<XmlFault> parse_xml(std::string_view source, ByteSpan file, const std::string& where,
                                  std::size_t& room, TreeBuilder& tree) {
    std::string buffer(file.of(source));
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_buffer_inplace(buffer.data(), buffer.size(), as_written, pugi::encoding_utf8);
    if (!result)
        return XmlFault{static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
                        result.description()};
    const pugi::xml_node root = document.document_element();
    const std::size_t size = size_of(root);
    if (size > room) refuse_size(where);
    room -= size;
    TreeCopy(source, file.begin, buffer.data(), tree).copy(root);
    return std::nullopt;
}

void refuse_size(const std::string& where) {
    throw Error(ErrorKind::broken_input, where,
                "holds more elements than any book has; give a smaller part of it, or raise the limit");
}

MarkupTree parse_xml(std::string_view file, const std::string& where, std::size_t& room) {
    TreeBuilder tree;
    if (const auto fault = parse_xml(file, {0, file.size()}, where, room, tree)) {
        throw Error(ErrorKind::broken_input, where + ":" + std::to_string(line_of(file, fault->at)),
                    "is not well-formed XML (" + fault->problem + "); make the file again");
    }
    return tree.take();
}

}  // namespace audio_edition
