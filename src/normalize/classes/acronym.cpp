// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/acronym.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass acronym_class{"acronym", {}, propose};

}  // namespace audio_edition
