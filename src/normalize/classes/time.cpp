// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/time.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass time_class{"time", {}, propose};

}  // namespace audio_edition
