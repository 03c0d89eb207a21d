// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/atomic_file.h"
#include "publish/sidecar/sidecar.h"

namespace audio_edition {

/// A sidecar that is one file, named after the edition, and written as the units come: the last unit
/// completes it.
class TranscriptFile : public Sidecar {
  public:
    /// `ending`: ".vtt"
    TranscriptFile(const SidecarPlan& plan, std::string_view ending)
        : rate_(plan.rate), name_(plan.slug + std::string(ending)), file_(plan.folder / name_) {}

    [[nodiscard]] std::vector<std::string> finish(const std::vector<TimelineSection>&, Frames) final {
        file_.commit(Durability::crash);
        return {name_};
    }

  protected:
    [[nodiscard]] SampleRate rate() const noexcept { return rate_; }
    void write(std::string_view text) { file_.write(text); }

  private:
    const SampleRate rate_;
    const std::string name_;
    AtomicFile file_;
};

}  // namespace audio_edition
