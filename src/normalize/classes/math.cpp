// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/math.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass math_class{"math", {}, propose};

}  // namespace audio_edition
