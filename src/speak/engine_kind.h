// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "audio/units.h"
#include "speak/engine_languages.h"

namespace audio_edition {

/// What one unit may take. It grows with the characters of the unit.
struct SpeakerLimits {
    Milliseconds time{2000};
    Milliseconds time_per_character{20};
    Milliseconds sound{5000};
    Milliseconds sound_per_character{1500};  ///< at 175 words a minute; more for slower voices
    int memory_mib = 512;                    ///< of addresses, beside the sound itself
};

/// How long an engine takes to say things, in milliseconds, at a rate at which that was measured. A voice,
/// and a text, may be slower or faster as a whole by a tenth; what is said in a sentence relates as it does
/// here.
struct EnginePace {
    int rate = 170;  ///< words a minute
    double letter = 54;
    double letter_by_name = 270;  ///< A, T and T of AT&T
    double ipa_symbol =
        60;            ///< of a word that comes with its pronunciation, without marks of stress and length
    double word = 35;  ///< besides its letters
    double comma = 266;
    double colon = 317;  ///< or a semicolon
    double dash = 380;
    double sentence = 124;  ///< its end, where another follows in the unit
    double unit = 100;      ///< its beginning and its end
};

/// One setting that an engine takes from a voice file.
struct EngineKey {
    struct Numbers {
        int usual, least, most;
    };

    std::string_view key;            ///< in the table that is called like the engine
    std::string_view label;          ///< for `voices show`
    std::optional<Numbers> numbers;  ///< of a whole number; else it is one of the engine's names
    bool required = false;
    std::string_view older = {};  ///< what it is called outside that table, in files of old
    bool file = false;            ///< a path, seen from the folder of the voice file; absolute in a Voice
};

/// A line of the table of engines: all that the program knows of an engine without running it.
///
///     {"espeak-ng", "audio-edition-speaker", {{"voice", "engine voice", {}, true}, …}, 80, 449, {}}
struct EngineKind {
    std::string_view name;     ///< in voice files, manifests and messages
    std::string_view program;  ///< that runs it, beside the other speaker programs
    std::span<const EngineKey> keys;
    int slowest, fastest;  ///< words a minute
    SpeakerLimits limits;
    EnginePace pace = {};
    double effort = 0.005;  ///< seconds that a core works for a second of sound
    /// That it speaks without a file that tells it how.
    std::span<const EngineLanguage> (*languages)() noexcept = no_languages;
    std::string_view licence = {};  ///< of the voices that come with it, of which no voice file says one
};

}  // namespace audio_edition
