// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/range.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass range_class{"range", {}, propose};

}  // namespace audio_edition
