// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "normalize/classes/cardinal.h"
#include "normalize/classes/lexicon_entry.h"
#include "normalize/classes/semiotic_class.h"

namespace audio_edition {

std::span<const SemioticClass> semiotic_classes() {
    // What a person decided comes first; then forms that are told by their shape; numbers of last resort come
    // last.
    static const auto table = std::to_array<SemioticClass>({
        lexicon_entry_class,
        cardinal_class,
    });
    return table;
}

}  // namespace audio_edition
