// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "audio_edition/error.h"

namespace audio_edition {

/// An Error for a failed system call: `errno_value` decides the kind where it can
/// (ENOSPC, EDQUOT, ENOMEM, EMFILE: try_again; EACCES, EPERM, EROFS: permission), else `otherwise`.
///
///     system_error(ErrorKind::cannot_create, "out/book.mp3", "cannot write", ENOSPC)
///     what():  out/book.mp3: cannot write: No space left on device; free some space and run again
[[nodiscard]] Error system_error(ErrorKind otherwise, std::string where, std::string_view what,
                                 int errno_value);

}  // namespace audio_edition
