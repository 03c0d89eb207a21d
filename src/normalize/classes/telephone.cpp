// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/telephone.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass telephone_class{"telephone", {}, propose};

}  // namespace audio_edition
