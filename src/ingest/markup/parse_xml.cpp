// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markup/parse_xml.h"

#include <utility>

#include "base/error.h"

namespace audio_edition {
namespace {

class TreeEvents : public XmlEvents {
  public:
    TreeEvents(const std::string& where, std::size_t& room, TreeBuilder& tree)
        : where_(where), room_(room), tree_(tree) {}

    void size(std::size_t nodes) override {
        if (nodes > room_) refuse_size(where_);
        room_ -= nodes;
    }
    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t begin) override {
        std::vector<MarkupAttribute> kept;
        kept.reserve(attributes.size());
        for (XmlAttribute& one : attributes) kept.push_back({std::move(one.name), std::move(one.value)});
        tree_.open(std::string(local_name(name)), std::move(kept), begin);
    }
    void text(MappedText text) override { tree_.text(std::move(text)); }
    void close(std::size_t end) override { tree_.close(end); }

  private:
    const std::string& where_;
    std::size_t& room_;
    TreeBuilder& tree_;
};

}  // namespace

std::optional<XmlFault> parse_xml(std::string_view source, ByteSpan file, const std::string& where,
                                  std::size_t& room, TreeBuilder& tree) {
    TreeEvents events(where, room, tree);
    return read_xml(source, file, events);
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
