// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml/read_xml.h"

#include <algorithm>
#include <utility>

#include <pugixml.hpp>

#include "xml/character_references.h"

namespace audio_edition {
namespace {

/// Values stay as they are written, so that they can be told from their bytes; white space matters in prose.
constexpr unsigned as_written = pugi::parse_cdata | pugi::parse_ws_pcdata;

/// Goes through pugixml's tree, parsed in place.
class Telling {
  public:
    Telling(std::string_view source, std::size_t begin, const char* buffer, XmlEvents& events)
        : source_(source), begin_(begin), buffer_(buffer), events_(events) {}

    void tell(const pugi::xml_node root) {
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
            events_.open(node.name(), attributes_of(node), name - 1);
        } else {
            const std::string_view value = node.value();
            const std::size_t at = offset(value.data());
            reached_ = at + value.size();
            events_.text(node.type() == pugi::node_cdata ? MappedText(source_, {at, reached_})
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
        events_.close(reached_);
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

    [[nodiscard]] static std::vector<XmlAttribute> attributes_of(const pugi::xml_node element) {
        std::vector<XmlAttribute> attributes;
        for (const pugi::xml_attribute attribute : element.attributes())
            attributes.push_back({attribute.name(), resolve_references(attribute.value())});
        return attributes;
    }

    std::string_view source_;
    std::size_t begin_;   ///< of the file in the source
    const char* buffer_;  ///< of the parser, as long as the file
    XmlEvents& events_;
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

}  // namespace

std::optional<XmlFault> read_xml(std::string_view source, ByteSpan file, XmlEvents& events) {
    std::string buffer(file.of(source));
    pugi::xml_document document;
    const pugi::xml_parse_result result =
        document.load_buffer_inplace(buffer.data(), buffer.size(), as_written, pugi::encoding_utf8);
    if (!result)
        return XmlFault{static_cast<std::size_t>(std::max<std::ptrdiff_t>(result.offset, 0)),
                        result.description()};
    events.size(size_of(document.document_element()));
    Telling(source, file.begin, buffer.data(), events).tell(document.document_element());
    return std::nullopt;
}

std::string_view local_name(std::string_view name) noexcept {
    const std::size_t colon = name.rfind(':');
    const std::string_view local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    return local.empty() ? name : local;
}

std::size_t line_of(std::string_view text, std::size_t at) noexcept {
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, at), '\n'));
}

}  // namespace audio_edition
