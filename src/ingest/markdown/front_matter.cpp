// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/front_matter.h"

#include <algorithm>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest = 64 * 1024;
constexpr std::size_t most_authors = 32;

std::string_view line_at(std::string_view text, std::size_t at) noexcept {
    std::string_view line = text.substr(at, std::min(text.find('\n', at), text.size()) - at);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) {
        line.remove_suffix(1);
    }
    return line;
}

std::size_t line_after(std::string_view text, std::size_t at) noexcept {
    const std::size_t end = text.find('\n', at);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string scalar(const YAML::Node& node) {
    return node.IsScalar() ? node.Scalar() : std::string();
}

std::string name_of_author(const YAML::Node& author) {
    if (author.IsMap() && author["name"]) return scalar(author["name"]);
    return scalar(author);
}

/// "Ann, Bo and Cy"
std::string authors_of(const YAML::Node& node) {
    if (!node.IsSequence()) return name_of_author(node);
    std::vector<std::string> names;
    for (const YAML::Node& author : node) {
        std::string name = name_of_author(author);
        if (!name.empty() && names.size() < most_authors) names.push_back(std::move(name));
    }
    std::string joined;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) joined += i + 1 == names.size() ? " and " : ", ";
        joined += names[i];
    }
    return joined;
}

/// "2024-03-03" of "2024-03-03T09:00:00+01:00".
std::string iso_date(const std::string& written) {
    const std::string shape = "dddd-dd-dd";
    for (const std::size_t size : {10U, 7U, 4U}) {
        if (written.size() < size || (written.size() > size && size < 10)) continue;
        const bool fits = std::equal(
            shape.begin(), shape.begin() + static_cast<std::ptrdiff_t>(size), written.begin(),
            [](char wanted, char c) { return wanted == 'd' ? c >= '0' && c <= '9' : c == wanted; });
        if (fits) return written.substr(0, size);
    }
    return "";
}

void read_fields(const YAML::Node& fields, FrontMatter& matter) {
    if (!fields.IsMap()) return;
    for (const auto& field : fields) {
        const std::string key = to_lower(scalar(field.first));
        if (key == "title") matter.title = scalar(field.second);
        if (key == "author" || key == "authors") matter.author = authors_of(field.second);
        if (key == "date") matter.date = iso_date(scalar(field.second));
        if (key == "lang" || key == "language") matter.language = scalar(field.second);
    }
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
    if (line_at(text, 0) != "---") return std::nullopt;
    const std::size_t begin = line_after(text, 0);
    for (std::size_t at = begin; at < text.size() && at < longest; at = line_after(text, at)) {
        const std::string_view line = line_at(text, at);
        if (line != "---" && line != "...") continue;
        FrontMatter matter;
        matter.size = line_after(text, at);
        try {
            read_fields(YAML::Load(std::string(text.substr(begin, at - begin))), matter);
        } catch (const YAML::Exception&) {
            return FrontMatter{.size = matter.size, .title = {}, .author = {}, .date = {}, .language = {}};
        }
        return matter;
    }
    return std::nullopt;
}

}  // namespace audio_edition
