// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

#include "cli/command.h"

namespace audio_edition {

/// `cache`: shows, trims and clears what earlier builds have left.
class CacheCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    [[nodiscard]] std::filesystem::path folder() const;
    void show(const CommandIo& io) const;
    void trim(const CommandIo& io, std::uint64_t limit) const;

    CLI::App* trim_ = nullptr;
    CLI::App* clear_ = nullptr;
    std::filesystem::path chosen_;
    std::string size_;
    bool json_ = false;
};

}  // namespace audio_edition
