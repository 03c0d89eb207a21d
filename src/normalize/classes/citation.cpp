// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/citation.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass citation_class{"citation", {}, propose};

}  // namespace audio_edition
