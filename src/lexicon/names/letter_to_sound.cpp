// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/letter_to_sound.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace audio_edition {
namespace {

constexpr std::size_t beam_width = 20;
constexpr int steps_to_a_nat = 16;
constexpr int beam_cost = 8 * steps_to_a_nat;

}  // namespace

std::uint32_t LetterToSound::child(std::size_t length, std::uint32_t ngram, std::uint16_t graphone) const {
    if (length == 0) return graphone;  // every graphone is there alone
    const Level& parents = levels_[length - 1];
    const auto& in = levels_[length].graphones;
    const auto begin = in.begin() + parents.continued[ngram], end = in.begin() + parents.continued[ngram + 1];
    const auto found = std::lower_bound(begin, end, graphone);
    return found == end || *found != graphone ? none : static_cast<std::uint32_t>(found - in.begin());
}

int LetterToSound::cost(const History& history, std::uint16_t graphone) const {
    int cost = 0;
    for (std::size_t length = order_; length-- > 0;) {
        if (history[length] == none) continue;
        const std::uint32_t ngram = child(length, history[length], graphone);
        if (ngram != none) return cost + static_cast<unsigned char>(levels_[length].costs[ngram]);
        cost += static_cast<unsigned char>(levels_[length - 1].backoffs[history[length]]);
    }
    return cost;
}

LetterToSound::History LetterToSound::longer(const History& history, std::uint16_t graphone) const {
    History next;
    next.fill(none);
    next[0] = 0;
    for (std::size_t length = 0; length + 1 < order_; ++length)
        if (history[length] != none) next[length + 1] = child(length, history[length], graphone);
    return next;
}

/// A beam search from left to right: at each letter the best of those that come there go on.
class LetterToSound::Search {
  public:
    Search(const LetterToSound& model, std::string_view word)
        : model_(model), word_(word), arriving_(word.size() + 1) {}

    std::optional<Said> run() {
        Hypothesis start;
        start.history.fill(none);
        start.history[0] = 0;
        if (model_.order_ > 1) start.history[1] = 0;  // the edge of a word, which is the first graphone
        hypotheses_.push_back(start);
        for (std::size_t at = 0; at < word_.size(); ++at) {
            const std::size_t first = at == 0 ? 0 : settle(arriving_[at]);
            for (std::size_t from = first, end = hypotheses_.size(); from < end; ++from)
                for (std::size_t letters = 1; letters <= 2 && at + letters <= word_.size(); ++letters)
                    extend(from, at, letters);
        }
        return best(settle(arriving_.back()));
    }

  private:
    /// A hypothesis and a graphone after it.
    struct Arrival {
        int cost = 0;
        std::uint32_t from = 0;
        std::uint16_t graphone = 0;
        bool stressed = false;
    };
    static bool is_before(const Arrival& a, const Arrival& b) noexcept {
        return std::tie(a.cost, a.from, a.graphone) < std::tie(b.cost, b.from, b.graphone);
    }
    struct Hypothesis {
        Arrival last;
        History history{};
    };

    void extend(std::size_t from, std::size_t at, std::size_t letters) {
        const auto spelled = model_.spelled_.find(word_.substr(at, letters));
        if (spelled == model_.spelled_.end()) return;
        const Hypothesis& before = hypotheses_[from];
        std::vector<Arrival>& arriving = arriving_[at + letters];
        for (const std::uint16_t graphone : spelled->second) {
            const bool stressed = model_.graphones_[graphone].stressed;
            if (stressed && before.last.stressed) continue;
            const int cost = before.last.cost + model_.cost(before.history, graphone);
            if (!arriving.empty() && cost > arriving.front().cost + beam_cost) continue;
            arriving.push_back(
                {cost, static_cast<std::uint32_t>(from), graphone, stressed || before.last.stressed});
            if (cost < arriving.front().cost) std::swap(arriving.front(), arriving.back());
        }
    }

    /// Makes hypotheses of the best; of those that differ in their beginnings only, of one. Returns the
    /// first.
    std::size_t settle(std::vector<Arrival>& arriving) {
        std::ranges::sort(arriving, is_before);
        const std::size_t first = hypotheses_.size();
        for (const Arrival& each : arriving) {
            if (hypotheses_.size() == first + beam_width || each.cost > arriving.front().cost + beam_cost)
                break;
            Hypothesis added{each, model_.longer(hypotheses_[each.from].history, each.graphone)};
            const bool known =
                std::any_of(hypotheses_.begin() + static_cast<std::ptrdiff_t>(first), hypotheses_.end(),
                            [&](const Hypothesis& other) {
                                return other.last.stressed == each.stressed && other.history == added.history;
                            });
            if (!known) hypotheses_.push_back(added);
        }
        return first;
    }

    [[nodiscard]] std::optional<Said> best(std::size_t first) const {
        const Hypothesis* found = nullptr;
        int least = 0;
        for (std::size_t at = first; at < hypotheses_.size(); ++at) {
            const Hypothesis& each = hypotheses_[at];
            const int cost = each.last.cost + model_.cost(each.history, 0);
            if (!each.last.stressed || (found != nullptr && cost >= least)) continue;
            found = &each;
            least = cost;
        }
        if (found == nullptr) return std::nullopt;
        std::vector<std::uint16_t> path;
        for (const Hypothesis* step = found; step != hypotheses_.data(); step = &hypotheses_[step->last.from])
            path.push_back(step->last.graphone);
        Phones sounds;
        for (auto graphone = path.rbegin(); graphone != path.rend(); ++graphone)
            for (const Phone& sound : model_.graphones_[*graphone].sounds) sounds.push_back(sound);
        const double nats = static_cast<double>(least) / steps_to_a_nat;
        return Said{ipa_of(sounds), nats / static_cast<double>(word_.size())};
    }

    const LetterToSound& model_;
    std::string_view word_;
    std::vector<std::vector<Arrival>> arriving_;  ///< after each letter
    std::vector<Hypothesis> hypotheses_;          ///< the first has no letters
};

std::optional<LetterToSound::Said> LetterToSound::say(std::string_view word) const {
    constexpr std::size_t longest = 40;
    if (word.empty() || word.size() > longest) return std::nullopt;
    return Search(*this, word).run();
}

}  // namespace audio_edition
