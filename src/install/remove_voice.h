// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "audio_edition/installation.h"

namespace audio_edition {

/// Removes a voice of the user's, with those of its files that no other voice there needs. The voice file
/// goes first, so that a crash leaves files too many, never a voice without its files. Returns the bytes that
/// are free now.
///
/// A voice file that is broken goes as well, with what it says of its files unread. Throws Error: unavailable
/// where the user has no such voice; permission and io where it cannot be removed.
std::uint64_t remove_voice(const std::string& name, const DataFolders& folders);

}  // namespace audio_edition
