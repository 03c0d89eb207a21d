// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/store.h"

#include <cerrno>
#include <span>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "base/create_folders.h"
#include "base/destination.h"
#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

constexpr const char* format_file = "format";
constexpr std::string_view store_format = "audio-edition store 1\n";
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

/// In place: all who write it write the same bytes, so one that a kill has torn is completed by whoever comes
/// next, and any number may write at once.
void write_format(const fs::path& mark) {
    const FileDescriptor file(::open(mark.c_str(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (!file) throw system_error(ErrorKind::cannot_create, mark.native(), "cannot create", errno);
    int failure = write_all(file.get(), std::as_bytes(std::span(store_format)));
    if (failure == 0 && ::fsync(file.get()) != 0) failure = errno;
    if (failure != 0) throw system_error(ErrorKind::io, mark.native(), "cannot write", failure);
    sync_folder(folder_of(mark));
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
    const std::string found = is_at(output_) ? read_file(mark, largest_format) : "";
    if (found == store_format) return;
    if (!store_format.starts_with(found)) {
        throw Error{ErrorKind::cannot_create, folder().native(),
                    "was made by another version of this program; choose another folder with -o"};
    }
    write_format(mark);
}

fs::path Store::entry(const std::string& key) const {
    return folder() / key.substr(0, digits_of_shelf) / key;
}

fs::path Store::make_entry(const std::string& key) const {
    fs::path entry = this->entry(key);
    make_real_folder(entry.parent_path());
    make_real_folder(entry);
    return entry;
}

}  // namespace audio_edition
