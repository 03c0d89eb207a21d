// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

#include "fetch/download.h"
#include "install/catalogue/catalogue.h"

namespace audio_edition {

/// Gets the catalogue that is at `base`. Throws Error as `fetch_text` and `read_catalogue` do.
[[nodiscard]] std::vector<CatalogueVoice> get_catalogue(const std::string& base, const TransferLimits& limits,
                                                        const std::stop_token& stop);

/// Gets the files of `voice` into a folder of its own in `downloads`, each checked, and returns that folder.
/// What was interrupted goes on where it stopped. Throws Error as `download`.
[[nodiscard]] std::filesystem::path get_voice(const CatalogueVoice& voice, const std::string& base,
                                              const std::filesystem::path& downloads,
                                              const TransferLimits& limits, const DownloadProgress& progress,
                                              const std::stop_token& stop);

}  // namespace audio_edition
