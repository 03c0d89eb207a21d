// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>

#include "base/diagnostics.h"

namespace audio_edition {

/// Tells once of each sound that a voice lacks, with the first word that has it.
///
///     section 'The Loch': warning: 'Loch' is not spoken as it stands: the voice has no sound 'x'; it says 'k' for it
class LackingSounds {
  public:
    void tell(const std::string& where, const std::string& word, const std::string& reason,
              Diagnostics& diagnostics) {
        if (told_.insert(reason).second)
            diagnostics.warn(where, "'" + word + "' is not spoken as it stands: " + reason);
    }

  private:
    std::set<std::string> told_;
};

}  // namespace audio_edition
