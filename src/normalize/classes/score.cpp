// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/score.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass score_class{"score", {}, propose};

}  // namespace audio_edition
