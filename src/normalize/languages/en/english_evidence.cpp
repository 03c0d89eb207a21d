// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/english_evidence.h"

#include <algorithm>
#include <deque>
#include <string>
#include <utility>

#include "normalize/languages/en/genealogy.h"
#include "normalize/languages/en/numeric_date.h"
#include "normalize/word_set.h"
#include "text/ascii.h"

namespace audio_edition::en {
namespace {

constexpr WordSet british_spellings(
    {"aeroplane", "amongst",    "behaviour", "cancelled", "catalogue",  "centre",     "centres",
     "cheque",    "cheques",    "colour",    "coloured",  "colours",    "defence",    "draught",
     "favour",    "favourite",  "fibre",     "flavour",   "fulfil",     "grey",       "harbour",
     "honour",    "humour",     "jewellery", "kerb",      "labour",     "licence",    "litre",
     "litres",    "manoeuvre",  "metre",     "metres",    "neighbour",  "neighbours", "organise",
     "organised", "parlour",    "plough",    "programme", "programmes", "realise",    "realised",
     "recognise", "recognised", "sceptical", "theatre",   "travelled",  "travelling", "tyre",
     "tyres",     "vapour",     "whilst"});
constexpr WordSet american_spellings(
    {"airplane", "behavior",  "canceled", "catalog",   "center",    "centers",    "color",     "colored",
     "colors",   "defense",   "favor",    "favorite",  "fiber",     "flavor",     "fulfill",   "gray",
     "harbor",   "honor",     "humor",    "jewelry",   "labor",     "liter",      "liters",    "maneuver",
     "meter",    "meters",    "neighbor", "neighbors", "organize",  "organized",  "parlor",    "plow",
     "program",  "programs",  "realize",  "realized",  "recognize", "recognized", "skeptical", "theater",
     "traveled", "traveling", "vapor"});
constexpr WordSet kitchen_spoons({"tablespoon", "tablespoons", "tbsp", "tbsps", "teaspoon", "teaspoons",
                                  "tsp", "tsps"});
constexpr WordSet other_kitchen_measures({"c", "cup", "cups", "oz"});
constexpr WordSet before_family_dates({"about", "abt", "aft", "after", "at", "bef", "before", "c", "ca",
                                       "circa", "in"});
constexpr WordSet small_words({"and", "de", "for", "in", "of", "on", "the", "to"});

/// Letters whose names begin with a vowel, though words that begin with them do not.
constexpr std::string_view vowel_names = "fhlmnrsx";

bool is_word_byte(char c) noexcept {
    return is_ascii_letter(c) || is_ascii_digit(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// A run of letters and figures, and what stands at its sides.
struct Run {
    std::size_t begin = 0, end = 0;
    std::string_view text;
    std::string folded;

    [[nodiscard]] bool is_number() const noexcept { return std::ranges::all_of(text, is_ascii_digit); }
    [[nodiscard]] bool is_initialism() const noexcept {
        constexpr std::size_t longest = 8;
        return text.size() > 1 && text.size() <= longest && std::ranges::all_of(text, is_ascii_upper);
    }
    [[nodiscard]] bool is_capitalised() const noexcept { return is_ascii_upper(text[0]); }
};

class EnglishEvidence final : public EvidenceGatherer {
  public:
    void look_at(std::string_view text) override {
        before_.clear();
        for (std::size_t at = 0; at < text.size();) {
            if (!is_word_byte(text[at])) {
                ++at;
                continue;
            }
            Run run;
            run.begin = at;
            while (at < text.size() && is_word_byte(text[at])) ++at;
            run.end = at;
            run.text = text.substr(run.begin, at - run.begin);
            run.folded = ascii_lower(run.text);
            see(text, run);
            remember(std::move(run));
        }
    }

    [[nodiscard]] WorkEvidence finish() override {
        WorkEvidence found;
        if (day_first_ != month_first_)
            found.dates = day_first_ > month_first_ ? DateOrder::day_first : DateOrder::month_first;
        else if (day_first_ == 0 && british_ >= fewest_spellings && british_ > 3 * american_)
            found.dates = DateOrder::day_first;
        found.initialisms = std::move(initialisms_);
        found.cookery = spoons_ > 0 && kitchen_ >= fewest_of_genre && kitchen_ * rare >= words_;
        found.genealogy = family_ >= fewest_of_genre && family_ * rare >= words_;
        return found;
    }

  private:
    static constexpr std::size_t fewest_spellings = 3;
    static constexpr std::size_t fewest_of_genre = 4;
    static constexpr std::size_t rare = 150;  ///< words to one of the genre
    static constexpr std::size_t most_initialisms = 2000;
    static constexpr std::size_t remembered = 16;

    void see(std::string_view text, const Run& run) {
        ++words_;
        if (run.is_number()) {
            see_number(text, run);
        } else if (run.is_initialism()) {
            see_initialism(text, run);
        } else {
            see_word(text, run);
        }
    }

    /// The month in 3/4/2021, between the other two.
    void see_number(std::string_view text, const Run& run) {
        const std::size_t digits = run.text.size();
        if (before_.size() < 2 || (digits != 2 && digits != 4)) return;
        const Run& second = before_.back();
        const Run& first = before_[before_.size() - 2];
        const auto slash = [&](const Run& left, const Run& right) {
            return left.end + 1 == right.begin && text[left.end] == '/';
        };
        if (!slash(first, second) || !slash(second, run) || !first.is_number() || !second.is_number()) return;
        const auto order = only_order(day_of(first), day_of(second));
        day_first_ += order == DateOrder::day_first ? 1 : 0;
        month_first_ += order == DateOrder::month_first ? 1 : 0;
    }

    static int day_of(const Run& run) { return run.text.size() <= 2 ? std::stoi(std::string(run.text)) : 0; }

    void see_initialism(std::string_view text, const Run& run) {
        const bool in_brackets =
            run.begin > 0 && text[run.begin - 1] == '(' && run.end < text.size() && text[run.end] == ')';
        if (in_brackets && spells_out(run.folded)) {
            if (InitialismEvidence* const known = initialism(run.folded)) known->spelled_out = true;
        }
        if (before_.empty() || before_.back().end + 1 != run.begin || text[run.begin - 1] != ' ' ||
            vowel_names.find(run.folded[0]) == std::string_view::npos)
            return;
        const std::string& article = before_.back().folded;
        if (article != "a" && article != "an") return;
        if (InitialismEvidence* const known = initialism(run.folded))
            ++(article == "an" ? known->letters : known->word);
    }

    /// Whether the words before it begin with its letters, small ones aside: the Food and Agriculture
    /// Organization
    [[nodiscard]] bool spells_out(std::string_view letters) const {
        auto word = before_.rbegin();
        for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
            while (word != before_.rend() && word->folded[0] != *letter && small_words.contains(word->folded))
                ++word;
            if (word == before_.rend() || word->folded[0] != *letter) return false;
            ++word;
        }
        return true;
    }

    InitialismEvidence* initialism(const std::string& folded) {
        const auto found = initialisms_.find(folded);
        if (found != initialisms_.end()) return &found->second;
        return initialisms_.size() < most_initialisms ? &initialisms_[folded] : nullptr;
    }

    void see_word(std::string_view text, const Run& run) {
        if (british_spellings.contains(run.folded)) ++british_;
        if (american_spellings.contains(run.folded)) ++american_;
        const bool after_number =
            !before_.empty() && before_.back().is_number() && before_.back().end + 1 == run.begin;
        const bool spoons = after_number && kitchen_spoons.contains(run.folded);
        spoons_ += spoons ? 1 : 0;
        kitchen_ += spoons || (after_number && other_kitchen_measures.contains(run.folded)) ? 1 : 0;
        mark_ = is_family_event(run.folded) && run.folded != "s" && !run.is_capitalised() &&
                run.end + 1 < text.size() && text[run.end] == '.' && text[run.end + 1] == ' ';
    }

    void remember(Run run) {
        const bool dated = run.is_number() || before_family_dates.contains(run.folded);
        family_ += marked_ && dated ? 1 : 0;
        marked_ = std::exchange(mark_, false);
        before_.push_back(std::move(run));
        if (before_.size() > remembered) before_.pop_front();
    }

    std::deque<Run> before_;
    std::size_t words_ = 0;
    std::size_t british_ = 0, american_ = 0;
    std::size_t kitchen_ = 0, spoons_ = 0, family_ = 0;
    std::size_t day_first_ = 0, month_first_ = 0;
    bool mark_ = false, marked_ = false;  ///< this word, and the one before it, is one of family histories
    std::map<std::string, InitialismEvidence, std::less<>> initialisms_;
};

}  // namespace

std::unique_ptr<EvidenceGatherer> english_evidence() {
    return std::make_unique<EnglishEvidence>();
}

}  // namespace audio_edition::en
