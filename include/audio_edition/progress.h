// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>

namespace audio_edition {

/// The stages of a build, in their order.
enum class BuildStep {
    reading,      ///< file to document
    normalizing,  ///< document to script
    measuring,    ///< how loud each section is, for profiles that limit that
    speaking,     ///< script to sound; by far the longest
    publishing,   ///< tags, checks, and putting everything in its place
};

/// Told how far a build has come. Called from one thread.
class Progress {
  public:
    virtual ~Progress() = default;
    virtual void started(BuildStep step) = 0;
    /// Speaking will take about so long, as BuildForecast has it. Once, before the first unit, where a slow
    /// voice makes it more than a minute; else never.
    virtual void expected(std::chrono::milliseconds time) { static_cast<void>(time); }
    /// `done` of `total` units are spoken and written, `audio` of sound so far. Once a unit, and once with 0
    /// at the start.
    virtual void spoken(std::size_t done, std::size_t total, std::chrono::milliseconds audio) = 0;
};

/// For whoever does not want to know.
class SilentProgress final : public Progress {
  public:
    void started(BuildStep) override {}
    void spoken(std::size_t, std::size_t, std::chrono::milliseconds) override {}
};

}  // namespace audio_edition
