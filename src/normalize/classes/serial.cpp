// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/classes/serial.h"

namespace audio_edition {
namespace {

void propose(const Context&, std::size_t, Readings&) {}

}  // namespace

const SemioticClass serial_class{"serial", {}, propose};

}  // namespace audio_edition
