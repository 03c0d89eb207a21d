// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/voices/list_command.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "audio_edition/installation.h"
#include "base/error.h"
#include "cli/commands/voices/available.h"
#include "cli/commands/voices/catalogue_option.h"
#include "cli/console.h"
#include "cli/options/default_voice.h"
#include "cli/size_text.h"
#include "cli/standard_output.h"
#include "cli/text_columns.h"
#include "install/voice_size.h"
#include "pipeline/pronunciation.h"
#include "speak/engine_voice.h"
#include "speak/usual_voice.h"
#include "speak/voice_folders.h"

namespace audio_edition {
namespace {

/// "(piper, 60.3 MiB, CC0, your default)"; nothing where there is nothing to say.
std::string remarks(const Voice& voice, const std::vector<std::string>& chosen) {
    constexpr std::size_t longest_licence = 32;
    std::vector<std::string> all;
    if (voice.engine != engines().front()) {
        all.emplace_back(voice.engine->name);
        if (!files_of(voice).empty()) all.push_back(size_text(bytes_of(voice)));
        const std::string licence = voice.licence.substr(0, voice.licence.find(" ("));
        all.push_back(licence.empty() || licence.size() > longest_licence
                          ? "licence: voices show " + voice.name
                          : licence);
    }
    if (std::ranges::find(chosen, voice.name) != chosen.end()) all.emplace_back("your default");
    std::string text;
    for (const std::string& each : all) text += (text.empty() ? "  (" : ", ") + each;
    return text.empty() ? text : text + ")";
}

/// The list must come whatever is in the settings.
std::vector<std::string> defaults_or_warning(Diagnostics& diagnostics) {
    try {
        return default_voices();
    } catch (const Error& error) {
        diagnostics.warn(error.where(), error.message());
        return {};
    }
}

/// Voices of one language, under its name in English.
using VoiceGroups = std::map<std::string, std::vector<Voice>>;

VoiceGroups in_groups(std::vector<Voice> voices) {
    VoiceGroups groups;
    for (Voice& voice : voices) groups[language_of(voice).english_base_name()].push_back(std::move(voice));
    return groups;
}

void print_group(const std::string& language, const std::vector<Voice>& voices,
                 const std::vector<std::string>& chosen, StandardOutput& output) {
    std::size_t widest = 12;
    for (const Voice& voice : voices) widest = std::max(widest, voice.name.size());
    output.line(language);
    for (const Voice& voice : voices)
        output.line(printable("  " + padded_right(voice.name, widest) + "  " +
                              padded_right(voice.language, 6) + "  " + voice.description +
                              remarks(voice, chosen)));
}

/// The tags of languages that no voice of a file speaks.
std::string further_languages(const std::vector<Voice>& voices) {
    constexpr std::size_t width = 110;
    std::string text = "Other languages, each by a voice that is called by its tag:";
    std::size_t column = width;
    for (const EngineKind* engine : engines()) {
        for (const EngineLanguage& language : engine->languages()) {
            const Language spoken = Language::parse_or_english(language.tag);
            const bool has_file = std::ranges::any_of(
                voices, [&spoken](const Voice& voice) { return speaks_language(voice, spoken); });
            if (has_file || language.quality == LanguageQuality::none) continue;
            if (column + language.tag.size() + 1 > width) {
                text += "\n ";
                column = 1;
            }
            text += " " + std::string(language.tag);
            column += language.tag.size() + 1;
        }
    }
    return text;
}

}  // namespace

CLI::App& VoicesListCommand::add_to(CLI::App& program) {
    CLI::App& command = *program.add_subcommand("list", "Name, language and description of each voice");
    command.footer(R"(Examples:
  audio-edition voices list
  audio-edition voices list --language pt-BR
  audio-edition voices list --available en)");
    available_ =
        command
            .add_option(
                "--available", language_,
                "Those of Piper's catalogue instead, which is downloaded; in a language, such as en or en-GB")
            ->expected(0, 1)
            ->type_name("[LANG]");
    command.add_option("--language", spoken_, "Only those that speak this language: de, pt-BR, …")
        ->type_name("TAG")
        ->excludes(available_);
    add_catalogue_address(command, base_);
    return command;
}

int VoicesListCommand::run(const CommandIo& io) {
    if (available_->count() > 0) {
        list_available(base_, language_, io);
        return 0;
    }
    const std::vector<Voice> voices = read_voices(find_data(), io.console);
    const std::vector<std::string> chosen = defaults_or_warning(io.console);
    if (!spoken_.empty()) {
        list_speakers(voices, chosen, io);
        return 0;
    }
    const std::string first = Language::english().english_base_name();
    VoiceGroups groups = in_groups(voices);
    if (const auto english = groups.extract(first); !english.empty()) {
        print_group(english.key(), english.mapped(), chosen, io.output);
        io.output.line("");
    }
    for (const auto& [language, speakers] : groups) {
        print_group(language, speakers, chosen, io.output);
        io.output.line("");
    }
    io.output.line(further_languages(voices));
    return 0;
}

void VoicesListCommand::list_speakers(std::vector<Voice> voices, const std::vector<std::string>& chosen,
                                      const CommandIo& io) const {
    const Language language = require_language(spoken_, "--language");
    std::erase_if(voices, [&](const Voice& voice) {
        return !(language.region().empty() ? speaks_language(voice, language)
                                           : speaks_variety(voice, language));
    });
    const EngineLanguage* const own = engine_language(language);
    if (own != nullptr) voices.push_back(engine_voice(own->tag).value());
    if (voices.empty())
        throw Error{
            ErrorKind::unavailable, "--language",
            "no voice speaks " + language.english_name() + "; 'audio-edition voices' lists those there are"};
    print_group(language.english_name(), voices, chosen, io.output);
    if (own != nullptr && own->quality == LanguageQuality::none)
        io.console.note("voice '" + std::string(own->tag) + "'",
                        "is not good enough for a text: " + std::string(own->lack));
}

}  // namespace audio_edition
