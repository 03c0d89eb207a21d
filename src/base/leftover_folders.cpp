// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/leftover_folders.h"

#include <cstdio>
#include <string_view>
#include <vector>

#include "base/destination.h"
#include "base/error.h"
#include "base/exchange_folders.h"
#include "base/folder_lock.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using State = FolderLock::State;

FolderLock try_to_lock(const fs::path& folder) {
    try {
        return lock_folder(folder, Patience::do_not_wait);
    } catch (const Error&) {
        return {State::taken, {}};
    }
}

void remove_leftover(const fs::path& folder) {
    const FolderLock lock = try_to_lock(folder);
    if (lock.state != State::held) return;
    std::error_code ignored;
    fs::remove_all(folder, ignored);
}

void put_back(const fs::path& previous, const fs::path& destination) {
    const FolderLock lock = try_to_lock(previous);
    if (lock.state == State::taken) return;
    // Fails where something stands at the destination by now.
    std::rename(previous.c_str(), destination.c_str());
}

struct Leftovers {
    std::vector<fs::path> staged;
    std::vector<fs::path> previous;
};

Leftovers find_leftovers(const fs::path& destination) {
    Leftovers found;
    std::error_code failure;
    const fs::path folder = folder_of(destination);
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end;
         entry.increment(failure)) {
        const std::string name = entry->path().filename().native();
        std::string_view stem = name;
        const bool is_previous = stem.ends_with(previous_suffix);
        if (is_previous) stem.remove_suffix(previous_suffix.size());
        if (is_hidden_name_for(destination, stem)) {
            (is_previous ? found.previous : found.staged).push_back(entry->path());
        }
    }
    return found;
}

}  // namespace

void tidy_leftovers(const fs::path& destination) {
    const Leftovers leftovers = find_leftovers(destination);
    std::error_code ignored;
    for (const fs::path& previous : leftovers.previous) {
        if (fs::exists(fs::symlink_status(destination, ignored))) {
            remove_leftover(previous);
        } else {
            put_back(previous, destination);
        }
    }
    for (const fs::path& staged : leftovers.staged) remove_leftover(staged);
}

}  // namespace audio_edition
