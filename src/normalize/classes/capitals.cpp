// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/capitals.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass capitals_class{"capitals", {}, propose};

}  // namespace audio_edition
