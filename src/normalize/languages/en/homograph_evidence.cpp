// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/homograph_evidence.h"

#include <algorithm>
#include <span>

#include "normalize/languages/en/homograph_evidence_table.h"
#include "normalize/languages/en/word_list.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_run = 4;  // open-class words between the homograph and what opens the phrase
constexpr std::size_t longest_subject = 4;  // words of the last of several people: Ann and Bob de la Mare

PartWeights look_up(std::span<const EvidenceRow> rows, WordClasses classes) {
    for (const EvidenceRow& row : rows)
        if ((row.neighbour & classes) != 0) return row.weights;
    return {};
}

bool is(const Neighbour& word, WordClasses classes) noexcept {
    return (word.classes & classes) != 0;
}

/// What stands to the left of a place: before the homograph, or further left, at what it is joined to.
class LeftSide {
  public:
    explicit LeftSide(const Surroundings& around)
        : words_(std::span(around.left).first(around.left_in_clause)) {}

    /// For the place right of the `from`-th word.
    [[nodiscard]] PartWeights evidence(std::size_t from) const {
        if (from >= words_.size()) return at_sentence_start;
        const Neighbour& word = words_[from];
        if (word.gap == Gap::hyphen) return is_verb_prefix(word) ? evidence(from + 1) : after_hyphen;
        if (word.gap == Gap::comma) return is(word, word_class::adjective) ? like_an_adjective : after_comma;
        if (is(word, word_class::to)) return is_governed(from) ? after_governed_to : after_to;
        if (is(word, word_class::coordinator)) return joined_by(from);
        if (is(word, word_class::singular_subject | word_class::plural_subject) && is_modal(from + 1))
            return after_inversion;
        if (is(word, word_class::singular_subject | word_class::plural_subject) && is_perfect(from + 1))
            return after_perfect;
        PartWeights weights = look_up(before_rows, word.classes);
        if (is_transparent(word) && from + 1 < words_.size() && words_[from + 1].gap == Gap::none)
            weights += evidence(from + 1);
        if (!is(word, word_class::closed)) weights += opener(from + 1);
        if (is(word, word_class::name | word_class::noun) && follows_name_and(from)) weights += two_subjects;
        return weights;
    }

  private:
    static bool is_verb_prefix(const Neighbour& word) noexcept {
        return holds_word(verb_prefixes, word.folded);
    }
    /// Adverbs stand between a verb and what tells of it: will quickly record.
    static bool is_transparent(const Neighbour& word) noexcept {
        return is(word, word_class::adverb) && !is(word, word_class::preposition | word_class::subordinator);
    }
    [[nodiscard]] bool is_modal(std::size_t at) const {
        return at < words_.size() && is(words_[at], word_class::modal);
    }
    /// Have you read it yet? The verb opens the question, perhaps after a word that asks.
    [[nodiscard]] bool is_perfect(std::size_t at) const {
        return at < words_.size() && is(words_[at], word_class::have) &&
               (at + 1 == words_.size() ||
                is(words_[at + 1], word_class::question | word_class::coordinator));
    }
    /// As a preposition "to" follows words that govern it: access to, due to.
    [[nodiscard]] bool is_governed(std::size_t to) const {
        return to + 1 < words_.size() && holds_word(words_that_govern_to, words_[to + 1].folded);
    }
    /// What opens the phrase, where open-class words stand between.
    [[nodiscard]] PartWeights opener(std::size_t from) const {
        for (std::size_t at = from; at < std::min(from + longest_run, words_.size()); ++at) {
            if (words_[at].gap != Gap::none) return {};
            if (is(words_[at], word_class::closed)) return look_up(opener_rows, words_[at].classes);
        }
        return {};
    }
    /// What "and" joins is of one kind: misuse and abuse, to break and enter the house and abuse it.
    [[nodiscard]] PartWeights joined_by(std::size_t coordinator) const {
        PartWeights weights;
        if (coordinator + 1 < words_.size() && is(words_[coordinator + 1], word_class::adjective))
            weights += like_an_adjective;
        if (coordinator + 2 < words_.size() && is(words_[coordinator + 2], word_class::closed))
            weights += evidence(coordinator + 2).halved();
        return weights += frame(coordinator + 1);
    }
    /// The nearest verb or what announces one.
    [[nodiscard]] PartWeights frame(std::size_t from) const {
        for (std::size_t at = from; at < words_.size(); ++at) {
            const Neighbour& word = words_[at];
            if (is(word, word_class::relative | word_class::subordinator | word_class::be)) break;
            if (is(word, word_class::past)) return past_frame;
            const bool plain_verb = is(word, word_class::present) && !word.folded.ends_with('s');
            const bool infinitive = is(word, word_class::to) && !is_governed(at);
            if (plain_verb || infinitive || is(word, word_class::modal)) return plain_frame;
        }
        return {};
    }
    /// Two people are a plural: Ann and Bob.
    [[nodiscard]] bool follows_name_and(std::size_t from) const {
        for (std::size_t at = from + 1; at + 1 < std::min(from + 1 + longest_subject, words_.size()); ++at) {
            if (is(words_[at], word_class::coordinator)) return is(words_[at + 1], word_class::name);
            if (!is(words_[at], word_class::name)) return false;
        }
        return false;
    }

    std::span<const Neighbour> words_;
};

PartWeights right_evidence(const Surroundings& around) {
    if (around.right_in_clause == 0) return at_sentence_end;
    const Neighbour& word = around.right[0];
    if (word.gap == Gap::hyphen) return before_hyphen;
    if (word.gap == Gap::comma) return before_comma;
    return look_up(after_rows, word.classes);
}

/// Between an article and the end of its phrase stands a noun.
bool lacks_noun(const Surroundings& around) {
    constexpr WordClasses articles =
        word_class::article | word_class::singular_article | word_class::possessor;
    constexpr WordClasses more_of_it = word_class::coordinator | word_class::count;
    if (around.left_in_clause == 0 || around.edge_left != Gap::none || !is(around.left[0], articles))
        return false;
    if (around.right_in_clause == 0) return true;
    return around.edge_right == Gap::none && is(around.right[0], word_class::closed & ~more_of_it);
}

/// Whether the text near tells a story or how things are.
PartWeights tense_evidence(const Surroundings& around) {
    PartWeights weights;
    const auto add = [&weights](const Neighbour& word) {
        if (holds_word(past_words, word.folded) ||
            (is(word, word_class::past) && !is(word, word_class::present)))
            weights += among_past;
        else if (holds_word(present_words, word.folded))
            weights += among_present;
    };
    std::for_each_n(around.left.begin(), around.left_count, add);
    std::for_each_n(around.right.begin(), around.right_count, add);
    return weights;
}

/// What the rest of a clause holds, to one side.
enum class Rest { verb, infinitive, nothing, unknown };

Rest rest_of_clause(std::span<const Neighbour> neighbours, std::size_t in_clause) {
    for (const Neighbour& word : neighbours.first(in_clause)) {
        if (word.gap == Gap::comma) return Rest::nothing;
        if (is(word, word_class::finite)) return Rest::verb;
        if (is(word, word_class::clause_boundary)) return Rest::nothing;
        if (is(word, word_class::to)) return Rest::infinitive;
    }
    return in_clause < neighbours.size() ? Rest::nothing : Rest::unknown;
}

/// A clause has one finite verb.
PartWeights clause_evidence(const Surroundings& around) {
    const Rest left = rest_of_clause(around.left, around.left_in_clause);
    if (left == Rest::verb) return has_verb_before;
    if (left == Rest::infinitive) return {};
    const Rest right = rest_of_clause(around.right, around.right_in_clause);
    if (right == Rest::verb) return has_verb_after;
    return left == Rest::nothing && right != Rest::unknown ? has_no_verb : PartWeights{};
}

}  // namespace

PartWeights part_evidence(const Surroundings& around) {
    PartWeights weights = LeftSide(around).evidence(0);
    weights += right_evidence(around);
    weights += tense_evidence(around);
    weights += clause_evidence(around);
    if (lacks_noun(around)) weights += adjective_alone;
    if (around.capital_means_name) weights += capital_inside;
    return weights;
}

}  // namespace audio_edition::en
