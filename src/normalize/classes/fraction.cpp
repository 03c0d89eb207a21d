// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/fraction.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass fraction_class{"fraction", {}, propose};

}  // namespace audio_edition
