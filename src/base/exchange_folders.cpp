// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exchange_folders.h"

#include <cerrno>
#include <cstdio>

#include <fcntl.h>

#include "base/error.h"

namespace audio_edition {
namespace {

Error cannot_replace(const std::filesystem::path& place, int errno_value) {
    return system_error(ErrorKind::cannot_create, place.native(), "cannot replace the folder", errno_value);
}

}  // namespace

std::filesystem::path exchange_folders(const std::filesystem::path& fresh,
                                       const std::filesystem::path& place) {
    if (::renameat2(AT_FDCWD, fresh.c_str(), AT_FDCWD, place.c_str(), RENAME_EXCHANGE) == 0) return fresh;
    if (errno == EINVAL || errno == ENOSYS || errno == ENOTSUP) return exchange_by_two_renames(fresh, place);
    throw cannot_replace(place, errno);
}

std::filesystem::path exchange_by_two_renames(const std::filesystem::path& fresh,
                                              const std::filesystem::path& place) {
    std::filesystem::path previous = fresh;
    previous += previous_suffix;
    if (std::rename(place.c_str(), previous.c_str()) != 0) throw cannot_replace(place, errno);
    if (std::rename(fresh.c_str(), place.c_str()) != 0) {
        const int reason = errno;
        std::rename(previous.c_str(), place.c_str());
        throw cannot_replace(place, reason);
    }
    return previous;
}

}  // namespace audio_edition
