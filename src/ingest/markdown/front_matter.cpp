// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/front_matter.h"

#include <algorithm>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "ingest/name_list.h"
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
    return listed(names);
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

void read_field(const std::string& written_key, const YAML::Node& value, FrontMatter& matter) {
    const std::string key = to_lower(written_key);
    if (key == "title") matter.title = scalar(value);
    if (key == "author" || key == "authors") matter.author = authors_of(value);
    if (key == "date") matter.date = iso_date(scalar(value));
    if (key == "lang" || key == "language") matter.language = scalar(value);
}

void read_yaml(const std::string& text, FrontMatter& matter) {
    const YAML::Node fields = YAML::Load(text);
    if (!fields.IsMap()) return;
    for (const auto& field : fields) read_field(scalar(field.first), field.second, matter);
}

/// The values that are asked for are written in TOML as YAML has them: strings in quotes, lists of them, dates. What
/// belongs to a table is about something else.
void read_toml(std::string_view text, FrontMatter& matter) {
    for (std::size_t at = 0; at < text.size(); at = line_after(text, at)) {
        const std::string_view line = line_at(text, at);
        if (line.starts_with('[')) return;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || line.starts_with('#')) continue;
        const std::size_t end = line.find_first_of(" \t=");
        const std::string value(line.substr(equals + 1));
        read_field(std::string(line.substr(0, end)), YAML::Load(value), matter);
    }
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
    const std::string_view fence = line_at(text, 0);
    if (fence != "---" && fence != "+++") return std::nullopt;
    const bool yaml = fence == "---";
    const std::size_t begin = line_after(text, 0);
    for (std::size_t at = begin; at < text.size() && at < longest; at = line_after(text, at)) {
        const std::string_view line = line_at(text, at);
        if (line != fence && !(yaml && line == "...")) continue;
        FrontMatter matter;
        matter.size = line_after(text, at);
        const std::string_view fields = text.substr(begin, at - begin);
        try {
            if (yaml) {
                read_yaml(std::string(fields), matter);
            } else {
                read_toml(fields, matter);
            }
        } catch (const YAML::Exception&) {
            return FrontMatter{.size = matter.size, .title = {}, .author = {}, .date = {}, .language = {}};
        }
        return matter;
    }
    return std::nullopt;
}

}  // namespace audio_edition
