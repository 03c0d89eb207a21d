// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include <CLI/App.hpp>

namespace audio_edition {

/// An option that takes text, and leaves `value` empty where it is not given. `shape` names the text in the
/// help.
CLI::Option* add_text(CLI::App& command, const std::string& name, std::optional<std::string>& value,
                      const std::string& description, const std::string& shape);

}  // namespace audio_edition
