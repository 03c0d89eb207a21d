// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/pronunciation_options.h"

#include <CLI/CLI.hpp>

#include "cli/options/default_voice.h"
#include "cli/options/option_values.h"
#include "cli/options/reading_options.h"
#include "pipeline/foreign_text.h"
#include "speak/voice_folders.h"

namespace audio_edition {

void add_voice(CLI::App& command, std::string& voice) {
    command
        .add_option("--voice", voice, "Name of a voice, or a voice file; 'audio-edition voices' lists them")
        ->type_name("NAME")
        ->capture_default_str();
}

void add_lexicons(CLI::App& command, std::vector<std::filesystem::path>& edition,
                  std::vector<std::filesystem::path>& series, std::vector<std::filesystem::path>& house) {
    const auto add = [&command](const std::string& name, std::vector<std::filesystem::path>& files,
                                const std::string& description) {
        command.add_option(name, files, description)->type_name("FILE")->allow_extra_args(false);
    };
    add("--lexicon", edition, "Pronunciations for this edition, TSV or PLS; may be repeated");
    add("--series-lexicon", series, "Those of the series it belongs to; --lexicon wins over them");
    add("--house-lexicon", house, "Those of the house, for everything it makes; the series wins over them");
}

void add_inline_pronunciations(CLI::App& command, bool& read) {
    command.add_flag(
        "--inline-pronunciations", read,
        "Read {Khan|/kɑːn/}, {Siobhán|\"shi-VAWN\"} and {Jhon|John} in the text as lines of a lexicon");
}

void PronunciationOptions::add_to(CLI::App& command) {
    const auto take = [this](const std::string& name) {
        accent = name == "british" ? british_english() : american_english();
    };
    add_voice(command, voice);
    use_default_voice(command, voice);
    command
        .add_option_function<std::string>("--accent", take,
                                          "american or british; that of the voice where not given")
        ->transform(one_of({"american", "british"}))
        ->type_name("NAME");
    add_lexicons(command, lexicons.edition, lexicons.series, lexicons.house);
    add_inline_pronunciations(command, inline_pronunciations);
    add_reading(command, reading);
}

LexiconReader PronunciationOptions::reader(const DataFolders& data) const {
    LexiconReader reader = reader_of(find_voice(voice, data));
    if (accent) reader.language = accent->tag();
    return reader;
}

Lexicon PronunciationOptions::load(const DataFolders& data) const {
    return load_lexicon(reader(data), data.lexicon, lexicons);
}

NormalizeOptions PronunciationOptions::normalize_options(const DataFolders& data) const {
    const Voice speaker = find_voice(voice, data);
    NormalizeOptions options = reading_for(speaker, reading, accent.value_or(language_of(speaker)));
    options.inline_pronunciations = inline_pronunciations;
    return options;
}

BuildRequest PronunciationOptions::request_for(const std::filesystem::path& source,
                                               const IngestOptions& overrides) const {
    BuildRequest request;
    request.source = source;
    request.title = overrides.title;
    request.author = overrides.author;
    request.language = overrides.language;
    request.encoding = overrides.encoding;
    request.policies = overrides.policies;
    request.limits = overrides.limits;
    request.voice = voice;
    request.reading = reading;
    request.lexicons = lexicons.edition;
    request.series_lexicons = lexicons.series;
    request.house_lexicons = lexicons.house;
    request.inline_pronunciations = inline_pronunciations;
    return request;
}

Document PronunciationOptions::read_source(const std::filesystem::path& source, const IngestOptions& options,
                                           Diagnostics& diagnostics) const {
    Document document = ingest(source, options, diagnostics);
    report_foreign_text(document, find_voice(voice, find_data()), ForeignText::read, diagnostics);
    return document;
}

}  // namespace audio_edition
