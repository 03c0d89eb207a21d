// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/choose_speakers.h"

#include <charconv>
#include <optional>
#include <utility>

#include "base/error.h"

namespace audio_edition {
namespace {

/// The number of a speaker, given as such or by name.
std::optional<int> number_of_speaker(const FoundVoice& voice, const std::string& wanted) {
    if (const auto named = voice.speaker_names.find(wanted); named != voice.speaker_names.end())
        return named->second;
    int number = 0;
    const char* const end = wanted.data() + wanted.size();
    const auto [last, error] = std::from_chars(wanted.data(), end, number);
    if (error != std::errc{} || last != end || number < 0 || number >= voice.speakers) return std::nullopt;
    return number;
}

FoundVoice with_speaker(FoundVoice voice, int speaker) {
    const std::string number = std::to_string(speaker);
    for (std::string& name : voice.names) name += "#" + number;
    voice.voice.settings["speaker"] = number;
    voice.voice.description += ", speaker " + number;
    return voice;
}

}  // namespace

std::vector<FoundVoice> choose_speakers(std::vector<FoundVoice> voices, const std::string& wanted) {
    if (wanted.empty()) return voices;
    std::vector<FoundVoice> chosen;
    for (const FoundVoice& voice : voices) {
        if (wanted == "all") {
            for (int speaker = 0; speaker < voice.speakers; ++speaker)
                chosen.push_back(with_speaker(voice, speaker));
        } else if (const auto number = number_of_speaker(voice, wanted); number && voice.speakers > 1) {
            chosen.push_back(with_speaker(voice, *number));
        } else {
            throw Error{ErrorKind::usage, "--speaker " + wanted,
                        "is not a speaker of '" + voice.names.front() + "'; " +
                            (voice.speakers == 1
                                 ? std::string("it has only one, so leave the option out")
                                 : "they are numbered from 0 to " + std::to_string(voice.speakers - 1))};
        }
    }
    return chosen;
}

}  // namespace audio_edition
