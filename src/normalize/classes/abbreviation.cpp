// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/abbreviation.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass abbreviation_class{"abbreviation", {}, propose};

}  // namespace audio_edition
