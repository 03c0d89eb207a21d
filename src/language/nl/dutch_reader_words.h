// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/reader_words.h"

namespace audio_edition {

[[nodiscard]] const ReaderWords& dutch_reader_words() noexcept;

}  // namespace audio_edition
