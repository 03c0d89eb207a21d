// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/edition_folder.h"

#include <algorithm>
#include <utility>

#include "base/atomic_file.h"
#include "base/carry_over.h"
#include "base/error.h"
#include "publish/sidecar/page/copied_pictures.h"
#include "text/text_sketch.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view clips_folder = "clips";
constexpr std::string_view parts_folder = "parts";

std::string with_zeros(std::size_t number, std::size_t digits) {
    std::string text = std::to_string(number);
    return text.insert(0, digits - std::min(digits, text.size()), '0');
}

Error occupied(const fs::path& folder, const std::string& by, const std::string& what_else = "") {
    return {ErrorKind::cannot_create, folder.native(),
            "holds " + by + "; choose another name with --slug, or another folder with -o" + what_else};
}

Error occupied_by_edition(const fs::path& folder, const std::string& by) {
    return occupied(folder, by, ", or replace that edition with --replace");
}

/// Of two texts, at least so much of theirs is in both where one is a later version of the other.
constexpr double resemblance_of_versions = 0.1;

bool is_same_source(const ManifestSource& old, const ManifestSource& now) {
    if (old.digest == now.digest) return true;
    return old.name == now.name && now.name != unnamed_source &&
           resemblance(old.sketch, now.sketch) >= resemblance_of_versions;
}

}  // namespace

std::string EditionNames::clip(std::size_t index, const std::string& section_id) const {
    const std::size_t digits = std::max<std::size_t>(2, std::to_string(sections).size());
    return std::string(clips_folder) + "/" + with_zeros(index + 1, digits) + "-" + section_id + extension;
}

std::string EditionNames::part(std::size_t number) const {
    return std::string(parts_folder) + "/" + slug + "-" + with_zeros(number, 2) + extension;
}

std::string edition_slug(const std::string& title, const std::optional<std::string>& chosen,
                         const fs::path& source) {
    if (chosen) {
        if (!chosen->empty() && slug(*chosen) == *chosen) return *chosen;
        throw Error{ErrorKind::usage, "--slug '" + *chosen + "'",
                    "is not a safe name; use lower-case letters, digits and single hyphens"};
    }
    std::string name = slug(title);
    if (name.empty()) name = slug(source.stem().native());
    return name.empty() ? "untitled" : name;
}

EditionFolder::EditionFolder(fs::path folder, std::string book, EditionClaim claim)
    : folder_(std::move(folder)), book_(std::move(book)), claim_(std::move(claim)) {
    static_cast<void>(replaceable_files());
    staged_.emplace(folder_);
}

std::vector<std::string> EditionFolder::replaceable_files() const {
    std::error_code ignored;
    const std::optional<Manifest> old = find_manifest(folder_);
    if (!old) {
        if (fs::exists(folder_ / book_, ignored))
            throw occupied(folder_, "a " + book_ + " that is not part of an edition");
        return {};
    }
    if (!claim_.replace) require_own(*old);
    std::vector<std::string> files{std::string(manifest_name)};
    for (const ManifestFile& file : old->files) files.push_back(file.path);
    for (const ManifestSidecar& sidecar : old->sidecars) files.push_back(sidecar.path);
    return files;
}

void EditionFolder::require_own(const Manifest& old) const {
    if (old.title != claim_.title || old.author != claim_.author) {
        throw occupied_by_edition(
            folder_, "another work, '" + old.title + "'" + (old.author.empty() ? "" : " by " + old.author));
    }
    if (is_same_source(old.source, claim_.source)) return;
    if (!claim_.is_titled && claim_.source.name == unnamed_source) {
        throw Error{
            ErrorKind::cannot_create, folder_.native(),
            "holds another text from standard input, and neither has a title; name this one with --title or "
            "--slug, or replace that edition with --replace"};
    }
    throw occupied_by_edition(
        folder_, "another text of the same title, made from " +
                     (old.source.name == unnamed_source ? old.source.name : "'" + old.source.name + "'"));
}

void EditionFolder::commit(std::string_view manifest) {
    AtomicFile file(staging() / manifest_name);
    file.write(manifest);
    file.commit(Durability::crash);
    std::optional<std::vector<std::string>> old_files;  // of what is there when it comes to it
    staged_->commit([&](const fs::path& name) {
        if (!old_files) old_files = replaceable_files();
        return may_go(name, *old_files);
    });
}

bool EditionFolder::may_go(const fs::path& name, const std::vector<std::string>& old_files) const {
    const auto is_old = [&old_files](const fs::path& path) {
        return std::ranges::find(old_files, path.native()) != old_files.end();
    };
    std::error_code ignored;
    const bool ours = name == clips_folder || name == parts_folder || name == pictures_folder;
    if (!ours || !fs::is_directory(folder_ / name, ignored)) return is_old(name);
    // Files go one by one: what someone else has put among them stays.
    for (const fs::directory_entry& file : fs::directory_iterator(folder_ / name, ignored)) {
        const fs::path path = name / file.path().filename();
        if (is_old(path)) continue;
        fs::create_directory(staging() / name, ignored);
        carry_over(file.path(), staging() / path);
    }
    return true;
}

}  // namespace audio_edition
