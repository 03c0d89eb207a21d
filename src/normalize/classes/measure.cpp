// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/measure.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass measure_class{"measure", {}, propose};

}  // namespace audio_edition
