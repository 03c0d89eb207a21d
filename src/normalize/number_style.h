// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio_edition/reading_options.h"

namespace audio_edition {

/// How numbers are said where a language leaves a choice: whether "and", or what the language has for it,
/// stands before their last part, and the name of a zero.
struct NumberStyle {
    bool with_and = false;
    ZeroName zero = ZeroName::by_place;
};

}  // namespace audio_edition
