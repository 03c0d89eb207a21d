// SPDX-License-Identifier: GPL-3.0-or-later
#include "install/given_voices.h"

namespace audio_edition {

namespace fs = std::filesystem;

std::string piper_config(const std::string& name, int speakers) {
    return R"({"audio": {"sample_rate": 22050, "quality": "medium"}, "phoneme_id_map": {"a": [14]},
"num_symbols": 256, "num_speakers": )" +
           std::to_string(speakers) + R"(, "speaker_id_map": )" +
           (speakers > 1 ? R"({"p239": 1, "p236": 0})" : "{}") + R"(,
"language": {"code": "en_US", "family": "en", "region": "US", "name_native": "English", "name_english": "English",
"country_english": "United States"}, "dataset": ")" +
           name + "\"}";
}

void put_piper_voice(const fs::path& folder, const std::string& name, int speakers) {
    const std::string file = "en_US-" + name + "-medium.onnx";
    put(folder / file, "the model of " + name);
    put(folder / (file + ".json"), piper_config(name, speakers));
    put(folder / "MODEL_CARD", joe_card);
}

void put_styles(const fs::path& folder, const std::vector<std::string>& stems) {
    for (const std::string& stem : stems) put(folder / (stem + ".bin"), std::string(510 * 1024, stem[0]));
}

GivenVoices::GivenVoices() {
    for (const char* name : {"amber", "clara"})
        put(folders.voices / (std::string(name) + ".toml"),
            "description = \"Ours\"\nlanguage = \"en-US\"\nengine_voice = \"gmw/en-US\"\n");
    fs::create_directories(given);
}

std::vector<FoundVoice> GivenVoices::find(const VoiceWishes& wishes) {
    return find_in({given}, wishes);
}

std::vector<FoundVoice> GivenVoices::find_in(const std::vector<fs::path>& paths, const VoiceWishes& wishes) {
    sources_.clear();
    for (const fs::path& path : paths) sources_.push_back(open_voice_source(path));
    return find_voices(sources_, wishes, folders, diagnostics);
}

}  // namespace audio_edition
