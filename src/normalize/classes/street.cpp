// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/street.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass street_class{"street", {}, propose};

}  // namespace audio_edition
