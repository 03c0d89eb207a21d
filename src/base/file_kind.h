// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <sys/types.h>

namespace audio_edition {

/// What messages call a thing in a folder, by its `st_mode`: "a file", "a folder", "a symbolic link", "a
/// pipe", "a socket", "a device".
[[nodiscard]] std::string_view kind_of_file(mode_t mode) noexcept;

}  // namespace audio_edition
