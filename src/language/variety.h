// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/language.h"

namespace audio_edition {

/// The variety of a language that voices are told apart by: how people of its region speak.
///
///     en-AU   en-GB        es-MX   es-419        pt-AO   pt-PT        de-AT   de
///     en      en-US        es      es-ES         pt      pt-BR        no      nb
[[nodiscard]] Language variety_of(const Language& language);

}  // namespace audio_edition
