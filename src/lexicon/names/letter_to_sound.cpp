// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_to_sound.h"

#include <algorithm>

namespace audio_edition {
namespace {

constexpr std::size_t beam_width = 10;
constexpr int steps_to_a_nat = 16;
constexpr int beam_cost = 6 * steps_to_a_nat;

}  // namespace

std::uint32_t LetterToSound::child(std::size_t length, std::uint32_t ngram, std::uint16_t graphone) const {
    if (length == 0) return graphone;  // every graphone is there alone
    const Level& parents = levels_[length - 1];
    const auto& in = levels_[length].graphones;
    const auto begin = in.begin() + parents.continued[ngram], end = in.begin() + parents.continued[ngram + 1];
    const auto found = std::lower_bound(begin, end, graphone);
    return found == end || *found != graphone ? none : static_cast<std::uint32_t>(found - in.begin());
}

int LetterToSound::cost(const History& history, std::uint16_t graphone, History& next) const {
    int cost = 0;
    bool found = false;
    next.fill(none);
    next[0] = 0;
    for (std::size_t length = order_; length-- > 0;) {
        if (history[length] == none) continue;
        const std::uint32_t ngram = child(length, history[length], graphone);
        if (ngram != none && length + 1 < order_) next[length + 1] = ngram;
        if (found) continue;
        found = ngram != none;
        cost += static_cast<unsigned char>(found ? levels_[length].costs[ngram]
                                                 : levels_[length - 1].backoffs[history[length]]);
    }
    return cost;
}

/// A beam search from left to right, with a list of hypotheses after each letter.
class LetterToSound::Search {
  public:
    Search(const LetterToSound& model, std::string_view word)
        : model_(model), word_(word), after_(word.size() + 1) {}

    std::optional<Said> run() {
        Hypothesis start;
        start.history.fill(none);
        start.history[0] = 0;
        if (model_.order_ > 1) start.history[1] = 0;  // the edge of a word, which is the first graphone
        after_[0].push_back(start);
        for (std::size_t at = 0; at < word_.size(); ++at) {
            prune(after_[at]);
            for (std::size_t letters = 1; letters <= 2 && at + letters <= word_.size(); ++letters)
                extend(at, letters);
        }
        return best();
    }

  private:
    void extend(std::size_t at, std::size_t letters) {
        const auto spelled = model_.spelled_.find(word_.substr(at, letters));
        if (spelled == model_.spelled_.end()) return;
        for (const Hypothesis& from : after_[at]) {
            for (const std::uint16_t graphone : spelled->second) {
                const bool stressed = model_.graphones_[graphone].stressed;
                if (stressed && from.stressed) continue;
                Hypothesis to;
                to.cost = from.cost + model_.cost(from.history, graphone, to.history);
                to.stressed = stressed || from.stressed;
                to.last = static_cast<std::uint32_t>(steps_.size());
                steps_.push_back({graphone, from.last});
                after_[at + letters].push_back(to);
            }
        }
    }

    /// Of hypotheses that differ in their beginnings only, the best is left.
    static void prune(std::vector<Hypothesis>& all) {
        std::ranges::stable_sort(all, {}, &Hypothesis::cost);
        std::vector<Hypothesis> kept;
        for (const Hypothesis& each : all) {
            if (kept.size() == beam_width || each.cost > all.front().cost + beam_cost) break;
            const bool known = std::ranges::any_of(kept, [&](const Hypothesis& other) {
                return other.history == each.history && other.stressed == each.stressed;
            });
            if (!known) kept.push_back(each);
        }
        all = std::move(kept);
    }

    std::optional<Said> best() {
        const Hypothesis* found = nullptr;
        int least = 0;
        History unused;
        for (const Hypothesis& each : after_.back()) {
            const int cost = each.cost + model_.cost(each.history, 0, unused);
            if (!each.stressed || (found != nullptr && cost >= least)) continue;
            found = &each;
            least = cost;
        }
        if (found == nullptr) return std::nullopt;
        std::vector<std::uint16_t> path;
        for (std::uint32_t step = found->last; step != none; step = steps_[step].before)
            path.push_back(steps_[step].graphone);
        Sounds sounds;
        for (auto graphone = path.rbegin(); graphone != path.rend(); ++graphone)
            for (const Sound& sound : model_.graphones_[*graphone].sounds) sounds.push_back(sound);
        const double nats = static_cast<double>(least) / steps_to_a_nat;
        return Said{ipa_of(sounds), nats / static_cast<double>(word_.size())};
    }

    const LetterToSound& model_;
    std::string_view word_;
    std::vector<std::vector<Hypothesis>> after_;
    std::vector<Step> steps_;
};

std::optional<LetterToSound::Said> LetterToSound::say(std::string_view word) const {
    constexpr std::size_t longest = 40;
    if (word.empty() || word.size() > longest) return std::nullopt;
    return Search(*this, word).run();
}

}  // namespace audio_edition
