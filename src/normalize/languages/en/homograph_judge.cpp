// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/homograph_judge.h"

#include <algorithm>
#include <limits>
#include <span>
#include <unordered_map>

#include "normalize/languages/en/homograph_collocations.h"
#include "normalize/languages/en/word_list.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr int capital_name = 12;      // a name where nothing else explains the capital
constexpr int lower_name = -40;       // names have capitals
constexpr int enough_collocates = 2;  // more from one list tell nothing new
constexpr std::size_t next_words = 3;

/// The rows of a homograph stand together in the table.
using CollocationIndex = std::unordered_map<std::string_view, std::span<const Collocation>>;

CollocationIndex make_index() {
    CollocationIndex index;
    for (auto first = collocations.begin(); first != collocations.end();) {
        const auto last = std::find_if(first, collocations.end(), [first](const Collocation& row) {
            return row.homograph != first->homograph;
        });
        index.emplace(first->homograph, std::span(first, last));
        first = last;
    }
    return index;
}

std::span<const Collocation> collocations_of(std::string_view homograph) {
    static const CollocationIndex index = make_index();
    const auto found = index.find(homograph);
    return found == index.end() ? std::span<const Collocation>{} : found->second;
}

bool is_collocate(std::string_view words, const Neighbour& word) noexcept {
    if (holds_word(words, word.folded)) return true;
    if ((word.classes & word_class::possessor) != 0 && holds_word(words, "'s")) return true;
    if ((word.classes & word_class::count) != 0 && holds_word(words, "0")) return true;
    if (word.gap == Gap::hyphen && holds_word(words, "-")) return true;
    return word.capitalised && holds_word(words, "^");
}

int count(std::string_view words, std::span<const Neighbour> neighbours) noexcept {
    return static_cast<int>(
        std::count_if(neighbours.begin(), neighbours.end(),
                      [words](const Neighbour& word) { return is_collocate(words, word); }));
}

int count_beside(std::string_view words, std::span<const Neighbour> clause, Gap edge) noexcept {
    if (clause.empty()) return holds_word(words, ".") ? 1 : 0;
    return edge < Gap::comma ? count(words, clause.first(1)) : 0;
}

int count(const Collocation& row, const Surroundings& around) noexcept {
    const std::span<const Neighbour> left(around.left), right(around.right);
    switch (row.place) {
        case Place::before:
            return count_beside(row.words, left.first(around.left_in_clause), around.edge_left);
        case Place::after:
            return count_beside(row.words, right.first(around.right_in_clause), around.edge_right);
        case Place::next:
            return std::min(1, count(row.words, right.first(std::min(next_words, around.right_in_clause))));
        case Place::near:
            break;
    }
    return std::min(enough_collocates, count(row.words, left.first(around.left_count)) +
                                           count(row.words, right.first(around.right_count)));
}

int company(const Homograph& homograph, const HomographReading& reading, const Surroundings& around) {
    int weight = 0;
    for (const Collocation& row : collocations_of(homograph.spelling))
        if (row.reading == reading.label) weight += row.weight * count(row, around);
    return weight;
}

constexpr int sure_of_purpose = 40;

// Adjectives that are verbs as well: it is used to clear land, to cool it.
constexpr WordSet adjectives_that_act({"calm", "clean", "clear", "cool", "dry", "empty", "free", "level",
                                       "open", "perfect", "separate", "slow", "smooth", "warm", "wet"});

/// The word after "used to" may be a verb in its plain form.
bool may_act(const Surroundings& around) noexcept {
    using namespace word_class;
    constexpr WordClasses no_verb = article | singular_article | possessor | object | demonstrative |
                                    word_class::count | quantifier | gerund | plural | degree | that |
                                    question;
    const Neighbour& verb = around.right[1];
    if ((verb.classes & no_verb) != 0) return false;
    return (verb.classes & adjective) == 0 || adjectives_that_act.contains(verb.folded);
}

/// A sieve is used to sift the flour; the tests used to find lead are cheap: an instrument and what it does.
/// But: she is used to the noise, he used to sift the flour.
bool tells_purpose(const Surroundings& around) noexcept {
    using namespace word_class;
    constexpr WordClasses people = plural_subject | singular_subject;
    if (around.left_in_clause == 0 || around.right_in_clause < 2 || around.right[0].folded != "to" ||
        !may_act(around))
        return false;
    const Neighbour& before = around.left[0];
    const bool ends = around.right_in_clause == 2;
    if ((before.classes & be) != 0) {
        const bool thing = around.left_in_clause < 2 || (around.left[1].classes & people) == 0 ||
                           around.left[1].folded == "it" || around.left[1].folded == "they";
        return thing && (!ends || (around.right[1].classes & (past | present)) != 0);
    }
    if ((before.classes & (plural | noun)) == 0) return false;
    for (std::size_t at = 2; at < around.right_in_clause; ++at) {
        const Neighbour& word = around.right[at];
        if ((word.classes & clause_boundary) != 0 || word.gap == Gap::comma) return false;
        if ((word.classes & (be | have | modal)) != 0) return true;
    }
    return false;
}

int purpose(const Homograph& homograph, const HomographReading& reading,
            const Surroundings& around) noexcept {
    const bool of_use = homograph.spelling == "used" && reading.label == "verb";
    return of_use && tells_purpose(around) ? sure_of_purpose : 0;
}

int name_evidence(const Surroundings& around) noexcept {
    if (!around.capitalised) return lower_name;
    return around.capital_means_name ? capital_name : 0;
}

/// How well the reading fits as the best of the parts it may be.
int fit(Kinds kinds, const PartWeights& parts, const Surroundings& around) {
    int best = std::numeric_limits<int>::min() / 2;
    const auto may_be = [&](Kinds each, int weight) {
        if ((kinds & each) != 0) best = std::max(best, weight);
    };
    may_be(kind::noun, parts[Part::singular]);
    may_be(kind::adjective, parts[Part::adjective]);
    may_be(kind::verb, parts[Part::plain]);
    may_be(kind::past, parts[Part::past]);
    may_be(kind::participle, parts[Part::participle]);
    may_be(kind::plural, parts[Part::plural]);
    may_be(kind::third, parts[Part::third]);
    may_be(kind::name, name_evidence(around));
    return best;
}

}  // namespace

std::size_t choose_reading(const HomographForm& form, const Surroundings& around) {
    const PartWeights parts = part_evidence(around);
    std::size_t best = 0;
    int most = std::numeric_limits<int>::min();
    for (std::size_t i = 0; i < form.kinds.size(); ++i) {
        if (form.kinds[i] == 0) continue;
        const HomographReading& reading = form.homograph->readings[i];
        const int evidence = reading.lean + fit(form.kinds[i], parts, around) +
                             company(*form.homograph, reading, around) +
                             purpose(*form.homograph, reading, around);
        if (evidence > most) {
            most = evidence;
            best = i;
        }
    }
    return best;
}

}  // namespace audio_edition::en
