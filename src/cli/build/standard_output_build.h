// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "audio_edition/build.h"
#include "audio_edition/installation.h"
#include "cli/build/build_view.h"
#include "cli/options/request_check.h"

namespace audio_edition {

struct CommandIo;

/// `-o -`: the book alone, written to standard output.

/// Throws Error{usage} where what was asked for does not go there: more than one file, or a format whose
/// beginning is written last; and where standard output is a terminal. `typed` are the options of the command
/// line.
void check_standard_output_build(const BuildRequest& request,
                                 const std::vector<std::filesystem::path>& sources,
                                 const TypedOptions& typed);

/// Makes the edition in a temporary folder, then writes its book to standard output; all else that is said
/// goes to standard error, or nowhere when quiet. Returns the exit status; every failure has been told.
[[nodiscard]] int build_to_standard_output(const BuildRequest& request, const Installation& installation,
                                           const CommandIo& io, BuildVerbosity verbosity);

}  // namespace audio_edition
