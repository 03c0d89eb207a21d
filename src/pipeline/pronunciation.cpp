// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/pronunciation.h"

#include "document/reading_choices.h"
#include "normalize/language_rules.h"

namespace audio_edition {

LexiconReader reader_of(const Voice& voice) {
    return {voice.language, voice.name};
}

LexiconReader reader_of(const Language& language) {
    return {language.tag(), ""};
}

Language language_of(const Voice& voice) {
    return Language::parse_or_english(voice.language);
}

namespace {

void add_installed(Lexicon& lexicon, const std::filesystem::path& installed) {
    const std::string language = lexicon.language().base();
    if (language == "en") {
        lexicon.add_folder(installed / "cmudict");
        lexicon.add_folder(installed);
        lexicon.add_names(NamePronunciations(installed, rules_for(Language::english()).stems));
    } else if (std::error_code none; std::filesystem::is_directory(installed / language, none)) {
        lexicon.add_folder(installed / language);
    }
}

}  // namespace

Lexicon load_lexicon(const LexiconReader& reader, const std::filesystem::path& installed,
                     const LexiconFiles& files) {
    Lexicon lexicon(reader);
    add_installed(lexicon, installed);
    for (const std::filesystem::path& file : files.house) lexicon.add_file(file, LexiconScope::house);
    for (const std::filesystem::path& file : files.series) lexicon.add_file(file, LexiconScope::series);
    for (const std::filesystem::path& file : files.edition) lexicon.add_file(file, LexiconScope::edition);
    return lexicon;
}

NormalizeOptions reading_for(const Voice& voice, const ReadingOptions& asked, const Language& language) {
    return {language, merge(asked, voice.reading)};
}

}  // namespace audio_edition
