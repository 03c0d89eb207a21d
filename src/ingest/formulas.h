// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

namespace audio_edition {

/// Writes formulas in TeX's notation as they would be written by hand, so that no command of it is said.
/// Every byte still maps to the source.
///
///     $\frac{a}{b}$   $x^2 \leq \alpha$   \(\sqrt{2}\)          a/b   x^2 ≤ α   √2
///     It costs $40 and $35.                                     as it is
///
/// Formulas stand between "$$", "\(" and "\)", "\[" and "\]"; and between "$" where they hold a command, an
/// index, a power or an equation. Code is left alone.
void write_out_formulas(Document& document);

}  // namespace audio_edition
