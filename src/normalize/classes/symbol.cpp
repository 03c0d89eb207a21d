// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/symbol.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass symbol_class{"symbol", {}, propose};

}  // namespace audio_edition
