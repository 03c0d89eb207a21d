// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help_formatter.h"

#include <CLI/CLI.hpp>

namespace audio_edition {

HelpFormatter::HelpFormatter() {
    column_width(32);
    label("SUBCOMMAND", "COMMAND");
    label("Subcommands", "Commands");
    label("Positionals", "Arguments");
}

std::string HelpFormatter::make_option_opts(const CLI::Option* option) const {
    const std::string type = option->get_type_name();
    return type.empty() || option->get_type_size() == 0 ? "" : " " + type;
}

std::string HelpFormatter::make_option_desc(const CLI::Option* option) const {
    const std::string usual = option->get_default_str();
    return option->get_description() + (usual.empty() ? "" : " (default: " + usual + ")");
}

}  // namespace audio_edition
