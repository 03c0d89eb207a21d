// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/xml_layout.h"

#include <utility>

namespace audio_edition {

class XmlLayout::Events final : public XmlEvents {
  public:
    Events(XmlLayout& made, std::string_view file, std::size_t begin)
        : made_(made), file_(file), begin_(begin) {}

    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) override {
        is_usable = is_usable && open_.size() < deepest;
        if (open_.size() == 1) is_usable = is_usable && local_name(name) == name;
        open_.push_back(add_node(*made_.names_.emplace(name).first, {begin_ + begin, begin_ + begin}));
        for (XmlAttribute& attribute : attributes)
            if (attribute.name == "id") made_.elements_.back().id = std::move(attribute.value);
    }

    void text(MappedText text) override {
        const ByteSpan all = text.source();
        const bool is_section = file_.substr(0, all.begin).ends_with("<![CDATA[");
        for (const MappedText::Piece& piece : text.pieces()) {
            const std::size_t begin = made_.layout_.text.size();
            made_.layout_.text += piece.text.of(text.text());
            const ByteSpan source{begin_ + piece.source.begin, begin_ + piece.source.end};
            add_node({}, is_section ? ByteSpan{} : source);
            finish(made_.layout_.nodes.back(), begin);
        }
    }

    void close(std::size_t end) override {
        LayoutNode& node = made_.layout_.nodes[open_.back()];
        node.source.end = begin_ + end;
        finish(node, node.text.begin);
        open_.pop_back();
    }

    bool is_usable = true;

  private:
    static constexpr std::size_t deepest = 200;

    std::uint32_t add_node(std::string_view name, ByteSpan source) {
        LayoutNode node;
        node.name = name;
        node.source = source;
        node.parent = open_.back();
        node.text = {made_.layout_.text.size(), made_.layout_.text.size()};
        made_.layout_.nodes.push_back(node);
        made_.elements_.emplace_back();
        return static_cast<std::uint32_t>(made_.layout_.nodes.size() - 1);
    }

    void finish(LayoutNode& node, std::size_t begin) const {
        node.text = {begin, made_.layout_.text.size()};
        node.end = static_cast<std::uint32_t>(made_.layout_.nodes.size());
    }

    XmlLayout& made_;
    const std::string_view file_;
    const std::size_t begin_;
    std::vector<std::uint32_t> open_{0};
};

bool XmlLayout::add(std::string_view file, std::size_t begin) {
    Events events(*this, file, begin);
    if (read_xml(file, {0, file.size()}, events)) return false;
    layout_.nodes[0].text = {0, layout_.text.size()};
    layout_.nodes[0].end = static_cast<std::uint32_t>(layout_.nodes.size());
    return events.is_usable;
}

}  // namespace audio_edition
