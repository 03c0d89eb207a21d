// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace audio_edition {

/// An element of a feed that exists, whoever wrote it.
///
/// Elements of the name spaces that podcasts use go by one prefix, whatever the file calls them:
/// "itunes:image", "podcast:guid", "atom:link". Those of others keep the prefix they have.
struct FeedElement {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;  ///< its own, on one line
    std::vector<FeedElement> children;

    [[nodiscard]] const FeedElement* child(std::string_view name) const;
    [[nodiscard]] std::vector<const FeedElement*> all(std::string_view name) const;
    /// The text of that child; empty where there is none.
    [[nodiscard]] std::string text_of(std::string_view name) const;
    /// Empty where it has none of that name.
    [[nodiscard]] std::string attribute(const std::string& name) const;
};

/// The root of an XML file. Throws Error{broken_input} naming `where` and the line, for what is not
/// well-formed, not UTF-8 or nested deeper than any feed.
[[nodiscard]] FeedElement read_feed(const std::string& xml, const std::string& where);

}  // namespace audio_edition
