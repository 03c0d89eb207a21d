// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/year.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass year_class{"year", {}, propose};

}  // namespace audio_edition
