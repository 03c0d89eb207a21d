// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "audio_edition/build.h"
#include "audio_edition/diagnostics.h"
#include "audio_edition/installation.h"
#include "document/document.h"
#include "language/language.h"
#include "speak/voice.h"

namespace audio_edition {

/// Who is to read.
struct WantedVoice {
    std::string voice;                   ///< by its name or file; empty: by the language of the text
    std::vector<std::string> preferred;  ///< the user's own choice, for the languages that they speak
};

/// Who reads a text, and by whose customs.
struct ChosenVoice {
    Voice voice;
    Language reading;  ///< whose rules, and whose region's, hold for numbers, dates and abbreviations
};

/// Who reads texts in `language`: the voice that is wished for, else the first preferred one that speaks its
/// variety, else one that speaks the language, else the usual one (speak/usual_voice.h). Throws
/// Error{unavailable} where there is none.
[[nodiscard]] Voice voice_for(const Language& language, const WantedVoice& wishes,
                              const DataFolders& folders);

/// The same, with what it reads by: a voice that was asked for by name reads as people of its region do, any
/// other as the text's region does, where the text tells it.
[[nodiscard]] ChosenVoice choose_voice(const Language& language, const WantedVoice& wishes,
                                       const DataFolders& folders);

/// Who reads `document`, which ingest gave its language. One that nothing tells is that of the voice that is
/// wished for.
///
/// Throws Error{broken_input} where a voice that was asked for does not speak the language, where no voice
/// does, and where the engine speaks it so that nobody would understand it; warns instead where `policy` says
/// to read it all the same. A language that was detected is not told from its neighbours. Says so where the
/// engine speaks the language roughly.
///
///     brief.txt: is in German (detected), but voice 'amber' speaks English; leave --voice out, …
[[nodiscard]] ChosenVoice choose_voice(Document& document, const WantedVoice& wishes, ForeignText policy,
                                       const DataFolders& folders, Diagnostics& diagnostics);

}  // namespace audio_edition
