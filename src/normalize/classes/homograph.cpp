// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/homograph.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass homograph_class{"homograph", {}, propose};

}  // namespace audio_edition
