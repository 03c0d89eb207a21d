// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/piper/find_piper_voices.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "install/model_card.h"
#include "install/piper/voice_config.h"
#include "install/voice_names.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view piper_model_extension = ".onnx";
constexpr std::uint64_t largest_model = std::uint64_t{1} << 30;
constexpr std::uint64_t largest_config = std::uint64_t{4} << 20;
constexpr std::uint64_t largest_card = std::uint64_t{1} << 20;

/// What a file's name says in the catalogue's manner: "en_US-joe-medium".
struct CatalogueName {
    std::string language, name, quality;
};

std::optional<CatalogueName> parse_catalogue_name(const std::string& stem) {
    const std::size_t first = stem.find('-');
    const std::size_t last = stem.rfind('-');
    if (first == std::string::npos || first == last) return std::nullopt;
    return CatalogueName{stem.substr(0, first), stem.substr(first + 1, last - first - 1),
                         stem.substr(last + 1)};
}

const GivenFile* find_beside(const std::vector<GivenFile>& files, const GivenFile& model,
                             const std::string& name) {
    const auto found = std::ranges::find_if(files, [&](const GivenFile& file) {
        return file.source == model.source && file.path == model.folder() + name;
    });
    return found == files.end() ? nullptr : &*found;
}

std::string with_capital(const std::string& name) {
    const CodePoint first = decode_at(name, 0);
    return to_upper(name.substr(0, first.size)) + name.substr(first.size);
}

std::string describe_voice(const PiperVoiceConfig& config, const std::string& name) {
    std::string description = with_capital(name);
    if (!config.language_name.empty()) description += ", " + config.language_name;
    if (!config.quality.empty()) description += ", " + config.quality + " quality";
    return description;
}

/// Fills in what the configuration leaves open.
void complete(PiperVoiceConfig& config, const std::string& stem, const std::string& language) {
    const auto named = parse_catalogue_name(stem);
    if (config.language.empty() && named) config.language = language_tag(named->language);
    if (!language.empty()) config.language = language;
    if (named) config.name = named->name;
    if (config.quality.empty() && named) config.quality = named->quality;
    if (config.name.empty()) config.name = stem;
}

FoundVoice found_voice(const std::vector<GivenFile>& files, const GivenFile& model, const GivenFile& settings,
                       const std::string& language) {
    const std::string file = safe_name(model);
    const std::string stem = file.substr(0, file.size() - piper_model_extension.size());
    PiperVoiceConfig config = read_piper_voice_config(settings.read(largest_config), settings.where());
    complete(config, stem, language);
    if (config.language.empty())
        throw Error{ErrorKind::broken_input, settings.where(),
                    "does not say what language the voice speaks; give --language, such as en-US"};

    FoundVoice found;
    found.voice.engine = engine_named("piper");
    found.voice.language = config.language;
    found.voice.description = describe_voice(config, config.name);
    found.voice.settings["model"] = file;
    found.names = {voice_name_from(config.name), voice_name_from(config.name + "-" + config.quality),
                   voice_name_from(stem)};
    found.folder = stem;
    found.files = {{file, {model}, largest_model}, {file + ".json", {settings}, largest_config}};
    found.speakers = config.speakers;
    found.speaker_names = std::move(config.speaker_names);
    if (const GivenFile* const card = find_beside(files, model, "MODEL_CARD")) {
        ModelCard facts = read_model_card(card->read(largest_card));
        found.voice.licence = std::move(facts.licence);
        found.voice.trained = std::move(facts.trained);
        found.files.push_back({"MODEL_CARD", {*card}, largest_card});
    }
    return found;
}

}  // namespace

std::vector<FoundVoice> find_piper_voices(const std::vector<GivenFile>& files, const std::string& language) {
    std::vector<FoundVoice> voices;
    for (const GivenFile& file : files) {
        if (!file.path.ends_with(piper_model_extension)) continue;
        if (const GivenFile* const settings = find_beside(files, file, file.name() + ".json"))
            voices.push_back(found_voice(files, file, *settings, language));
    }
    return voices;
}

}  // namespace audio_edition
