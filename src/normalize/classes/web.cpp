// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/web.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass web_class{"web", {}, propose};

}  // namespace audio_edition
