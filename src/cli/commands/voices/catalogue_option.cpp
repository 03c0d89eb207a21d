// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/catalogue_option.h"

#include <CLI/CLI.hpp>

namespace audio_edition {

void add_catalogue_address(CLI::App& command, std::string& address) {
    command
        .add_option("--from", address,
                    "Where the catalogue of Piper's voices is, with its voices.json; a mirror, for example")
        ->type_name("URL")
        ->capture_default_str();
}

}  // namespace audio_edition
