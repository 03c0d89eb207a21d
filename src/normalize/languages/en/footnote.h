// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Marks that point to a note, which are seen and, unless someone asks for it, not said. They go without
/// taking letters or numbers of the text with them.
///
///     shown.[12]   [a]   [citation needed]   shown.¹²   shown.12 Then   *   †        stay: B12   x² [A]fter
void propose_footnote(const Context& context, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en
