// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/store.h"

#include <utility>

#include "base/atomic_file.h"
#include "base/create_folders.h"
#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr const char* format_file = "format";
constexpr std::string_view format = "audio-edition store 1\n";
constexpr std::size_t largest_format = 1000;
constexpr std::size_t digits_of_shelf = 2;

/// Makes `folder` in a folder that is there.
void make_real_folder(const fs::path& folder) {
    std::error_code ignored;
    if (fs::is_symlink(fs::symlink_status(folder, ignored))) {
        throw Error{ErrorKind::cannot_create, folder.native(),
                    "is a symbolic link, through which nothing is written; remove it, or choose another "
                    "folder with -o"};
    }
    create_folders(folder);
}

}  // namespace

Store::Store(fs::path output) : output_(std::move(output)) {}

fs::path Store::folder() const {
    return output_ / "store";
}

fs::path Store::links() const {
    return output_ / "editions";
}

bool Store::is_at(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "store" / format_file, ignored);
}

void Store::prepare() const {
    create_folders(output_);
    make_real_folder(folder());
    make_real_folder(links());
    const fs::path mark = folder() / format_file;
    if (!is_at(output_)) {
        AtomicFile file(mark);
        file.write(format);
        file.commit();
    }
    if (read_file(mark, largest_format) != format) {
        throw Error{ErrorKind::cannot_create, folder().native(),
                    "was made by another version of this program; choose another folder with -o"};
    }
}

fs::path Store::entry(const std::string& key) const {
    return folder() / key.substr(0, digits_of_shelf) / key;
}

fs::path Store::make_entry(const std::string& key) const {
    const fs::path entry = this->entry(key);
    make_real_folder(entry.parent_path());
    make_real_folder(entry);
    return entry;
}

}  // namespace audio_edition
