// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/initials.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass initials_class{"initials", {}, propose};

}  // namespace audio_edition
