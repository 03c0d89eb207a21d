// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "base/error.h"
#include "base/read_file.h"
#include "lexicon/names/letter_to_sound.h"
#include "lexicon/names/sound_notation.h"

namespace audio_edition {

/// Reads what scripts/letter-to-sound writes: a line of text that says what it is and how many lines of
/// graphones follow; then for each length of n-grams their number and tables of whole numbers, the least byte
/// first.
class LetterToSound::Parser {
  public:
    Parser(LetterToSound& model, std::string where)
        : model_(model), rest_(model.text_), where_(std::move(where)) {}

    void parse() {
        if (line() != "letter-to-sound 1") reject("not a model of this version");
        model_.order_ = number(line());
        const std::size_t graphones = number(line());
        if (model_.order_ < 1 || model_.order_ > most_orders || graphones == 0 || graphones > 0xFFFF)
            reject("broken");
        for (std::size_t i = 0; i < graphones; ++i) parse_graphone(line());
        for (std::size_t length = 1; length <= model_.order_; ++length) parse_level(length);
        if (!rest_.empty() || model_.levels_.front().graphones.size() != graphones) reject("broken");
    }

  private:
    [[noreturn]] void reject(const std::string& what) const {
        throw Error{ErrorKind::broken_input, where_, what + "; make it again with scripts/letter-to-sound"};
    }

    std::string_view bytes(std::size_t count) {
        if (rest_.size() < count) reject("cut short");
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }

    std::string_view line() {
        const std::size_t end = rest_.find('\n');
        if (end == rest_.npos) reject("cut short");
        const std::string_view taken = bytes(end + 1);
        return taken.substr(0, end);
    }

    std::size_t number(std::string_view digits) const {
        if (digits.empty() || digits.size() > 9 ||
            !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
            reject("broken");
        return std::accumulate(digits.begin(), digits.end(), std::size_t{0}, [](std::size_t sum, char c) {
            return 10 * sum + static_cast<std::size_t>(c - '0');
        });
    }

    void parse_graphone(std::string_view line) {
        const std::size_t tab = line.find('\t');
        if (tab == line.npos) reject("broken");
        Graphone graphone{std::string(line.substr(0, tab)), parse_sounds(line.substr(tab + 1), where_)};
        for (const Phone& sound : graphone.sounds)
            graphone.stressed = graphone.stressed || sound.stress == StressLevel::primary;
        if (!graphone.letters.empty())
            model_.spelled_[graphone.letters].push_back(static_cast<std::uint16_t>(model_.graphones_.size()));
        model_.graphones_.push_back(std::move(graphone));
    }

    std::vector<std::uint16_t> numbers(std::size_t count) {
        const std::string_view taken = bytes(2 * count);
        std::vector<std::uint16_t> values(count);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<std::uint16_t>(static_cast<unsigned char>(taken[2 * i]) |
                                                   static_cast<unsigned char>(taken[2 * i + 1]) << 8);
        return values;
    }

    void parse_level(std::size_t length) {
        const std::size_t count = number(line());
        if (length > 1 && count != model_.levels_.back().continued.back()) reject("broken");
        Level level;
        level.graphones = numbers(count);
        const auto is_known = [&](std::uint16_t each) { return each < model_.graphones_.size(); };
        if (!std::ranges::all_of(level.graphones, is_known)) reject("broken");
        level.costs = bytes(count);
        if (length < model_.order_) {
            level.backoffs = bytes(count);
            level.continued.push_back(0);
            for (const std::uint16_t more : numbers(count))
                level.continued.push_back(level.continued.back() + more);
        }
        model_.levels_.push_back(std::move(level));
    }

    LetterToSound& model_;
    std::string_view rest_;
    std::string where_;
};

LetterToSound::LetterToSound(const std::filesystem::path& file) : text_(read_file(file)) {
    Parser(*this, file.string()).parse();
}

}  // namespace audio_edition
