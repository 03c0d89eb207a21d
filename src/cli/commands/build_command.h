// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio_edition/build.h"
#include "cli/command.h"
#include "cli/options/cache_options.h"

namespace audio_edition {

/// `build`: makes audio editions, one for each source.
class BuildCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    /// Throws Error{usage} for what contradicts itself, before anything is read.
    void check() const;

    CLI::App* command_ = nullptr;
    std::vector<std::filesystem::path> sources_;
    BuildRequest request_;
    CacheOptions cache_;
    bool dry_run_ = false;
    bool json_ = false;
    bool quiet_ = false;
};

}  // namespace audio_edition
