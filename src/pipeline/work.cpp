// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work.h"

#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "pipeline/closing.h"
#include "pipeline/excerpt.h"
#include "pipeline/opening.h"
#include "pipeline/passage_reader.h"
#include "text/single_letters.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "the-meeting" for the file "articles/the-meeting.txt".
std::string title_from_name(const std::string& name) {
    const std::string stem = on_one_line(std::filesystem::path(name).stem().string());
    return is_valid_utf8(stem) && !stem.empty() ? stem : "Untitled";
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

std::size_t words_in(std::string_view spoken) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : spoken) {
        words += !inside && c != ' ' ? 1 : 0;
        inside = c != ' ';
    }
    return words;
}

/// Letters that are said one by one are a word together: A T and T are three.
std::size_t words_in(const Passage& passage, const Token& token) {
    const std::string_view spoken = passage.spoken_of(token);
    return token.manner == Manner::letters ? words_in(with_stops_between_letters(spoken)) : words_in(spoken);
}

/// Leaves sections out in which no unit is; units are then of those that are left.
void drop_silent_sections(Work& work) {
    std::vector<ScriptSection> said;
    auto unit = work.units.begin();
    for (std::size_t s = 0; s < work.script.sections.size(); ++s) {
        if (unit == work.units.end() || unit->section != s) continue;
        for (; unit != work.units.end() && unit->section == s; ++unit) unit->section = said.size();
        said.push_back(std::move(work.script.sections[s]));
    }
    work.script.sections = std::move(said);
}

}  // namespace

Work prepare_work(Document document, const Normalizer& normalizer, Opening opening, const Pauses& pauses,
                  int jobs, const std::string& closing) {
    Work work;
    work.document = std::move(document);
    work.script = draft_script(work.document);
    const bool announced = opening == Opening::spoken && !work.document.title.empty();
    if (announced) add_opening(work.script, work.document);
    if (!closing.empty()) add_closing(work.script, closing, normalizer);
    work.title = work.script.title.empty() ? title_from_name(work.document.name) : work.script.title;

    Accounting accounting(work.document, announced);
    UnitPlanner planner;
    for_each_passage(work.script, normalizer, jobs,
                     [&](std::size_t section, std::size_t index, const Passage& passage) {
                         accounting.follow(passage);
                         planner.add(section, index, passage);
                     });
    work.account = accounting.finish();
    require_nothing_lost(work);
    work.units = planner.finish(work.script, pauses);
    if (work.units.empty()) {
        throw Error{ErrorKind::broken_input, work.document.name,
                    "holds no words to say; check that it is the right file"};
    }
    drop_silent_sections(work);
    return work;
}

std::size_t count_words(const Passage& passage) {
    std::size_t words = 0;
    for (const Token& token : passage.tokens) {
        if (token.kind == TokenKind::word) words += words_in(passage, token);
    }
    return words;
}

std::size_t count_words(const ScriptSection& section) {
    std::size_t words = 0;
    for (const Passage& passage : section.passages) words += count_words(passage);
    return words;
}

}  // namespace audio_edition
