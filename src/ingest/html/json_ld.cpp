// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/json_ld.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/json.h"

namespace audio_edition {
namespace {

/// Larger than any description of a page; each one is parsed.
constexpr std::size_t largest = std::size_t{1} << 20;

std::optional<Json> json_of(std::string text) {
    if (text.size() > largest) return std::nullopt;
    // Programs forget to escape line ends; between tokens they are white space in any case.
    std::ranges::replace_if(
        text, [](char c) { return static_cast<unsigned char>(c) < ' '; }, ' ');
    const std::size_t begin = text.find_first_of("{[");
    const std::size_t end = text.find_last_of("}]");
    if (begin == std::string::npos || end == std::string::npos || end < begin) return std::nullopt;
    try {
        return parse_json(std::string_view(text).substr(begin, end + 1 - begin), "JSON-LD");
    } catch (const Error&) {
        return std::nullopt;  // a page with a broken description is still a page
    }
}

const Json* member(const Json& value, const char* key) {
    if (!value.is_object()) return nullptr;
    const auto found = value.find(key);
    return found == value.end() ? nullptr : &*found;
}

std::string text_of(const Json* value) {
    if (value == nullptr) return {};
    if (value->is_array()) return value->empty() ? std::string{} : text_of(&value->front());
    if (const Json* inner = member(*value, "@value")) return text_of(inner);
    return value->is_string() ? value->get<std::string>() : std::string{};
}

/// A person or an organisation, by object or by plain name.
void add_names(const Json* value, std::vector<std::string>& names) {
    if (value == nullptr) return;
    if (value->is_array()) {
        for (const Json& one : *value) {
            if (!one.is_array()) add_names(&one, names);
        }
        return;
    }
    std::string name = value->is_object() ? text_of(member(*value, "name")) : text_of(value);
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
}

/// ImageObjects, or plain addresses; one or several.
void add_pictures(const Json* value, std::vector<std::string>& addresses) {
    if (value == nullptr) return;
    if (value->is_array()) {
        for (const Json& one : *value) {
            if (!one.is_array()) add_pictures(&one, addresses);
        }
        return;
    }
    std::string address = text_of(value);
    for (const char* name : {"contentUrl", "url"}) {
        if (address.empty()) address = text_of(member(*value, name));
    }
    if (!address.empty()) addresses.push_back(std::move(address));
}

bool is_article(const Json& value) {
    const Json* type = member(value, "@type");
    if (type == nullptr) return false;
    const auto names_article = [](const Json& one) {
        if (!one.is_string()) return false;
        const auto& name = one.get_ref<const std::string&>();
        return name.ends_with("Article") || name.ends_with("BlogPosting") || name.ends_with("Report") ||
               name.ends_with("Review") || name.ends_with("/NewsArticle");
    };
    return type->is_array() ? std::ranges::any_of(*type, names_article) : names_article(*type);
}

class Gatherer {
  public:
    /// Walks lists and graphs, not the things within things: a comment is an article's, not the article.
    void gather(const Json& value) {
        if (value.is_array()) {
            for (const Json& one : value) {
                if (one.is_object()) gather(one);
            }
        } else if (const Json* graph = member(value, "@graph"); graph != nullptr && graph->is_array()) {
            gather(*graph);
        } else {
            take(value);
        }
    }

    [[nodiscard]] LinkedData best() const { return article_ ? *article_ : other_.value_or(LinkedData{}); }

  private:
    void take(const Json& value) {
        if (is_article(value)) {
            if (!article_) article_ = read(value);
        } else if (!other_ &&
                   (member(value, "datePublished") != nullptr || member(value, "author") != nullptr)) {
            other_ = read(value);
        }
    }

    static LinkedData read(const Json& value) {
        LinkedData data;
        data.headline = text_of(member(value, "headline"));
        if (data.headline.empty() && is_article(value)) data.headline = text_of(member(value, "name"));
        add_names(member(value, "author"), data.authors);
        if (data.authors.empty()) add_names(member(value, "creator"), data.authors);
        data.published = text_of(member(value, "datePublished"));
        if (data.published.empty()) data.published = text_of(member(value, "dateCreated"));
        data.language = text_of(member(value, "inLanguage"));
        if (const Json* publisher = member(value, "publisher"))
            data.site = text_of(member(*publisher, "name"));
        add_pictures(member(value, "image"), data.pictures);
        data.body = text_of(member(value, "articleBody"));
        return data;
    }

    std::optional<LinkedData> article_;
    std::optional<LinkedData> other_;
};

}  // namespace

LinkedData read_linked_data(const MarkupTree& tree) {
    Gatherer gatherer;
    for (const MarkupNode& node : tree.nodes) {
        if (node.name != "script" || node.first_child == no_node) continue;
        if (node.attribute("type").value_or("").find("ld+json") == std::string_view::npos) continue;
        if (const auto json = json_of(tree.nodes[node.first_child].text.text())) gatherer.gather(*json);
    }
    return gatherer.best();
}

}  // namespace audio_edition
