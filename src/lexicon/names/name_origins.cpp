// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/name_origins.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "base/error.h"
#include "base/read_file.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_ngram = 5;
constexpr char no_weight = 'P';
constexpr double weight_step = 0.125;

std::vector<std::string> words_apart(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

/// Where each code point of `text` begins, and its end.
std::vector<std::size_t> starts_of_letters(std::string_view text) {
    std::vector<std::size_t> starts{0};
    while (starts.back() < text.size()) starts.push_back(starts.back() + decode_at(text, starts.back()).size);
    return starts;
}

}  // namespace

NameOrigins::NameOrigins(const std::filesystem::path& file) : text_(read_file(file)) {
    const std::string_view text = text_;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        at = end + 1;
        ++number;
        if (line.starts_with('#')) continue;
        const std::size_t tab = std::min(line.find('\t'), line.size());
        const std::string_view rest = line.substr(std::min(tab + 1, line.size()));
        if (names_.empty() && line.starts_with("origins\t")) {
            names_ = words_apart(rest);
        } else if (names_.empty() || rest.size() != names_.size()) {
            throw Error{ErrorKind::broken_input, file.string() + ":" + std::to_string(number),
                        "not the weights of an n-gram; make the file again with scripts/name-origins"};
        } else {
            weights_.add(line.substr(0, tab)) = rest;
        }
    }
}

std::vector<NameOrigins::Guess> NameOrigins::guess(std::string_view name) const {
    const std::string marked = "^" + std::string(name) + "$";
    const std::vector<std::size_t> starts = starts_of_letters(marked);
    std::vector<std::string_view> ngrams;
    for (std::size_t first = 0; first + 1 < starts.size(); ++first)
        for (std::size_t last = first + 1; last < starts.size() && last <= first + longest_ngram; ++last)
            ngrams.push_back(std::string_view(marked).substr(starts[first], starts[last] - starts[first]));
    std::ranges::sort(ngrams);
    const auto twice = std::ranges::unique(ngrams);
    ngrams.erase(twice.begin(), twice.end());
    std::vector<int> sums(names_.size());
    for (const std::string_view ngram : ngrams)
        if (const std::string_view* weights = weights_.find(ngram))
            for (std::size_t origin = 0; origin < sums.size(); ++origin)
                sums[origin] += (*weights)[origin] - no_weight;
    std::vector<Guess> guesses;
    double all = 0;
    const int most = *std::ranges::max_element(sums);
    for (std::size_t origin = 0; origin < sums.size(); ++origin) {
        guesses.push_back({origin, std::exp(weight_step * (sums[origin] - most))});
        all += guesses.back().probability;
    }
    for (Guess& guess : guesses) guess.probability /= all;
    std::ranges::stable_sort(guesses, std::greater<>{}, &Guess::probability);
    return guesses;
}

}  // namespace audio_edition
