// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/speech_units.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "pipeline/heard_punctuation.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A stretch of tokens that is never cut.
struct Piece {
    std::size_t first = 0;
    std::size_t last = 0;
};

bool has_words(const Passage& passage, const Piece& piece) {
    return std::any_of(passage.tokens.begin() + static_cast<std::ptrdiff_t>(piece.first),
                       passage.tokens.begin() + static_cast<std::ptrdiff_t>(piece.last),
                       [](const Token& token) { return token.kind == TokenKind::word; });
}

std::size_t spoken_size(const Passage& passage, const Piece& piece) {
    if (piece.first == piece.last) return 0;
    return passage.tokens[piece.last - 1].spoken.end - passage.tokens[piece.first].spoken.begin;
}

/// Where to cut the beginning of at most `longest` bytes off a sentence that is longer.
std::size_t place_to_cut(const Passage& passage, const Piece& sentence, std::size_t longest) {
    std::size_t after_punctuation = 0;
    std::size_t after_word = sentence.first + 1;
    for (std::size_t t = sentence.first; t < sentence.last; ++t) {
        if (spoken_size(passage, {sentence.first, t + 1}) > longest) break;
        if (passage.tokens[t].kind == TokenKind::punctuation) after_punctuation = t + 1;
        if (passage.tokens[t].kind == TokenKind::space) after_word = t + 1;
    }
    const Piece tidy{sentence.first, std::max(after_punctuation, sentence.first)};
    return spoken_size(passage, tidy) > longest / 2 ? after_punctuation : after_word;
}

/// Sentences, and parts of those longer than `longest`.
std::vector<Piece> pieces_of(const Passage& passage, std::size_t longest) {
    std::vector<Piece> pieces;
    for (const Utterance& utterance : passage.utterances) {
        Piece rest{utterance.first, utterance.last};
        while (spoken_size(passage, rest) > longest && rest.last - rest.first > 1) {
            const std::size_t cut = place_to_cut(passage, rest, longest);
            pieces.push_back({rest.first, cut});
            rest.first = cut;
        }
        if (rest.first < rest.last) pieces.push_back(rest);
    }
    return pieces;
}

void plan_passage(const Passage& passage, UnitPlan unit, std::size_t limit, std::vector<UnitPlan>& units) {
    unit.size = 0;
    unit.sentences = 0;
    for (const Piece& piece : pieces_of(passage, 2 * limit)) {
        const std::size_t next = spoken_size(passage, piece);
        if (unit.sentences > 0 && unit.size + next > limit) {
            unit.place.last = piece.first;
            units.push_back(unit);
            unit.place.first = piece.first;
            unit.size = 0;
            unit.sentences = 0;
        }
        unit.size += next;
        unit.sentences += has_words(passage, piece) ? 1 : 0;
    }
    unit.place.last = passage.tokens.size();
    if (unit.sentences > 0) {
        units.push_back(unit);
    } else if (unit.place.first > 0) {
        units.back().place.last = unit.place.last;  // nothing to say comes after the last cut
    }
}

void count_speech(const Passage& passage, UnitPlan& unit) {
    const auto tokens =
        std::span(passage.tokens).subspan(unit.place.first, unit.place.last - unit.place.first);
    unit.words = count_words(tokens);
    const std::vector<SpeechSentence> sentences =
        speech_sentences(passage, unit.place.first, unit.place.last, {2});
    unit.spoken = size_of(sentences);
    for (const SpeechSentence& sentence : sentences)
        unit.half_pauses += static_cast<std::size_t>(sentence.silence_after.count);
}

/// Whether a scene break stands between two passages, also where it belongs to one without words.
bool opens_scene(const std::vector<Passage>& passages, std::size_t before, std::size_t after) {
    return std::any_of(passages.begin() + static_cast<std::ptrdiff_t>(before + 1),
                       passages.begin() + static_cast<std::ptrdiff_t>(after + 1),
                       [](const Passage& passage) { return passage.opens_scene; });
}

/// What is heard between the end of one passage and the start of another.
Milliseconds pause_between(const Script& script, const UnitPlan& before, const UnitPlan& after,
                           const Pauses& pauses) {
    if (before.place.section != after.place.section) return pauses.section;
    if (before.place.passage == after.place.passage) return pauses.sentence;
    const std::vector<Passage>& passages = script.sections[before.place.section].passages;
    if (passages[before.place.passage].kind == BlockKind::heading) return pauses.heading;
    return opens_scene(passages, before.place.passage, after.place.passage) ? pauses.scene : pauses.paragraph;
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

/// "section 'The Meeting', paragraph 2"
std::string where(const ScriptSection& section, BlockKind kind, const UnitPlan& unit) {
    const std::string text = "section '" + section.title + "', " + std::string(name_of(kind));
    return kind == BlockKind::heading ? text : text + " " + std::to_string(unit.number);
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
            const bool breaks_line = passage_.written_of(token).find('\n') != std::string_view::npos;
            title_follows_ = title_follows_ || (breaks_line && passage_.kind == BlockKind::heading);
            return;
        }
        end_word();
        sentence_.tokens.push_back(
            {index, std::string(passage_.spoken_of(token)), token.ipa, token.manner, ""});
    }

    /// `whole`: nothing of it comes after.
    void end_utterance(bool whole) {
        if (!sentence_.tokens.empty()) {
            std::string heard = whole ? final_punctuation(marks_) : inner_punctuation(marks_);
            sentence_.tokens.back().punctuation = heard.empty() ? "," : std::move(heard);
        }
        marks_.clear();
        end_sentence(between_);
    }

  private:
    void end_word() {
        if (!sentence_.tokens.empty()) {
            std::string heard = inner_punctuation(marks_);
            constexpr std::size_t longest_number = 3;  // "BOOK THE FIRST"
            if (heard.empty() && title_follows_)
                heard = sentence_.tokens.size() <= longest_number ? ":" : ",";
            const bool ends = heard == "?" || heard == "!";
            sentence_.tokens.back().punctuation = std::move(heard);
            if (ends) end_sentence({between_.count / 2});
        }
        marks_.clear();
        title_follows_ = false;
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
    std::string marks_;           ///< what stands between the last word and the next
    bool title_follows_ = false;  ///< on a line of its own, below "CHAPTER I"
};

}  // namespace

std::size_t count_words(std::span<const Token> tokens) noexcept {
    return static_cast<std::size_t>(std::ranges::count(tokens, TokenKind::word, &Token::kind));
}

void UnitPlanner::add(std::size_t section, std::size_t index, const Passage& passage, std::size_t reader) {
    if (section != section_) seen_.clear();
    section_ = section;
    UnitPlan unit;
    unit.place.section = section;
    unit.place.passage = index;
    unit.reader = reader;
    unit.number = ++seen_[passage.kind];
    const std::size_t planned = units_.size();
    plan_passage(passage, unit, limit_, units_);
    for (std::size_t i = planned; i < units_.size(); ++i) count_speech(passage, units_[i]);
}

std::vector<UnitPlan> UnitPlanner::finish(const Script& script, const Pauses& pauses) {
    for (std::size_t i = 0; i + 1 < units_.size(); ++i) {
        units_[i].silence_after = pause_between(script, units_[i], units_[i + 1], pauses);
    }
    if (!units_.empty()) units_.back().silence_after = pauses.paragraph;
    return std::move(units_);
}

std::vector<UnitPlan> plan_units(const Script& script, const Pauses& pauses, std::size_t limit) {
    UnitPlanner planner(limit);
    for (std::size_t s = 0; s < script.sections.size(); ++s) {
        const std::vector<Passage>& passages = script.sections[s].passages;
        for (std::size_t p = 0; p < passages.size(); ++p) planner.add(s, p, passages[p]);
    }
    return planner.finish(script, pauses);
}

SpeechUnit speech_unit(const ScriptSection& section, const Passage& passage, const UnitPlan& plan,
                       const Pauses& pauses, SampleRate rate) {
    return {speech_sentences(passage, plan.place.first, plan.place.last, to_frames(pauses.sentence, rate)),
            where(section, passage.kind, plan)};
}

std::vector<SpeechSentence> speech_sentences(const Passage& passage, std::size_t first, std::size_t last,
                                             Frames between) {
    std::vector<SpeechSentence> all;
    Sentences sentences(passage, between, all);
    const auto begin = std::ranges::upper_bound(passage.utterances, first, {}, &Utterance::last);
    for (auto utterance = begin; utterance != passage.utterances.end() && utterance->first < last;
         ++utterance) {
        const std::size_t end = std::min(utterance->last, last);
        for (std::size_t t = std::max(utterance->first, first); t < end; ++t) sentences.add(t);
        sentences.end_utterance(end == utterance->last);
    }
    if (!all.empty()) all.back().silence_after = {};
    return all;
}

std::vector<SpeechSentence> speech_sentences(const Passage& passage, Frames between) {
    return speech_sentences(passage, 0, passage.tokens.size(), between);
}

}  // namespace audio_edition
