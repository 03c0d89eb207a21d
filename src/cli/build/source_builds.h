// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"
#include "cli/build/build_view.h"

namespace audio_edition {

class SignalWatcher;
struct CommandIo;

/// Whether editions are made, or only told what they would be.
enum class BuildMode { make, foretell };

/// The editions of one or several sources, one after the other.
///
/// A source that fails does not keep the next from being built. Wrong usage does, being wrong for all of
/// them, and so does a signal.
class SourceBuilds {
  public:
    /// All that it is given must outlive it.
    SourceBuilds(BuildRequest request, const Installation& installation, BuildMode mode, const CommandIo& io,
                 BuildView& view)
        : request_(std::move(request)), installation_(installation), mode_(mode), io_(io), view_(view) {}

    /// Returns the exit status: 0, or that of the first source that failed. Every failure has been told.
    [[nodiscard]] int run(const std::vector<std::filesystem::path>& sources);

  private:
    void build_all(const std::vector<std::filesystem::path>& sources, SignalWatcher& signals);
    void build_one(Progress& progress, SignalWatcher& signals);

    BuildRequest request_;  ///< of the source at hand
    const Installation& installation_;
    const BuildMode mode_;
    const CommandIo& io_;
    BuildView& view_;
    std::vector<FailedSource> failures_;
};

}  // namespace audio_edition
