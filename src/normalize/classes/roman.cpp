// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/roman.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass roman_class{"roman", {}, propose};

}  // namespace audio_edition
