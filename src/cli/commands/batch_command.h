// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio_edition/build.h"
#include "batch/batch_run.h"
#include "batch/document_list.h"
#include "cli/command.h"
#include "cli/options/cache_options.h"
#include "cli/progress/batch_progress.h"

namespace audio_edition {

/// `batch`: makes the editions of many documents, unattended.
class BatchCommand final : public Command {
  public:
    CLI::App& add_to(CLI::App& program) override;
    int run(const CommandIo& io) override;

  private:
    void add_run_options(CLI::App& command);
    void add_questions(CLI::App& command);
    /// Throws Error{usage} for options that contradict each other.
    void check() const;
    [[nodiscard]] DocumentList documents() const;
    void tell_of_passed_over(const std::vector<PassedOver>& passed_over, const CommandIo& io) const;
    [[nodiscard]] BatchForm form() const;
    [[nodiscard]] int convert(const std::vector<ListedDocument>& documents, const CommandIo& io);
    [[nodiscard]] int verify(const std::vector<ListedDocument>& documents, const CommandIo& io) const;

    [[nodiscard]] int size_up(const std::vector<ListedDocument>& documents, const CommandIo& io) const;
    /// As they were given, less what is another for each task.
    [[nodiscard]] std::vector<std::string> arguments_for_tasks() const;

    CLI::App* command_ = nullptr;
    std::vector<std::filesystem::path> sources_;
    BuildRequest request_;
    CacheOptions cache_;
    BatchOptions options_;
    int jobs_ = 0;
    double stalled_after_seconds_ = 600;
    std::string shard_ = "1/1";
    bool json_ = false;
    bool strict_ = false;
    bool quiet_ = false;
    bool verify_ = false;
    bool deep_ = false;
    bool dry_run_ = false;
    bool sbatch_ = false;
    int tasks_ = 0;  ///< 0: as many as the estimate asks for
};

}  // namespace audio_edition
