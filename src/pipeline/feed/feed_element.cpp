// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/feed/feed_element.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "text/one_line.h"
#include "text/utf8.h"
#include "xml/read_xml.h"

namespace audio_edition {
namespace {

constexpr std::size_t deepest = 50;

/// "itunes" for the name space of that; empty for others. Their case has been written in several ways.
std::string_view usual_prefix(std::string_view name_space) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> known{
        {{"http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"},
         {"https://podcastindex.org/namespace/1.0", "podcast"},
         {"https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md", "podcast"},
         {"http://www.w3.org/2005/atom", "atom"},
         {"http://purl.org/rss/1.0/modules/content/", "content"}}};
    const std::string wanted = to_lower(name_space);
    for (const auto& [space, prefix] : known)
        if (wanted == space) return prefix;
    return {};
}

class FeedTree final : public XmlEvents {
  public:
    explicit FeedTree(const std::string& where) : where_(where) {}

    void open(std::string_view name, std::vector<XmlAttribute> attributes, std::size_t) override {
        if (open_.size() >= deepest)
            throw Error{ErrorKind::broken_input, where_, "is nested too deeply; it is not a podcast feed"};
        for (const XmlAttribute& attribute : attributes) learn_prefix(attribute);
        FeedElement element;
        element.name = usual_name(name);
        for (XmlAttribute& attribute : attributes)
            element.attributes.emplace(std::move(attribute.name), std::move(attribute.value));
        open_.push_back(std::move(element));
    }
    void text(MappedText text) override {
        if (!open_.empty()) open_.back().text += text.text();
    }
    void close(std::size_t) override {
        FeedElement done = std::move(open_.back());
        open_.pop_back();
        done.text = on_one_line(done.text);
        (open_.empty() ? root_ : open_.back().children.emplace_back()) = std::move(done);
    }
    [[nodiscard]] FeedElement take() { return std::move(root_); }

  private:
    void learn_prefix(const XmlAttribute& attribute) {
        constexpr std::string_view declares = "xmlns:";
        if (!attribute.name.starts_with(declares)) return;
        const std::string_view usual = usual_prefix(attribute.value);
        if (!usual.empty()) prefixes_[attribute.name.substr(declares.size())] = usual;
    }
    [[nodiscard]] std::string usual_name(std::string_view name) const {
        const std::size_t colon = name.find(':');
        if (colon == std::string_view::npos) return std::string(name);
        const auto known = prefixes_.find(std::string(name.substr(0, colon)));
        const std::string prefix(known == prefixes_.end() ? name.substr(0, colon) : known->second);
        return prefix + std::string(name.substr(colon));
    }

    const std::string& where_;
    std::map<std::string, std::string_view> prefixes_;
    std::vector<FeedElement> open_;
    FeedElement root_;
};

}  // namespace

const FeedElement* FeedElement::child(std::string_view wanted) const {
    const auto found = std::ranges::find(children, wanted, &FeedElement::name);
    return found == children.end() ? nullptr : &*found;
}

std::vector<const FeedElement*> FeedElement::all(std::string_view wanted) const {
    std::vector<const FeedElement*> found;
    for (const FeedElement& one : children)
        if (one.name == wanted) found.push_back(&one);
    return found;
}

std::string FeedElement::text_of(std::string_view wanted) const {
    const FeedElement* const found = child(wanted);
    return found == nullptr ? std::string() : found->text;
}

std::string FeedElement::attribute(const std::string& wanted) const {
    const auto found = attributes.find(wanted);
    return found == attributes.end() ? std::string() : found->second;
}

FeedElement read_feed(const std::string& xml, const std::string& where) {
    if (!is_valid_utf8(xml))
        throw Error{ErrorKind::broken_input, where, "is not UTF-8; save the feed as UTF-8"};
    FeedTree tree(where);
    if (const auto fault = read_xml(xml, {0, xml.size()}, tree)) {
        throw Error{ErrorKind::broken_input, where + ":" + std::to_string(line_of(xml, fault->at)),
                    "is not well-formed XML, " + fault->problem + "; correct it and check again"};
    }
    return tree.take();
}

}  // namespace audio_edition
