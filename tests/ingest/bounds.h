// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace audio_edition {

/// What `outline --format json` prints and complains of, which must take it no more than two seconds of a
/// processor and 300 MiB, and end in success or in the refusal of broken input. The libraries take 100 MiB of
/// addresses before anything is read. `input` is its standard input, for a source of "-".
[[nodiscard]] std::string answer_within_bounds(const std::filesystem::path& source,
                                               const std::string& input = {});

}  // namespace audio_edition
