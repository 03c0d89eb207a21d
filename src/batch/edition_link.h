// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "batch/store.h"

namespace audio_edition {

/// Where the edition of the document `id` can be found by people: `out/editions/harbour.txt`.
[[nodiscard]] std::filesystem::path link_of(const Store& store, const std::string& id);

/// Makes that a relative symbolic link to the folder `edition` of the entry `key`, whatever link was there
/// before; does nothing where it is one already. Not synced: it can be made again at any time.
///
/// Throws Error: cannot_create where something that is not a link is in its place, permission, try_again.
void link_edition(const Store& store, const std::string& id, const std::string& key,
                  const std::string& edition);

}  // namespace audio_edition
