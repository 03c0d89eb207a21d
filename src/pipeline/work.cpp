// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work.h"

#include <algorithm>
#include <filesystem>
#include <utility>

#include "base/error.h"
#include "language/reader_words.h"
#include "pipeline/closing.h"
#include "pipeline/excerpt.h"
#include "pipeline/opening.h"
#include "pipeline/passage_reader.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "the-meeting" for the file "articles/the-meeting.txt".
std::string title_from_name(const Document& document) {
    std::string stem = on_one_line(std::filesystem::path(document.name).stem().string());
    if (is_valid_utf8(stem) && !stem.empty()) return stem;
    return std::string(reader_words(document.language).untitled());
}

void require_nothing_lost(const Work& work) {
    if (work.account.lost.empty()) return;
    const ByteSpan first = work.account.lost.front();
    throw Error{ErrorKind::internal, work.document.name,
                "would lose text in " + std::to_string(work.account.lost.size()) +
                    " places, the first at byte " + std::to_string(first.begin) + ", '" +
                    excerpt(first.of(work.document.source), 40) +
                    "'; this is a bug of audio-edition, please report it"};
}

/// Leaves sections out in which no unit is; units are then of those that are left.
void drop_silent_sections(Work& work) {
    std::vector<ScriptSection> said;
    auto unit = work.units.begin();
    for (std::size_t s = 0; s < work.script.sections.size(); ++s) {
        if (unit == work.units.end() || unit->place.section != s) continue;
        for (; unit != work.units.end() && unit->place.section == s; ++unit)
            unit->place.section = said.size();
        said.push_back(std::move(work.script.sections[s]));
    }
    work.script.sections = std::move(said);
}

}  // namespace

std::vector<GuestVoice> guest_voices(const Work& work) {
    std::vector<GuestVoice> voices;
    for (const Guest& guest : work.guests)
        for (const auto& [language, passages] : guest.passages)
            voices.push_back({language, guest.voice.name, passages});
    std::ranges::sort(voices, {}, &GuestVoice::language);
    return voices;
}

Work prepare_work(Document document, const Cast& cast, const Voice& voice, std::vector<Guest> guests,
                  const WorkOptions& options) {
    Work work;
    work.voice = voice;
    work.guests = std::move(guests);
    work.document = std::move(document);
    work.script = draft_script(work.document);
    const bool announced = options.opening == Opening::spoken && !work.document.title.empty();
    if (announced) add_opening(work.script, work.document);
    if (!options.closing.empty()) add_closing(work.script, options.closing, cast.normalizer_of({}));
    work.title = work.script.title.empty() ? title_from_name(work.document) : work.script.title;

    Accounting accounting(work.document, announced);
    UnitPlanner planner;
    for_each_passage(
        work.script, cast, options.jobs,
        [&](std::size_t section, std::size_t index, const Passage& passage) {
            accounting.follow(passage);
            planner.add(section, index, passage, cast.reader_of(passage));
        },
        PhraseSounds::not_needed);
    work.account = accounting.finish();
    require_nothing_lost(work);
    work.units = planner.finish(work.script, voice.pauses);
    if (work.units.empty()) {
        throw Error{ErrorKind::broken_input, work.document.name,
                    "holds no words to say; check that it is the right file"};
    }
    if (options.silent == SilentSections::left_out) drop_silent_sections(work);
    return work;
}

}  // namespace audio_edition
