// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/optional_text.h"

#include <CLI/Option.hpp>

namespace audio_edition {

CLI::Option* add_text(CLI::App& command, const std::string& name, std::optional<std::string>& value,
                      const std::string& description, const std::string& shape) {
    const auto take = [&value](const std::string& text) { value = text; };
    return command.add_option_function<std::string>(name, take, description)->type_name(shape);
}

}  // namespace audio_edition
