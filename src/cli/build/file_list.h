// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "audio_edition/build.h"

namespace audio_edition {

/// What an edition consists of and what each file is for, a line each; folders of many files have one line.
///
///     In out/the-pier:
///       index.html    to read along in a browser
///       the-pier.mp3  the book, with its chapters
///       clips/        the book, a file for each section: 2 files
///       edition.json  what all of it is, for 'audio-edition verify'
[[nodiscard]] std::string file_list(const BuildResult& result);

}  // namespace audio_edition
