// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/pronunciation_options.h"

#include <CLI/CLI.hpp>

#include "cli/options/reading_options.h"
#include "pipeline/pronunciation.h"
#include "speak/voice.h"

namespace audio_edition {

void add_voice(CLI::App& command, std::string& voice) {
    command
        .add_option("--voice", voice, "Name of a voice, or a voice file; 'audio-edition voices' lists them")
        ->type_name("NAME")
        ->capture_default_str();
}

void add_lexicons(CLI::App& command, std::vector<std::filesystem::path>& lexicons) {
    command
        .add_option("--lexicon", lexicons,
                    "Pronunciations to use besides the installed ones; may be repeated")
        ->type_name("FILE")
        ->allow_extra_args(false);
}

void PronunciationOptions::add_to(CLI::App& command) {
    const std::map<std::string, Accent> accents{{"american", Accent::american}, {"british", Accent::british}};
    const auto take = [this, accents](const std::string& name) { accent = accents.at(name); };
    add_voice(command, voice);
    command
        .add_option_function<std::string>("--accent", take,
                                          "american or british; that of the voice where not given")
        ->check(CLI::IsMember(accents).description(""))
        ->type_name("NAME");
    add_lexicons(command, lexicons);
    add_reading(command, reading);
}

Lexicon PronunciationOptions::load(const DataFolders& data) const {
    const Accent chosen = accent ? *accent : accent_of(find_voice(voice, data.voices).language);
    return load_lexicon(chosen, data.lexicon, lexicons);
}

NormalizeOptions PronunciationOptions::normalize_options(const DataFolders& data) const {
    const Voice reader = find_voice(voice, data.voices);
    return reading_for(reader, reading, accent ? *accent : accent_of(reader.language));
}

}  // namespace audio_edition
