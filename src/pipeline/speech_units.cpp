// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/speech_units.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "pipeline/heard_punctuation.h"

namespace audio_edition {
namespace {

bool has_words(const Passage& passage, const Utterance& utterance) {
    return std::any_of(passage.tokens.begin() + static_cast<std::ptrdiff_t>(utterance.first),
                       passage.tokens.begin() + static_cast<std::ptrdiff_t>(utterance.last),
                       [](const Token& token) { return token.kind == TokenKind::word; });
}

std::size_t spoken_size(const Passage& passage, const Utterance& utterance) {
    if (utterance.first == utterance.last) return 0;
    return passage.tokens[utterance.last - 1].spoken.end - passage.tokens[utterance.first].spoken.begin;
}

/// Cuts one passage into units; the silence after each but the last is that between sentences.
void plan_passage(const Passage& passage, UnitPlan unit, const Pauses& pauses, std::size_t limit,
                  std::vector<UnitPlan>& units) {
    std::size_t size = 0;
    bool words = false;
    unit.silence_after = pauses.sentence;
    for (std::size_t i = 0; i < passage.utterances.size(); ++i) {
        const std::size_t next = spoken_size(passage, passage.utterances[i]);
        if (words && size + next > limit) {
            unit.last = i;
            units.push_back(unit);
            unit.first = i;
            size = 0;
            words = false;
        }
        size += next;
        words = words || has_words(passage, passage.utterances[i]);
    }
    unit.last = passage.utterances.size();
    if (words) units.push_back(unit);
}

/// What is heard between the end of one passage and the start of another.
Milliseconds pause_between(const Script& script, const UnitPlan& before, const UnitPlan& after,
                           const Pauses& pauses) {
    if (before.section != after.section) return pauses.section;
    if (before.passage == after.passage) return pauses.sentence;
    const bool heading = script.sections[before.section].passages[before.passage].kind == BlockKind::heading;
    return heading ? pauses.heading : pauses.paragraph;
}

std::string_view name_of(BlockKind kind) {
    switch (kind) {
        case BlockKind::heading:
            return "heading";
        case BlockKind::paragraph:
            return "paragraph";
        case BlockKind::list_item:
            return "list item";
        case BlockKind::quote:
            return "quotation";
        case BlockKind::table:
            return "table";
        case BlockKind::figure:
            return "figure";
        case BlockKind::code:
            return "code";
        case BlockKind::note:
            return "note";
    }
    return "passage";
}

/// "section 'The Meeting', paragraph 2", counting each kind by itself as a reader would.
std::string where(const ScriptSection& section, std::size_t passage) {
    const BlockKind kind = section.passages[passage].kind;
    const auto end = section.passages.begin() + static_cast<std::ptrdiff_t>(passage) + 1;
    const auto number = std::count_if(section.passages.begin(), end,
                                      [kind](const Passage& other) { return other.kind == kind; });
    std::string text = "section '" + section.title + "', " + std::string(name_of(kind));
    return kind == BlockKind::heading ? text : text + " " + std::to_string(number);
}

/// Gathers the words of one utterance into sentences, each with the punctuation heard after it.
class Sentences {
  public:
    Sentences(const Passage& passage, Frames between, std::vector<SpeechSentence>& all)
        : passage_(passage), between_(between), all_(all) {}

    void add(std::size_t index) {
        const Token& token = passage_.tokens[index];
        if (token.kind != TokenKind::word) {
            marks_ += passage_.spoken_of(token);
            return;
        }
        end_word();
        sentence_.tokens.push_back({index, std::string(passage_.spoken_of(token)), token.phonemes, ""});
    }

    void end_utterance() {
        if (!sentence_.tokens.empty()) sentence_.tokens.back().punctuation = final_punctuation(marks_);
        marks_.clear();
        end_sentence(between_);
    }

  private:
    void end_word() {
        if (!sentence_.tokens.empty()) {
            std::string heard = inner_punctuation(marks_);
            const bool ends = heard == "?" || heard == "!";
            sentence_.tokens.back().punctuation = std::move(heard);
            if (ends) end_sentence({between_.count / 2});
        }
        marks_.clear();
    }

    void end_sentence(Frames silence) {
        if (sentence_.tokens.empty()) return;
        sentence_.silence_after = silence;
        all_.push_back(std::move(sentence_));
        sentence_ = {};
    }

    const Passage& passage_;
    const Frames between_;
    std::vector<SpeechSentence>& all_;
    SpeechSentence sentence_;
    std::string marks_;  ///< what stands between the last word and the next
};

}  // namespace

std::vector<UnitPlan> plan_units(const Script& script, const Pauses& pauses, std::size_t limit) {
    std::vector<UnitPlan> units;
    for (std::size_t s = 0; s < script.sections.size(); ++s) {
        const ScriptSection& section = script.sections[s];
        for (std::size_t p = 0; p < section.passages.size(); ++p) {
            plan_passage(section.passages[p], UnitPlan{s, p, 0, 0, {}}, pauses, limit, units);
        }
    }
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
        units[i].silence_after = pause_between(script, units[i], units[i + 1], pauses);
    }
    if (!units.empty()) units.back().silence_after = pauses.paragraph;
    return units;
}

SpeechUnit speech_unit(const Script& script, const UnitPlan& plan, const Pauses& pauses, SampleRate rate) {
    const ScriptSection& section = script.sections[plan.section];
    return {speech_sentences(section.passages[plan.passage], plan.first, plan.last,
                             to_frames(pauses.sentence, rate)),
            where(section, plan.passage)};
}

std::vector<SpeechSentence> speech_sentences(const Passage& passage, std::size_t first, std::size_t last,
                                             Frames between) {
    std::vector<SpeechSentence> all;
    Sentences sentences(passage, between, all);
    for (std::size_t u = first; u < last; ++u) {
        const Utterance& utterance = passage.utterances[u];
        for (std::size_t t = utterance.first; t < utterance.last; ++t) sentences.add(t);
        sentences.end_utterance();
    }
    if (!all.empty()) all.back().silence_after = {};
    return all;
}

}  // namespace audio_edition
