// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file_kind.h"

#include <sys/stat.h>

namespace audio_edition {

std::string_view kind_of_file(mode_t mode) noexcept {
    switch (mode & S_IFMT) {
        case S_IFDIR:
            return "a folder";
        case S_IFLNK:
            return "a symbolic link";
        case S_IFIFO:
            return "a pipe";
        case S_IFSOCK:
            return "a socket";
        case S_IFCHR:
        case S_IFBLK:
            return "a device";
        default:
            return "a file";
    }
}

}  // namespace audio_edition
