// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/percent.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass percent_class{"percent", {}, propose};

}  // namespace audio_edition
