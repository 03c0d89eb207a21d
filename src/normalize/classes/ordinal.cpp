// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/ordinal.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass ordinal_class{"ordinal", {}, propose};

}  // namespace audio_edition
