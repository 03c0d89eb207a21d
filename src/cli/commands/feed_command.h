// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "pipeline/feed/feed.h"

namespace audio_edition {

/// `feed`: the podcast feed of a folder of editions; with --check, what is wrong with one that exists.
class FeedCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void add_channel_options(CLI::App& command);

    [[nodiscard]] int check(const CommandIo& io) const;

    FeedRequest request_;
    std::vector<std::string> dates_;  ///< FOLDER=DATE
    std::filesystem::path output_;
    std::filesystem::path checked_;  ///< a feed that exists
};

}  // namespace audio_edition
