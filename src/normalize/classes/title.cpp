// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/title.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass title_class{"title", {}, propose};

}  // namespace audio_edition
