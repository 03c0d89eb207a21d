// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// What is left of Markdown or HTML in a text: it shapes what is seen and is not said.
///
///     *very*   **bold**   _good_   ~~gone~~   `code`   # Heading   - item   > quotation   [text](url)   <br>
///     &amp;        stay: 5*3   snake_case   a < b
void propose_markup(const Context& context, std::size_t at, Proposals& proposals);

}  // namespace audio_edition::en
