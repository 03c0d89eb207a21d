// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"
#include "normalize/languages/en/digit_groups.h"

namespace audio_edition::en {

/// Numbers that name something and are said digit by digit: Internet addresses, cards and postcodes by their
/// shape, others after the word that tells what they are.
///
///     123.123.0.40   1234 5678 9012 3456   90210-1234   ISBN 978-3-16-148410-0   area code 212
void propose_identifier(const Context& context, std::size_t at, const DigitGroups& groups,
                        Proposals& proposals);

}  // namespace audio_edition::en
