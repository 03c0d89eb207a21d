// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/markdown/front_matter.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include <yaml-cpp/yaml.h>

#include "ingest/description.h"
#include "ingest/publication_time.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_front_matter = 64 * 1024;
constexpr std::size_t most_front_matter_authors = 32;

std::string_view matter_line_at(std::string_view text, std::size_t at) noexcept {
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

std::vector<std::string> authors_of(const YAML::Node& node) {
    std::vector<std::string> names;
    if (!node.IsSequence()) {
        if (std::string name = name_of_author(node); !name.empty()) names.push_back(std::move(name));
        return names;
    }
    for (const YAML::Node& author : node) {
        std::string name = name_of_author(author);
        if (!name.empty() && names.size() < most_front_matter_authors) names.push_back(std::move(name));
    }
    return names;
}

/// What site generators call the date of publication and a summary, the best first.
constexpr std::array date_keys{
    "pubdate",       "publishdate",      "publisheddate",   "publicationdate", "datepublished",
    "pubdatetime",   "publishdatetime",  "published",       "publishedat",     "publishedon",
    "publishedtime", "firstpublishedat", "publicationtime", "posted",          "date",
    "datetime",      "created",          "createdat",       "datecreated"};
constexpr std::array description_keys{"description", "summary", "excerpt", "abstract"};

/// "pubdate" of "pubDate", "pub_date" and "pub-date".
std::string plain_key(const std::string& written) {
    std::string key = to_lower(written);
    std::erase_if(key, [](char c) { return c == '_' || c == '-'; });
    return key;
}

/// What was said under which of several keys.
template <std::size_t size>
class Choice {
  public:
    explicit Choice(const std::array<const char*, size>& keys) : keys_(keys) {}

    void offer(const std::string& key, const std::string& value) {
        const auto rank = static_cast<std::size_t>(std::ranges::find(keys_, key) - keys_.begin());
        if (rank >= rank_ || value.empty()) return;
        rank_ = rank;
        value_ = value;
    }
    [[nodiscard]] const std::string& value() const noexcept { return value_; }

  private:
    const std::array<const char*, size>& keys_;
    std::size_t rank_ = size;
    std::string value_;
};

class FieldReader {
  public:
    void read(const std::string& written_key, const YAML::Node& value) {
        const std::string key = plain_key(written_key);
        if (key == "title") matter_.title = scalar(value);
        if (key == "author" || key == "authors") matter_.authors = authors_of(value);
        if (key == "lang" || key == "language") matter_.language = scalar(value);
        if (std::ranges::find(date_keys, key) != date_keys.end())
            date_.offer(key, publication_time_or_part(scalar(value)));
        description_.offer(key, short_description(scalar(value)));
    }
    [[nodiscard]] FrontMatter finish() {
        matter_.date = date_.value();
        matter_.description = description_.value();
        return std::move(matter_);
    }

  private:
    FrontMatter matter_;
    Choice<date_keys.size()> date_{date_keys};
    Choice<description_keys.size()> description_{description_keys};
};

void read_yaml(const std::string& text, FieldReader& reader) {
    const YAML::Node fields = YAML::Load(text);
    if (!fields.IsMap()) return;
    for (const auto& field : fields) reader.read(scalar(field.first), field.second);
}

/// The values that are asked for are written in TOML as YAML has them: strings in quotes, lists of them,
/// dates. What belongs to a table is about something else.
void read_toml(std::string_view text, FieldReader& reader) {
    for (std::size_t at = 0; at < text.size(); at = line_after(text, at)) {
        const std::string_view line = matter_line_at(text, at);
        if (line.starts_with('[')) return;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || line.starts_with('#')) continue;
        const std::size_t end = line.find_first_of(" \t=");
        const std::string value(line.substr(equals + 1));
        reader.read(std::string(line.substr(0, end)), YAML::Load(value));
    }
}

}  // namespace

std::optional<FrontMatter> read_front_matter(std::string_view text) {
    const std::string_view fence = matter_line_at(text, 0);
    if (fence != "---" && fence != "+++") return std::nullopt;
    const bool yaml = fence == "---";
    const std::size_t begin = line_after(text, 0);
    for (std::size_t at = begin; at < text.size() && at < longest_front_matter; at = line_after(text, at)) {
        const std::string_view line = matter_line_at(text, at);
        if (line != fence && !(yaml && line == "...")) continue;
        FieldReader reader;
        FrontMatter matter;
        const std::string_view fields = text.substr(begin, at - begin);
        try {
            if (yaml) {
                read_yaml(std::string(fields), reader);
            } else {
                read_toml(fields, reader);
            }
            matter = reader.finish();
        } catch (const YAML::Exception&) {
            matter = {};
        }
        matter.size = line_after(text, at);
        return matter;
    }
    return std::nullopt;
}

}  // namespace audio_edition
