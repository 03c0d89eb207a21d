// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace audio_edition {
namespace {

ErrorKind kind_of(int errno_value, ErrorKind otherwise) {
    switch (errno_value) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
        case ENOMEM:
        case EMFILE:
        case ENFILE:
        case EAGAIN:
            return ErrorKind::try_again;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorKind::permission;
        default:
            return otherwise;
    }
}

/// What the user can do about it; empty where the description already says it.
std::string_view advice_for(int errno_value) {
    switch (errno_value) {
        case ENOSPC:
            return "free some space and run again";
        case EDQUOT:
            return "free some of your quota and run again";
        case EFBIG:
            return "raise the limit on the size of files (ulimit -f) and run again";
        case ENOMEM:
            return "free some memory and run again";
        case EMFILE:
        case ENFILE:
            return "raise the limit on open files (ulimit -n) or use fewer jobs";
        case EAGAIN:
            return "wait a little, or use fewer jobs";
        case EACCES:
        case EPERM:
            return "check its permissions and those of the folders above it";
        case EROFS:
            return "choose a place that can be written to";
        case ENAMETOOLONG:
            return "use a shorter name";
        case ENOTDIR:
            return "a part of this path is a file";
        case ELOOP:
            return "the symbolic links in this path lead round in a circle";
        default:
            return {};
    }
}

/// Unlike strerror: the same in every locale, and safe in every thread.
std::string description_of(int errno_value) {
    const char* text = strerrordesc_np(errno_value);
    return text != nullptr ? text : "error " + std::to_string(errno_value);
}

}  // namespace

Error::Error(ErrorKind kind, std::string where, std::string message)
    : kind_(kind),
      where_(std::move(where)),
      message_(std::move(message)),
      what_(where_.empty() ? message_ : where_ + ": " + message_) {}

Error system_error(ErrorKind otherwise, std::string where, std::string_view what, int errno_value) {
    std::string message(what);
    message += ": " + description_of(errno_value);
    if (const std::string_view advice = advice_for(errno_value); !advice.empty()) {
        message += "; ";
        message += advice;
    }
    return {kind_of(errno_value, otherwise), std::move(where), std::move(message)};
}

}  // namespace audio_edition
