// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_folder.h"

#include <algorithm>

#include "base/atomic_file.h"
#include "base/carry_over.h"
#include "base/error.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view clips_folder = "clips";

Error occupied(const fs::path& folder, const std::string& by) {
    return {ErrorKind::cannot_create, folder.native(),
            "holds " + by + "; choose another name with --slug, or another folder with -o"};
}

/// The files of the edition in `folder`, once it is sure that they may be replaced.
std::vector<std::string> replaceable_files(const fs::path& folder, const std::string& book,
                                           const std::string& title, const std::string& author) {
    std::error_code ignored;
    const std::optional<Manifest> old = find_manifest(folder);
    if (!old) {
        if (fs::exists(folder / book, ignored))
            throw occupied(folder, "a " + book + " that is of no edition");
        return {};
    }
    if (old->title != title || old->author != author) {
        throw occupied(
            folder, "another work, '" + old->title + "'" + (old->author.empty() ? "" : " by " + old->author));
    }
    std::vector<std::string> files{std::string(manifest_name)};
    for (const ManifestFile& file : old->files) files.push_back(file.path);
    return files;
}

}  // namespace

std::string EditionNames::clip(std::size_t index, const std::string& section_id) const {
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(sections).size());
    std::string number = std::to_string(index + 1);
    number.insert(0, digits - std::min(digits, number.size()), '0');
    return std::string(clips_folder) + "/" + number + "-" + section_id + extension;
}

std::string edition_slug(const std::string& title, const std::optional<std::string>& chosen) {
    if (chosen) {
        if (!chosen->empty() && slug(*chosen) == *chosen) return *chosen;
        throw Error{ErrorKind::usage, "--slug " + *chosen,
                    "is no safe name; use lower-case letters, digits and single hyphens"};
    }
    const std::string name = slug(title);
    return name.empty() ? "untitled" : name;
}

EditionFolder::EditionFolder(const fs::path& folder, const std::string& book, const std::string& title,
                             const std::string& author)
    : folder_(folder), old_files_(replaceable_files(folder, book, title, author)), staged_(folder) {}

void EditionFolder::commit(const Manifest& manifest) {
    AtomicFile file(staging() / manifest_name);
    file.write(to_json_text(manifest));
    file.commit();
    staged_.commit([this](const fs::path& name) { return may_go(name); });
}

bool EditionFolder::may_go(const fs::path& name) const {
    const auto is_old = [this](const fs::path& path) {
        return std::ranges::find(old_files_, path.native()) != old_files_.end();
    };
    std::error_code ignored;
    if (name != clips_folder || !fs::is_directory(folder_ / name, ignored)) return is_old(name);
    // Clips go one by one: what someone else has put among them stays.
    for (const fs::directory_entry& clip : fs::directory_iterator(folder_ / name, ignored)) {
        const fs::path path = name / clip.path().filename();
        if (is_old(path)) continue;
        fs::create_directory(staging() / name, ignored);
        carry_over(clip.path(), staging() / path);
    }
    return true;
}

}  // namespace audio_edition
