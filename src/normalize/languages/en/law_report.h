// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "normalize/classes/semiotic_class.h"

namespace audio_edition::en {

/// Law reports and acts by their numbers: 12 F.3d 45, 300 N.E.2d 12, Directive 95/46/EC, Regulation (EU)
/// 2016/679, under s. 12.
extern const SemioticClass law_report_class;

}  // namespace audio_edition::en
