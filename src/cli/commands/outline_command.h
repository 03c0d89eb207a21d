// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/build.h"
#include "cli/command.h"

namespace audio_edition {

/// `outline`: what was found in sources, and what of them will not be read out.
class OutlineCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    enum class Format { text, json };

    void show(const std::filesystem::path& source, const CommandIo& io) const;

    std::vector<std::filesystem::path> sources_;
    BuildRequest request_;
    Format format_ = Format::text;
    bool why_ = false;
};

}  // namespace audio_edition
