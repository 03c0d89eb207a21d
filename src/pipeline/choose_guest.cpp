// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_guest.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

#include "base/diagnostics.h"
#include "speak/engine_voice.h"
#include "speak/usual_voice.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

/// Less is nearer. What is not known is no difference, nor is a pace that nobody would notice.
auto distance(const Voice& voice, const Voice& narrator, const Language& language) {
    constexpr int noticeable = 20;  // words a minute
    const bool other_gender =
        !voice.gender.empty() && !narrator.gender.empty() && voice.gender != narrator.gender;
    return std::tuple(!speaks_variety(voice, language), other_gender,
                      std::abs(voice.rate - narrator.rate) / noticeable, voice.default_for.empty());
}

std::optional<Voice> nearest_of_program(const Language& language, const Voice& narrator,
                                        const DataFolders& folders) {
    CollectedDiagnostics ignored;  // a broken file is reported by who lists voices
    std::vector<Voice> voices = read_voices({folders.voices, {}, {}}, ignored);
    std::erase_if(voices, [&](const Voice& voice) { return !speaks_language(voice, language); });
    const auto nearest = std::ranges::min_element(
        voices, {}, [&](const Voice& voice) { return distance(voice, narrator, language); });
    return nearest == voices.end() ? std::nullopt : std::optional(std::move(*nearest));
}

std::optional<Voice> own_of_engine(const Language& language) {
    const EngineLanguage* const spoken = engine_language(language);
    if (spoken == nullptr || spoken->quality == LanguageQuality::none) return std::nullopt;
    return engine_voice(spoken->tag);
}

}  // namespace

std::optional<Voice> choose_guest(const Language& language, const Voice& narrator,
                                  const std::vector<std::string>& preferred, const DataFolders& folders) {
    if (speaks_language(narrator, language)) return narrator;
    if (auto partner = first_that_speaks(language, narrator.partners, folders)) return partner;
    if (auto voice = first_that_speaks(language, preferred, folders)) return voice;
    if (auto voice = nearest_of_program(language, narrator, folders)) return voice;
    return own_of_engine(language);
}

}  // namespace audio_edition
