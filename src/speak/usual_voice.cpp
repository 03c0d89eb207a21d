// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/usual_voice.h"

#include <algorithm>
#include <utility>

#include "base/diagnostics.h"
#include "language/variety.h"
#include "speak/engine_voice.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

bool is_default_for(const Voice& voice, const Language& variety) {
    return std::ranges::any_of(voice.default_for, [&variety](const std::string& tag) {
        return variety_of(Language::parse_or_english(tag)) == variety;
    });
}

}  // namespace

bool speaks_language(const Voice& voice, const Language& language) {
    return is_same_language(Language::parse_or_english(voice.language), language);
}

bool speaks_variety(const Voice& voice, const Language& language) {
    return variety_of(Language::parse_or_english(voice.language)) == variety_of(language);
}

std::optional<Voice> usual_voice(const Language& language, const DataFolders& folders) {
    const Language variety = variety_of(language);
    const DataFolders installed{folders.voices, {}, {}};
    for (const std::string& name : voice_names(installed))
        if (is_default_for(find_voice(name, installed), variety)) return find_voice(name, folders);
    const EngineLanguage* const spoken = engine_language(language);
    return spoken == nullptr ? std::nullopt : engine_voice(spoken->tag);
}

std::optional<Voice> first_that_speaks(const Language& language, const std::vector<std::string>& names,
                                       const DataFolders& folders) {
    std::optional<Voice> other;
    for (const std::string& name : names) {
        Voice voice = find_voice(name, folders);
        if (speaks_variety(voice, language)) return voice;
        if (!other && speaks_language(voice, language)) other = std::move(voice);
    }
    return other;
}

std::vector<std::string> voices_of_language(const Language& language, const DataFolders& folders) {
    CollectedDiagnostics ignored;  // a broken file is reported by who lists voices
    std::vector<Voice> voices = read_voices(folders, ignored);
    std::erase_if(voices, [&language](const Voice& voice) { return !speaks_language(voice, language); });
    std::ranges::stable_partition(
        voices, [&language](const Voice& voice) { return speaks_variety(voice, language); });
    std::vector<std::string> names;
    names.reserve(voices.size());
    for (const Voice& voice : voices) names.push_back(voice.name);
    return names;
}

}  // namespace audio_edition
