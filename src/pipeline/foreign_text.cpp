// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/foreign_text.h"

#include <optional>
#include <string>

#include "base/error.h"
#include "language/language.h"

namespace audio_edition {
namespace {

bool speaks(const Language& spoken, const Language& written, LanguageBasis basis) {
    if (basis == LanguageBasis::assumed || is_same_language(spoken, written)) return true;
    return basis == LanguageBasis::detected && are_neighbours(spoken, written);
}

std::string what_is_wrong(const Language& written, LanguageBasis basis, const Voice& voice,
                          const Language& spoken) {
    return "is in " + written.english_base_name() + " (" + std::string(name_of(basis)) + "), but voice '" +
           voice.name + "' speaks " + spoken.english_base_name() + " and would read it as " +
           spoken.english_base_name();
}

std::string what_to_do(const Language& written, const Language& spoken) {
    return "give --voice a voice file with language = \"" + written.base() +
           "\" and an engine_voice that speaks it, or --language " + spoken.base() + " if the text is in " +
           spoken.english_base_name();
}

}  // namespace

void report_foreign_text(const Document& document, const Voice& voice, ForeignText policy,
                         Diagnostics& diagnostics) {
    const std::optional<Language> written = Language::parse(document.language);
    const std::optional<Language> spoken = Language::parse(voice.language);
    if (!written || !spoken || speaks(*spoken, *written, document.language_basis)) return;
    const std::string wrong = what_is_wrong(*written, document.language_basis, voice, *spoken);
    const std::string remedy = what_to_do(*written, *spoken);
    if (policy == ForeignText::refuse)
        throw Error{ErrorKind::broken_input, document.name,
                    wrong + "; " + remedy + ", or --foreign-text read to have it read all the same"};
    diagnostics.warn(document.name, wrong + "; " + remedy);
}

}  // namespace audio_edition
