// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/guest_voices.h"

#include "cli/text_columns.h"
#include "text/language_name.h"

namespace audio_edition {

std::string guest_list(const std::vector<GuestVoice>& guests) {
    std::string list;
    for (const GuestVoice& guest : guests) {
        list += list.empty() ? "; " + with_plural(guest.passages, "passage")
                             : ", " + std::to_string(guest.passages);
        list += " in " + english_language_name(guest.language) + " by " + guest.voice;
    }
    return list;
}

void add_guests(Json& json, const std::vector<GuestVoice>& guests) {
    for (const GuestVoice& guest : guests)
        json["guests"].push_back(
            {{"language", guest.language}, {"voice", guest.voice}, {"passages", guest.passages}});
}

}  // namespace audio_edition
