// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/metadata.h"

#include <algorithm>
#include <unordered_map>

#include "ingest/description.h"
#include "ingest/markup/element_text.h"
#include "ingest/name_set.h"
#include "ingest/publication_time.h"

namespace audio_edition {
namespace {

/// Whom a title page names (MARC relators): translator, editor, illustrator, authors of an introduction and
/// an afterword, commentator, narrator.
constexpr NameSet named_roles{"trl", "edt", "ill", "aui", "aft", "cmm", "nrt", "com"};

/// What a well-known program writes for it.
constexpr std::string_view unknown_date = "0101-01-01";
/// Programs for books write a day so.
constexpr std::string_view midnight = "T00:00:00Z";

class MetadataReader {
  public:
    MetadataReader(const MarkupTree& tree, Package& package) : tree_(tree), package_(package) {}

    void read() {
        const auto metadata = find_element(tree_, 0, "metadata");
        if (!metadata) return;
        const NodeIndex end = tree_.nodes[*metadata].end;
        for (NodeIndex i = *metadata + 1; i < end; ++i)
            if (tree_.nodes[i].name == "meta") add_refinement(i);
        for (NodeIndex i = *metadata + 1; i < end; ++i) {
            const std::string& name = tree_.nodes[i].name;
            if (name == "title") read_title(i);
            if (name == "creator" || name == "contributor") read_person(i, name == "creator");
            if (name == "language" && package_.language.empty()) package_.language = element_text(tree_, i);
            if (name == "date") read_date(i);
            if (name == "description" && package_.description.empty())
                package_.description = short_description(element_text(tree_, i));
        }
    }

  private:
    void add_refinement(NodeIndex i) {
        const std::string_view of = attribute_of(tree_, i, "refines");
        if (!of.starts_with('#')) return;
        const std::string_view property = attribute_of(tree_, i, "property");
        if (property == "role") roles_[std::string(of.substr(1))].push_back(element_text(tree_, i));
        if (property == "title-type") title_types_[std::string(of.substr(1))] = element_text(tree_, i);
    }

    void read_title(NodeIndex i) {
        const auto type = title_types_.find(std::string(attribute_of(tree_, i, "id")));
        const bool main = type != title_types_.end() && type->second == "main";
        if (!package_.title.empty() && !main) return;
        package_.title = element_text(tree_, i);
    }

    [[nodiscard]] std::vector<std::string> roles_of(NodeIndex i) const {
        const auto found = roles_.find(std::string(attribute_of(tree_, i, "id")));
        if (found != roles_.end()) return found->second;
        for (const std::string_view name : {"opf:role", "role"})
            if (const auto role = tree_.nodes[i].attribute(name)) return {std::string(*role)};
        return {};
    }

    void read_person(NodeIndex i, bool creator) {
        const std::string name = element_text(tree_, i);
        if (name.empty()) return;
        const std::vector<std::string> roles = roles_of(i);
        const bool author = roles.empty() || std::ranges::find(roles, "aut") != roles.end();
        if (creator && author) {
            if (std::ranges::find(package_.authors, name) == package_.authors.end())
                package_.authors.push_back(name);
            return;
        }
        for (const std::string& role : roles)
            if (named_roles.contains(role)) package_.contributors.push_back({name, role});
    }

    /// That of the first publication, which EPUB 2 may name; never that of the last change.
    void read_date(NodeIndex i) {
        const std::string_view event = attribute_of(tree_, i, "opf:event");
        if (event == "modification" || event == "conversion") return;
        std::string date = publication_time_or_part(element_text(tree_, i));
        if (date.ends_with(midnight)) date = day_of(date);
        if (date == unknown_date) return;
        if (package_.date.empty() || event == "original-publication") package_.date = date;
    }

    const MarkupTree& tree_;
    Package& package_;
    std::unordered_map<std::string, std::vector<std::string>> roles_;
    std::unordered_map<std::string, std::string> title_types_;
};

}  // namespace

void read_metadata(const MarkupTree& tree, Package& package) {
    MetadataReader(tree, package).read();
}

}  // namespace audio_edition
