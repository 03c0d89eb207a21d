// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/destination.h"

#include <array>
#include <cerrno>
#include <climits>
#include <string>

#include <fcntl.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/error.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

constexpr std::string_view digits = "0123456789abcdef";
constexpr std::size_t random_digits = 16;

std::string random_suffix() {
    std::array<unsigned char, random_digits / 2> bytes{};
    // Never short for so few bytes, and EINTR only before the kernel has gathered its first entropy.
    while (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size())) {
        if (errno != EINTR)
            throw system_error(ErrorKind::io, "getrandom", "cannot draw a random name", errno);
    }
    std::string text;
    for (const unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

/// `.name.`, with the name cut where the whole would not fit, never within a character.
std::string hidden_prefix(const std::filesystem::path& destination) {
    std::string name = destination.filename().native();
    std::size_t length = NAME_MAX - random_digits - 2;
    if (name.size() > length) {
        while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80) --length;
        name.resize(length);
    }
    return "." + name + ".";
}

}  // namespace

std::filesystem::path hidden_name_beside(const std::filesystem::path& destination) {
    return folder_of(destination) / (hidden_prefix(destination) + random_suffix());
}

bool is_hidden_name_for(const std::filesystem::path& destination, std::string_view name) {
    const std::string prefix = hidden_prefix(destination);
    return name.size() == prefix.size() + random_digits && name.starts_with(prefix) &&
           name.find_first_not_of(digits, prefix.size()) == std::string_view::npos;
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

void require_a_name(const std::filesystem::path& destination) {
    const std::filesystem::path name = destination.filename();
    const bool has_nul = destination.native().find('\0') != std::string::npos;
    if (name.empty() || name == "." || name == ".." || has_nul) {
        throw Error{ErrorKind::cannot_create, "'" + destination.native() + "'",
                    "names nothing that could be created; give a name"};
    }
    // Its hidden name is cut to fit, so that all would go well until the very end.
    if (name.native().size() > NAME_MAX) {
        throw system_error(ErrorKind::cannot_create, destination.native(), "cannot create", ENAMETOOLONG);
    }
}

void sync_folder(const std::filesystem::path& folder) {
    const FileDescriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // One may write into a folder that one may not list; there is no way to sync such a one.
    if (!fd && errno == EACCES) return;
    // EINVAL: some network file systems make no such promise for folders.
    if (!fd || (::fsync(fd.get()) != 0 && errno != EINVAL)) {
        throw system_error(ErrorKind::io, folder.native(), "cannot sync the folder", errno);
    }
}

}  // namespace audio_edition
