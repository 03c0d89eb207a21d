// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/mark.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass mark_class{"mark", {}, propose};

}  // namespace audio_edition
