// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/batch_report.h"

namespace audio_edition {

std::string_view name_of(DocumentState state) noexcept {
    switch (state) {
        case DocumentState::done:
            return "done";
        case DocumentState::quarantined:
            return "quarantined";
        case DocumentState::failed:
            return "failed";
        case DocumentState::missing:
            return "missing";
        case DocumentState::damaged:
            return "damaged";
    }
    return "";
}

std::size_t BatchCounts::failures() const noexcept {
    std::size_t sum = 0;
    for (const auto& [kind, count] : failed) sum += count;
    return sum;
}

std::size_t BatchCounts::settled() const noexcept {
    return done + quarantined + failures() + missing + damaged;
}

int exit_status(const BatchCounts& counts, bool strict) noexcept {
    for (const auto& [kind, count] : counts.failed) {
        if (kind != ErrorKind::try_again && kind != ErrorKind::io) return exit_code(kind);
    }
    if (!counts.failed.empty() || counts.missing > 0 || counts.settled() < counts.documents)
        return exit_code(ErrorKind::try_again);
    if (counts.damaged > 0 || (strict && counts.quarantined > 0)) return exit_code(ErrorKind::broken_input);
    return 0;
}

}  // namespace audio_edition
