// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace audio_edition {

/// Runs the program. Returns its exit status: 0, or a number of sysexits.h, or 128 and the signal that
/// stopped it.
[[nodiscard]] int run_application(int argc, char** argv);

}  // namespace audio_edition
