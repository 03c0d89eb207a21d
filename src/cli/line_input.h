// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace audio_edition {

/// The lines of a text in any encoding, without their ends (LF or CR LF). A last line needs no end; nothing
/// has no lines. Throws like read_file and decode.
///
///     "one\n\ntwo"    {"one", "", "two"}
[[nodiscard]] std::vector<std::string> read_lines(const std::filesystem::path& source);

}  // namespace audio_edition
