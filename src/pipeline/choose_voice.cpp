// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/choose_voice.h"

#include <algorithm>
#include <optional>

#include "base/error.h"
#include "pipeline/pronunciation.h"
#include "speak/engine_voice.h"
#include "speak/usual_voice.h"
#include "speak/voice_folders.h"
#include "text/nearest_name.h"

namespace audio_edition {
namespace {

std::optional<Voice> find_voice_for(const Language& language, const WantedVoice& wishes,
                                    const DataFolders& folders) {
    if (!wishes.voice.empty()) return find_voice(wishes.voice, folders);
    if (auto voice = first_that_speaks(language, wishes.preferred, folders)) return voice;
    return usual_voice(language, folders);
}

/// Of a language that detection takes another for, which no voice speaks.
std::optional<Voice> neighbours_voice(const Language& language, const WantedVoice& wishes,
                                      const DataFolders& folders) {
    for (const char* tag : {"es", "nb", "hr", "id"}) {
        const Language neighbour = Language::parse_or_english(tag);
        if (are_neighbours(neighbour, language)) return find_voice_for(neighbour, wishes, folders);
    }
    return std::nullopt;
}

ChosenVoice with_customs(Voice voice, const Language& written, const WantedVoice& wishes) {
    const bool by_the_text =
        wishes.voice.empty() && !written.region().empty() && speaks_language(voice, written);
    const Language reading = by_the_text ? written : language_of(voice);
    return {std::move(voice), reading};
}

/// Of a voice that is an engine's own and speaks by no model.
const EngineLanguage* own_language(const Voice& voice) {
    return voice.engine->languages().empty() ? nullptr : engine_language(language_of(voice));
}

class TextLanguage {
  public:
    TextLanguage(const Document& document, const Language& written)
        : document_(document), written_(written) {}

    [[nodiscard]] bool is_spoken_by(const Voice& voice) const {
        if (document_.language_basis == LanguageBasis::assumed) return true;
        if (speaks_language(voice, written_)) return true;
        return document_.language_basis == LanguageBasis::detected &&
               are_neighbours(language_of(voice), written_);
    }

    /// "is in German (declared)"
    [[nodiscard]] std::string what_it_is() const {
        return "is in " + written_.english_base_name() + " (" +
               std::string(name_of(document_.language_basis)) + ")";
    }

    [[nodiscard]] std::string foreign_to(const Voice& voice) const {
        return what_it_is() + ", but voice '" + voice.name + "' speaks " +
               language_of(voice).english_base_name();
    }

    /// Of the voices that are right for it.
    [[nodiscard]] std::string remedy(const Voice& voice, const DataFolders& folders) const {
        const Language spoken = language_of(voice);
        std::string text;
        if (const auto usual = usual_voice(written_, folders)) {
            text = "leave --voice out, and '" + usual->name + "' reads it";
            const std::vector<std::string> right = voices_of_language(written_, folders);
            if (right.size() > 1) text += "; --voice may be " + listed(right);
        } else {
            text = "give --voice the file of a voice that speaks " + written_.english_base_name();
        }
        return text + "; give --language " + spoken.base() + " if the text is in " +
               spoken.english_base_name();
    }

    /// Throws, or warns where foreign text is to be read.
    void refuse(const std::string& wrong, const std::string& remedy, ForeignText policy,
                Diagnostics& diagnostics) const {
        if (policy == ForeignText::refuse)
            throw Error{ErrorKind::broken_input, document_.name,
                        wrong + "; " + remedy + "; or --foreign-text read to have it read all the same"};
        diagnostics.warn(document_.name, wrong + ", and is read all the same; " + remedy);
    }

  private:
    const Document& document_;
    const Language& written_;
};

void report_quality(const TextLanguage& reading, const Document& document, const Voice& voice,
                    ForeignText policy, Diagnostics& diagnostics) {
    const EngineLanguage* const spoken = own_language(voice);
    if (spoken == nullptr || spoken->quality == LanguageQuality::good) return;
    const std::string name = language_of(voice).english_base_name();
    if (spoken->quality == LanguageQuality::none) {
        reading.refuse("is in " + name + ", a language that " + std::string(voice.engine->name) +
                           " does not speak well enough: " + std::string(spoken->lack),
                       "add a natural voice that speaks it (audio-edition voices add)", policy, diagnostics);
    } else {
        diagnostics.note(document.name, "is read roughly: " + std::string(voice.engine->name) +
                                            " has no dictionary of " + name +
                                            ", and guesses sounds and stress by the letters alone");
    }
}

}  // namespace

Voice voice_for(const Language& language, const WantedVoice& wishes, const DataFolders& folders) {
    if (auto voice = find_voice_for(language, wishes, folders)) return *voice;
    throw Error{ErrorKind::unavailable, "--voice",
                "no voice speaks " + language.english_base_name() + "; give the file of one that does"};
}

ChosenVoice choose_voice(const Language& language, const WantedVoice& wishes, const DataFolders& folders) {
    return with_customs(voice_for(language, wishes, folders), language, wishes);
}

ChosenVoice choose_voice(Document& document, const WantedVoice& wishes, ForeignText policy,
                         const DataFolders& folders, Diagnostics& diagnostics) {
    const Language written = Language::parse_or_english(document.language);
    const TextLanguage reading(document, written);
    std::optional<Voice> voice = find_voice_for(written, wishes, folders);
    if (!voice && document.language_basis == LanguageBasis::detected)
        voice = neighbours_voice(written, wishes, folders);
    if (!voice) {
        reading.refuse(reading.what_it_is() + ", which no voice speaks",
                       "give --voice the file of a voice that does, or --language if it is in another",
                       policy, diagnostics);
        voice = voice_for(Language::english(), wishes, folders);
    } else if (!reading.is_spoken_by(*voice)) {
        reading.refuse(reading.foreign_to(*voice), reading.remedy(*voice, folders), policy, diagnostics);
    }
    report_quality(reading, document, *voice, policy, diagnostics);
    if (document.language_basis == LanguageBasis::assumed && !speaks_language(*voice, written))
        document.language = voice->language;
    return with_customs(std::move(*voice), written, wishes);
}

}  // namespace audio_edition
