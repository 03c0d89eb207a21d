// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/unpacked_book.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/read_file.h"
#include "base/zip_buffer.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

bool has_container(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_regular_file(folder / "META-INF" / "container.xml", ignored);
}

/// The mimetype first, as in any EPUB.
std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    fs::recursive_directory_iterator entry(folder, failure);
    for (const fs::recursive_directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        const bool is_hidden = entry->path().filename().native().starts_with('.');
        const fs::file_type type = entry->symlink_status(failure).type();
        if (type == fs::file_type::directory && is_hidden) entry.disable_recursion_pending();
        if (type == fs::file_type::regular && !is_hidden) files.push_back(entry->path());
    }
    if (failure)
        throw system_error(ErrorKind::no_input, folder.native(), "cannot list the folder", failure.value());
    std::ranges::sort(files, {}, [&](const fs::path& file) {
        const std::string name = file.lexically_relative(folder).generic_string();
        return std::pair(name != "mimetype", name);
    });
    return files;
}

}  // namespace

bool is_unpacked_epub(const fs::path& path) {
    std::error_code ignored;
    if (has_container(path)) return true;
    const fs::path name = path.has_filename() ? path : path.parent_path();
    return to_lower(name.extension().native()) == ".epub" && fs::is_directory(path, ignored);
}

std::string packed_epub(const fs::path& folder, std::size_t most) {
    if (!has_container(folder))
        throw Error{ErrorKind::broken_input, folder.native(),
                    "is a folder named like an EPUB, but not a book: it lacks META-INF/container.xml; get "
                    "the book "
                    "again, or give the files in the folder"};
    std::vector<std::pair<std::string, std::string>> entries;
    std::size_t room = most;
    for (const fs::path& file : files_of(folder)) {
        std::string bytes = read_file(file, room);
        room -= bytes.size();
        entries.emplace_back(file.lexically_relative(folder).generic_string(), std::move(bytes));
    }
    return zip_in_memory(entries);
}

}  // namespace audio_edition
