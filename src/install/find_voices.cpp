// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/find_voices.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/error.h"
#include "install/choose_speakers.h"
#include "install/kokoro/find_kokoro_voices.h"
#include "install/piper/find_piper_voices.h"
#include "install/voice_names.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

constexpr std::string_view model_extension = ".onnx";

/// Says what is missing, where there is a part of a voice.
Error no_voice(const std::vector<std::unique_ptr<VoiceSource>>& sources,
               const std::vector<GivenFile>& files) {
    for (const GivenFile& file : files) {
        if (file.path.ends_with(model_extension))
            return {ErrorKind::no_input, file.where(),
                    "is a model without its configuration; put " + file.name() +
                        ".json beside it, or give Kokoro's styles (af_heart.bin) with it"};
    }
    return {ErrorKind::broken_input, sources.front()->where(""),
            "holds no voice; give a Piper model (.onnx, with .onnx.json beside it), or Kokoro's model and "
            "styles"};
}

/// Those of `voices` that are asked for by one of their names.
std::vector<FoundVoice> asked_for(std::vector<FoundVoice> voices, const std::vector<std::string>& only) {
    if (only.empty() || only == std::vector<std::string>{"all"}) return voices;
    std::vector<std::string> names;
    for (const FoundVoice& voice : voices) names.push_back(voice.names.front());
    for (const std::string& name : only) {
        if (std::ranges::none_of(voices, [&](const FoundVoice& voice) {
                return std::ranges::find(voice.names, name) != voice.names.end();
            }))
            throw Error{
                ErrorKind::usage, "--only " + name,
                "is not one of these voices; there are " + listed(names, "and") + did_you_mean(name, names)};
    }
    std::erase_if(voices, [&](const FoundVoice& voice) {
        return std::ranges::none_of(voice.names, [&](const std::string& name) {
            return std::ranges::find(only, name) != only.end();
        });
    });
    return voices;
}

void give_name(std::vector<FoundVoice>& voices, const std::string& name) {
    require_voice_name(name);
    if (voices.size() > 1) {
        std::vector<std::string> names;
        for (const FoundVoice& voice : voices) names.push_back(voice.names.front());
        throw Error{
            ErrorKind::usage, "--name " + name,
            "is a name for one voice, but there are " + listed(names, "and") + "; choose one with --only"};
    }
    voices.front().names = {name};
}

}  // namespace

std::vector<FoundVoice> find_voices(const std::vector<std::unique_ptr<VoiceSource>>& sources,
                                    const VoiceWishes& wishes, const DataFolders& folders,
                                    Diagnostics& diagnostics) {
    std::vector<GivenFile> files;
    for (const auto& source : sources) std::ranges::copy(source->files(), std::back_inserter(files));
    std::vector<FoundVoice> voices = find_kokoro_voices(files, wishes.only, folders.own_voices, diagnostics);
    if (voices.empty()) voices = asked_for(find_piper_voices(files, wishes.language), wishes.only);
    if (voices.empty()) throw no_voice(sources, files);
    voices = choose_speakers(std::move(voices), wishes.speaker);
    if (!wishes.name.empty()) give_name(voices, wishes.name);
    return voices;
}

}  // namespace audio_edition
