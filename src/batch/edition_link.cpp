// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/edition_link.h"

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

#include "base/destination.h"
#include "base/error.h"
#include "batch/link_name.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

Error cannot_link(const fs::path& link) {
    return system_error(ErrorKind::cannot_create, link.native(), "cannot create the link", errno);
}

/// Renaming over a file or a device would take it away.
void require_link_or_nothing(const fs::path& link) {
    struct stat status {};
    if (::lstat(link.c_str(), &status) != 0 || S_ISLNK(status.st_mode)) return;
    throw Error{ErrorKind::cannot_create, link.native(),
                "is in the way of a link to an edition; move it away and run again"};
}

}  // namespace

fs::path link_of(const Store& store, const std::string& id) {
    return store.links() / link_name(id);
}

void link_edition(const Store& store, const std::string& id, const std::string& key,
                  const std::string& edition) {
    const fs::path link = link_of(store, id);
    const fs::path target = (store.entry(key) / edition).lexically_relative(store.links());
    std::error_code ignored;
    if (fs::read_symlink(link, ignored) == target) return;
    require_link_or_nothing(link);
    const fs::path fresh = hidden_name_beside(link);
    if (::symlink(target.c_str(), fresh.c_str()) != 0) throw cannot_link(link);
    if (std::rename(fresh.c_str(), link.c_str()) == 0) return;
    const Error failure = cannot_link(link);
    ::unlink(fresh.c_str());
    throw failure;
}

}  // namespace audio_edition
