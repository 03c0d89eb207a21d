// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/source_bytes.h"

#include <sys/stat.h>

#include "base/error.h"
#include "ingest/ingest.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// All zero where there is no such file, which reading it will tell better.
struct stat status_of(const std::filesystem::path& path) {
    struct stat status {};
    static_cast<void>(::stat(path.c_str(), &status));
    return status;
}

bool is_same(const timespec& a, const timespec& b) {
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

bool is_same_version(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size &&
           is_same(a.st_mtim, b.st_mtim) && is_same(a.st_ctim, b.st_ctim);
}

}  // namespace

SourceBytes read_source(const std::filesystem::path& source) {
    const struct stat before = status_of(source);
    const bool is_folder = std::filesystem::is_directory(source);
    SourceBytes read{read_source_file(source), is_folder ? ".epub" : to_lower(source.extension().native())};
    if (!is_same_version(before, status_of(source)))
        throw Error{ErrorKind::try_again, source.native(), "changed while it was read; run again"};
    return read;
}

}  // namespace audio_edition
