// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/html/json_ld.h"

#include <algorithm>
#include <deque>
#include <map>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "base/json.h"
#include "xml/character_references.h"

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

std::string text_of(const Json* value) {
    if (value == nullptr) return {};
    if (value->is_array()) return value->empty() ? std::string{} : text_of(&value->front());
    if (const Json* inner = find_member(*value, "@value")) return text_of(inner);
    // Programs escape for HTML what JSON needs no escape for: "Rain &amp; wind".
    return value->is_string() ? resolve_references(value->get_ref<const std::string&>()) : std::string{};
}

/// The same for each of a list.
std::vector<std::string> texts_of(const Json& value) {
    if (!value.is_array()) return {text_of(&value)};
    std::vector<std::string> texts;
    for (const Json& one : value) texts.push_back(text_of(&one));
    return texts;
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
        if (address.empty()) address = text_of(find_member(*value, name));
    }
    if (!address.empty()) addresses.push_back(std::move(address));
}

bool is_article(const Json& value) {
    const Json* type = find_member(value, "@type");
    if (type == nullptr) return false;
    const auto names_article = [](const Json& one) {
        if (!one.is_string()) return false;
        const auto& name = one.get_ref<const std::string&>();
        return name.ends_with("Article") || name.ends_with("BlogPosting") || name.ends_with("Report") ||
               name.ends_with("Review") || name.ends_with("/NewsArticle");
    };
    return type->is_array() ? std::ranges::any_of(*type, names_article) : names_article(*type);
}

bool is_organization(const Json& value) {
    const Json* type = find_member(value, "@type");
    return type != nullptr && type->is_string() &&
           type->get_ref<const std::string&>().ends_with("Organization");
}

/// The things that the scripts of a page describe. They must outlive it.
class Descriptions {
  public:
    /// Walks lists and graphs, not the things within things: a comment is an article's, not the article.
    void gather(const Json& value) {
        if (value.is_array()) {
            for (const Json& one : value) {
                if (one.is_object()) gather(one);
            }
        } else if (const Json* graph = find_member(value, "@graph"); graph != nullptr && graph->is_array()) {
            gather(*graph);
        } else {
            take(value);
        }
    }

    /// The first article, else what else says when or by whom it was published.
    [[nodiscard]] LinkedData best() const {
        const Json* one = article_ != nullptr ? article_ : other_;
        return one == nullptr ? LinkedData{} : read(*one);
    }

  private:
    void take(const Json& value) {
        if (const Json* id = find_member(value, "@id"); id != nullptr && id->is_string())
            by_id_.emplace(id->get_ref<const std::string&>(), &value);
        const Json* main = find_member(value, "mainEntity");
        for (const Json* one : {&value, main}) {
            if (one != nullptr && article_ == nullptr && is_article(*one)) article_ = one;
        }
        const bool says_more =
            find_member(value, "datePublished") != nullptr || find_member(value, "author") != nullptr;
        if (other_ == nullptr && says_more) other_ = &value;
    }

    /// What `value` is, or what it refers to with {"@id": "…"}.
    [[nodiscard]] const Json& thing(const Json& value) const {
        const Json* id = find_member(value, "@id");
        if (id == nullptr || !id->is_string() || value.size() > 1) return value;
        const auto found = by_id_.find(id->get_ref<const std::string&>());
        return found == by_id_.end() ? value : *found->second;
    }

    /// People or organisations, as objects or as plain names.
    void add_names(const Json* value, LinkedData& data) const {
        if (value == nullptr) return;
        if (value->is_array()) {
            for (const Json& one : *value) {
                if (!one.is_array()) add_names(&one, data);
            }
            return;
        }
        const Json* own = find_member(thing(*value), "name");
        std::vector<std::string>& names = is_organization(thing(*value)) ? data.organizations : data.authors;
        for (std::string& name : texts_of(own != nullptr ? *own : *value)) {
            if (!name.empty() && std::ranges::find(names, name) == names.end())
                names.push_back(std::move(name));
        }
    }

    [[nodiscard]] LinkedData read(const Json& value) const {
        LinkedData data;
        data.headline = text_of(find_member(value, "headline"));
        if (data.headline.empty() && is_article(value)) data.headline = text_of(find_member(value, "name"));
        add_names(find_member(value, "author"), data);
        if (data.authors.empty()) add_names(find_member(value, "creator"), data);
        data.published = text_of(find_member(value, "datePublished"));
        if (data.published.empty()) data.published = text_of(find_member(value, "dateCreated"));
        data.description = text_of(find_member(value, "description"));
        data.language = text_of(find_member(value, "inLanguage"));
        if (const Json* publisher = find_member(value, "publisher"))
            data.site = text_of(find_member(thing(*publisher), "name"));
        add_pictures(find_member(value, "image"), data.pictures);
        data.body = text_of(find_member(value, "articleBody"));
        return data;
    }

    const Json* article_ = nullptr;
    const Json* other_ = nullptr;
    std::map<std::string, const Json*> by_id_;
};

}  // namespace

LinkedData read_linked_data(const MarkupTree& tree) {
    std::deque<Json> scripts;
    Descriptions descriptions;
    for (const MarkupNode& node : tree.nodes) {
        if (node.name != "script" || node.first_child == no_node) continue;
        if (node.attribute("type").value_or("").find("ld+json") == std::string_view::npos) continue;
        if (auto json = json_of(tree.nodes[node.first_child].text.text()))
            descriptions.gather(scripts.emplace_back(std::move(*json)));
    }
    return descriptions.best();
}

}  // namespace audio_edition
