// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/date.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass date_class{"date", {}, propose};

}  // namespace audio_edition
