// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/folder_walk.h"

#include <algorithm>

#include "base/error.h"
#include "batch/store.h"

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

}  // namespace

std::vector<fs::path> files_below(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    fs::recursive_directory_iterator entry(folder, failure);
    for (const fs::recursive_directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        const bool passed_over = is_hidden(entry->path()) || Store::is_at(entry->path());
        if (is_real_folder(*entry)) {
            if (passed_over) entry.disable_recursion_pending();
        } else if (!passed_over && !is_linked_folder(*entry)) {
            files.push_back(entry->path());
        }
    }
    if (failure)
        throw system_error(ErrorKind::no_input, folder.native(), "cannot list the folder", failure.value());
    std::ranges::sort(files);
    return files;
}

}  // namespace audio_edition
