// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/name_list.h"

namespace audio_edition {

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}

}  // namespace audio_edition
