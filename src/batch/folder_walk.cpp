// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/folder_walk.h"

#include <algorithm>

#include "base/error.h"
#include "batch/store.h"
#include "ingest/epub/unpacked_book.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

bool is_hidden(const fs::path& path) {
    return path.filename().native().starts_with('.');
}

bool is_real_folder(const fs::directory_entry& entry) {
    std::error_code ignored;
    return fs::is_directory(entry.symlink_status(ignored));
}

bool is_linked_folder(const fs::directory_entry& entry) {
    std::error_code ignored;
    return !is_real_folder(entry) && entry.is_directory(ignored);
}

std::string_view rule_for(const fs::path& path, bool is_folder) {
    if (is_hidden(path)) return "hidden";
    if (is_folder) return rule_for_folder(path);
    const std::string_view rule = rule_for_file(path);
    return rule.empty() ? rule_for_special(path) : rule;
}

}  // namespace

FolderContents look_below(const fs::path& folder) {
    FolderContents contents;
    std::error_code failure;
    fs::recursive_directory_iterator entry(folder, failure);
    for (const fs::recursive_directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        if (is_linked_folder(*entry)) {
            contents.passed_over.push_back(
                {entry->path(), is_hidden(entry->path()) ? "hidden" : "link to a folder"});
            continue;
        }
        const bool is_folder = is_real_folder(*entry);
        const std::string_view rule = rule_for(entry->path(), is_folder);
        const bool is_book = is_folder && rule.empty() && is_unpacked_epub(entry->path());
        const bool is_store = is_folder && Store::is_at(entry->path());
        if (is_folder && (!rule.empty() || is_book || is_store)) entry.disable_recursion_pending();
        if (!rule.empty()) {
            contents.passed_over.push_back({entry->path(), rule});
        } else if (is_book || !is_folder) {
            contents.documents.push_back(entry->path());
        }
    }
    if (failure)
        throw system_error(ErrorKind::no_input, folder.native(), "cannot list the folder", failure.value());
    std::ranges::sort(contents.documents);
    std::ranges::sort(contents.passed_over, {}, &PassedOver::path);
    return contents;
}

}  // namespace audio_edition
