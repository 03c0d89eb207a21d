// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/decade.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass decade_class{"decade", {}, propose};

}  // namespace audio_edition
