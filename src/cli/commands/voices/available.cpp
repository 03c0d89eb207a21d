// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/available.h"

#include <set>
#include <vector>

#include "base/error.h"
#include "cli/console.h"
#include "cli/signals.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "install/catalogue/get_voice.h"
#include "install/catalogue/known_voices.h"
#include "install/piper/voice_config.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

/// "en" is meant by "en", and every tag by "".
bool speaks(const CatalogueVoice& voice, const std::string& language) {
    if (language.empty()) return true;
    const std::string wanted = language_tag(language);
    return voice.language == wanted || voice.language.substr(0, voice.language.find('-')) == wanted;
}

std::string remark_on(const CatalogueVoice& voice) {
    std::string remark;
    if (voice.speakers > 1) remark += ", " + grouped(static_cast<std::size_t>(voice.speakers)) + " speakers";
    if (const KnownVoice* const known = known_voice(voice.name)) {
        remark += ", " + std::string(known->licence);
        if (known->quality == voice.quality) remark += ", recommended";
    }
    return remark;
}

Error none_speaks(const std::vector<CatalogueVoice>& catalogue, const std::string& language) {
    std::set<std::string> tags;
    for (const CatalogueVoice& voice : catalogue) tags.insert(voice.language);
    return {ErrorKind::unavailable, "language '" + language + "'",
            "no voice of the catalogue speaks it; there are voices for " +
                listed({tags.begin(), tags.end()}, "and")};
}

}  // namespace

void list_available(const std::string& base, const std::string& language, const CommandIo& io) {
    std::vector<CatalogueVoice> catalogue;
    run_stoppable("voices list", [&](const SignalWatcher& signals) {
        catalogue = get_catalogue(base, {}, signals.token());
    });
    bool any = false;
    for (const CatalogueVoice& voice : catalogue) {
        if (!speaks(voice, language)) continue;
        any = true;
        io.output.line(printable(padded_right(voice.key, 32) + "  " +
                                 padded_left(size_text(voice.bytes()), 9) + "  " + voice.language_name +
                                 remark_on(voice)));
    }
    if (!any) throw none_speaks(catalogue, language);
}

}  // namespace audio_edition
