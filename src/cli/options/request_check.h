// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include <CLI/App.hpp>

#include "audio_edition/build.h"

namespace audio_edition {

/// The long names, with their dashes, of the options that were written on a command line, or in a line of a
/// manifest.
using TypedOptions = std::set<std::string, std::less<>>;

[[nodiscard]] TypedOptions typed_options(const CLI::App& command);

/// Throws Error{usage} for a --closing that was typed and is empty: on a command line it would change
/// nothing. In a line of a manifest it takes the batch's back.
void require_closing(const BuildRequest& request, const TypedOptions& typed);

/// Throws Error{usage} for what is wrong with a request whatever its source holds: names that there are not,
/// an output that is not a folder, and options of `typed` that another one would overrule. What nobody has
/// typed overrules nothing, and neither does what says the same.
///
///     --profile acx --format wav    --format wav: is overruled by --profile acx, which makes mp3; leave one of them out
///     --format flac --bitrate 96    --bitrate 96: is for MP3, and flac is made; leave it out, or choose --format mp3
///     --profile acx --bitrate 192   no fault
void check_request(const BuildRequest& request, const TypedOptions& typed);

}  // namespace audio_edition
