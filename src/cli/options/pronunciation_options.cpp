// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/pronunciation_options.h"

#include <CLI/CLI.hpp>

#include "cli/options/default_voice.h"
#include "cli/options/option_values.h"
#include "cli/options/reading_options.h"

namespace audio_edition {

void add_voice(CLI::App& command, std::string& voice) {
    command
        .add_option("--voice", voice, "Name of a voice, or a voice file; 'audio-edition voices' lists them")
        ->type_name("NAME")
        ->default_str("by the language of the text");
}

void add_voice(CLI::App& command, WantedVoice& wishes) {
    add_voice(command, wishes.voice);
    use_default_voices(command, wishes.preferred);
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

void add_foreign_passages(CLI::App& command, ForeignPassages& readers) {
    command
        .add_option_function<ForeignPassages>(
            "--foreign-passages", [&readers](const ForeignPassages& chosen) { readers = chosen; },
            "Who reads passages in other languages than the rest: guests, a voice of each language, or the "
            "narrator")
        ->transform(one_of_named<ForeignPassages>(
            {{"guests", ForeignPassages::guests}, {"narrator", ForeignPassages::narrator}}))
        ->type_name("CHOICE")
        ->default_str("guests")
        ->group("What is read");
}

void PronunciationOptions::add_to(CLI::App& command) {
    const auto take = [this](const std::string& name) {
        accent = name == "british" ? british_english() : american_english();
    };
    add_voice(command, voice);
    command
        .add_option_function<std::string>("--accent", take,
                                          "american or british; that of the voice where not given")
        ->transform(one_of({"american", "british"}))
        ->type_name("NAME");
    add_lexicons(command, lexicons.edition, lexicons.series, lexicons.house);
    add_inline_pronunciations(command, inline_pronunciations);
    add_reading(command, reading);
    add_foreign_passages(command, foreign_passages);
}

ChosenVoice PronunciationOptions::choose(const std::optional<std::string>& language,
                                         const DataFolders& data) const {
    return choose_voice(language ? require_language(*language, "--language") : Language::english(), voice,
                        data);
}

Lexicon PronunciationOptions::load(const ChosenVoice& chosen, const DataFolders& data) const {
    LexiconReader reader = reader_of(chosen.voice);
    if (accent) reader.language = accent->tag();
    return load_lexicon(reader, data.lexicon, lexicons);
}

NormalizeOptions PronunciationOptions::normalize_options(const ChosenVoice& chosen) const {
    NormalizeOptions options = reading_for(chosen.voice, reading, accent.value_or(chosen.reading));
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
    request.article = overrides.article;
    request.policies = overrides.policies;
    request.limits = overrides.limits;
    request.foreign_text = ForeignText::read;  // what it would sound like may be the question
    request.foreign_passages = foreign_passages;
    request.voice = voice.voice;
    request.preferred_voices = voice.preferred;
    request.reading = reading;
    request.lexicons = lexicons.edition;
    request.series_lexicons = lexicons.series;
    request.house_lexicons = lexicons.house;
    request.inline_pronunciations = inline_pronunciations;
    return request;
}

}  // namespace audio_edition
