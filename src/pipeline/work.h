// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "audio_edition/build.h"
#include "document/document.h"
#include "document/script.h"
#include "pipeline/account.h"
#include "pipeline/cast.h"
#include "pipeline/speech_units.h"
#include "speak/voice.h"

namespace audio_edition {

/// Who says passages in languages that are not the work's.
struct Guest {
    Voice voice;
    std::map<std::string, std::size_t> passages;  ///< how many, by the languages that they have
};

/// A source that was read, with the voice that will say it: what every answer about it is made from, and
/// every edition.
struct Work {
    std::string title;  ///< as published: where the source has none, its file's name without the extension
    Document document;  ///< without its sections, which the script has
    Script script;      ///< a draft, whose passages a PackedDraft takes
    Voice voice;        ///< who says it,
    std::vector<Guest> guests;  ///< but for these passages, which unit plans give to `reader` 1 and on
    std::vector<UnitPlan> units;
    Account account;

    /// Who says a unit.
    [[nodiscard]] const Voice& voice_of(const UnitPlan& unit) const {
        return unit.reader == 0 ? voice : guests[unit.reader - 1].voice;
    }
};

/// The guests of a work, one for each language.
[[nodiscard]] std::vector<GuestVoice> guest_voices(const Work& work);

enum class Opening { spoken, left_out };
enum class SilentSections { kept, left_out };

/// How a document becomes a Work.
struct WorkOptions {
    Opening opening = Opening::spoken;
    std::string closing = {};  ///< said at the end, where it is not empty
    SilentSections silent = SilentSections::left_out;
    int jobs = 1;  ///< threads that read
};

/// Puts the opening before a document and the closing after it, reads every passage once to follow every byte
/// and to plan the units, and forgets what was read. `guests` are the readers of `cast` after the narrator,
/// who is `voice`.
///
/// Throws Error{broken_input} when there is nothing to say, internal when a byte would be lost: neither
/// spoken nor skipped.
[[nodiscard]] Work prepare_work(Document document, const Cast& cast, const Voice& voice,
                                std::vector<Guest> guests, const WorkOptions& options = {});

}  // namespace audio_edition
