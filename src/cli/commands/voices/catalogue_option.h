// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/App.hpp>

namespace audio_edition {

/// --from: where the catalogue of voices is.
void add_catalogue_address(CLI::App& command, std::string& address);

}  // namespace audio_edition
