// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

namespace audio_edition {

/// How `--help` looks: options with what they take, and what holds where they are not given.
///
///     --voice NAME      Name of a voice, or a voice file; 'audio-edition voices' lists them (default: amber)
class HelpFormatter final : public CLI::Formatter {
  public:
    HelpFormatter();
    std::string make_option_opts(const CLI::Option* option) const override;
    std::string make_option_desc(const CLI::Option* option) const override;
};

}  // namespace audio_edition
