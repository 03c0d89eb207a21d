// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "audio/units.h"
#include "audio_edition/reading_options.h"
#include "speak/engines.h"

namespace audio_edition {

/// Silence after each kind of thing, from the last sample of speech to the first of what follows.
struct Pauses {
    Milliseconds sentence{400};
    Milliseconds paragraph{750};
    Milliseconds scene{1300};    ///< where a scene ends: "* * *"
    Milliseconds heading{1000};  ///< after a heading
    Milliseconds section{1600};  ///< before a heading
};

/// One file of voices/: who speaks, how fast, with what pauses.
struct Voice {
    std::string name;         ///< the file's stem: "amber"
    std::string description;  ///< one line for `voices`
    std::string gender;       ///< "female" or "male"; empty where nobody says
    std::string language;     ///< BCP 47, "en-US"
    std::vector<std::string>
        default_for;  ///< varieties of it, whose texts it reads where nobody asks for a voice: "en-US"
    /// Voices of other languages that go with it, by name: who of them speaks a passage's language reads the
    /// passage.
    std::vector<std::string> partners;
    const EngineKind* engine = engines().front();  ///< of static storage, never null
    int rate = 175;                                ///< words a minute, within what the engine can do
    std::map<std::string, std::string> settings;   ///< of the engine, by its keys; all of them are valid
    Pauses pauses;
    ReadingOptions reading;        ///< what people who hear this voice want
    std::string licence;           ///< one line, as whoever made the model says it; empty where nobody does
    std::string trained;           ///< one line: what the model was trained on or from, if that is known
    std::optional<Lufs> loudness;  ///< integrated, of the calibration passage as the engine gives it
};

/// Reads one voice file. The engine and its settings:
///
///     engine = "espeak-ng"
///
///     [espeak-ng]
///     voice = "gmw/en-US"
///     variant = "Annie"
///
/// Files that name no engine may have its settings at the top, under their older names (EngineKey::older).
/// Throws Error{broken_input, "file:line"} for unknown keys, wrong types and values out of range.
[[nodiscard]] Voice read_voice(const std::filesystem::path& file, EngineTable table = engines());

}  // namespace audio_edition
