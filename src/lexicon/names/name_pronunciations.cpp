// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/names/name_pronunciations.h"

#include <algorithm>
#include <cstdint>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/error.h"
#include "lexicon/names/letter_rules.h"
#include "lexicon/names/letter_to_sound.h"
#include "lexicon/names/name_origins.h"
#include "lexicon/word_form.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr double strange_to_english = 2.25;  ///< nats per letter
constexpr std::size_t most_remembered = 100'000;
constexpr std::size_t shortest_name = 3;  ///< name that is said as English says names
constexpr std::size_t longest_name = 30;  ///< in bytes, and of any name

/// A name as English looks at it.
enum class Look : std::uint8_t { usual, strange, accented };

/// How sure an origin must be. A usual name is English as well (Bernheimer), unless it is all syllables of a
/// language that has few.
double enough(Look look, const LetterRules& rules) {
    constexpr double never = 2;
    switch (look) {
        case Look::accented:
            return 0.5;
        case Look::strange:
            return 0.85;
        case Look::usual:
            break;
    }
    return rules.knows_syllables() ? 0.95 : never;
}

bool is_a_to_z(std::string_view word) {
    return std::ranges::all_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
}

bool has_vowel_letter(std::string_view word) {
    return word.find_first_of("aeiouy") != word.npos;
}

/// "chinese" as a reader is told: "Chinese".
std::string title_of_origin(const std::string& origin) {
    return to_upper(origin.substr(0, 1)) + origin.substr(1);
}

}  // namespace

/// What is known of names, and of those that were asked for.
struct NamePronunciations::State {
    State(std::filesystem::path in, Stems of) : folder(std::move(in)), stems(of) {}

    void read_words() { known.emplace(folder / "cmudict" / "known-words.txt", stems); }
    void read_letters();

    [[nodiscard]] std::optional<NamePronunciation> look_at(std::string_view name);
    [[nodiscard]] std::optional<NamePronunciation> by_origin(const std::string& folded, Look look) const;

    const std::filesystem::path folder;
    const Stems stems;
    std::once_flag words_once, letters_once;
    std::optional<KnownWords> known;
    std::optional<LetterToSound> english;
    std::optional<NameOrigins> origins;
    std::vector<std::optional<LetterRules>> rules;  ///< of each origin; the first is English, which has none
    std::vector<std::string> titles;

    std::shared_mutex mutex;
    std::unordered_map<std::string, std::optional<NamePronunciation>> remembered;
};

void NamePronunciations::State::read_letters() {
    english.emplace(folder / "cmudict" / "letter-to-sound.bin");
    origins.emplace(folder / "origins" / "letters.tsv");
    titles.clear();  // of an attempt that failed
    rules.clear();
    for (const std::string& origin : origins->names()) {
        titles.push_back(title_of_origin(origin));
        const bool is_english = origin == origins->names().front();
        rules.push_back(is_english
                            ? std::nullopt
                            : std::optional(LetterRules::read(folder / "origins" / (origin + ".rules"))));
    }
}

/// An origin that has no such syllables is out, and its share goes to the others; so is English where there
/// are diacritics, which it would only leave out.
std::optional<NamePronunciation> NamePronunciations::State::by_origin(const std::string& folded,
                                                                      Look look) const {
    const std::u32string letters = code_points(folded);
    double share = 1;
    for (const NameOrigins::Guess& guess : origins->guess(folded)) {
        const std::optional<LetterRules>& of_origin = rules[guess.origin];
        if (!of_origin && look != Look::accented) return std::nullopt;
        std::optional<std::string> ipa = of_origin ? of_origin->say(letters) : std::nullopt;
        if (ipa && guess.probability < enough(look, *of_origin) * share) return std::nullopt;
        if (ipa) return NamePronunciation{std::move(*ipa), "by origin", titles[guess.origin]};
        share -= guess.probability;
    }
    return std::nullopt;
}

std::optional<NamePronunciation> NamePronunciations::State::look_at(std::string_view name) {
    std::call_once(words_once, [this] { read_words(); });
    if (name.size() > longest_name || known->contains(name)) return std::nullopt;
    std::call_once(letters_once, [this] { read_letters(); });
    const WordForm form(name);
    const std::string folded(form.folded());
    const std::string plain = fold_diacritics(folded);
    std::optional<LetterToSound::Said> said;
    if (is_a_to_z(plain) && has_vowel_letter(plain)) said = english->say(plain);
    const bool usual = said && said->cost_per_letter < strange_to_english;
    const Look look = plain != folded ? Look::accented : usual ? Look::usual : Look::strange;
    std::optional<NamePronunciation> found = by_origin(folded, look);
    if (found || !said || plain.size() < shortest_name) return found;
    return NamePronunciation{std::move(said->ipa), "by rule", "English names"};
}

NamePronunciations::NamePronunciations(std::filesystem::path folder, Stems stems)
    : state_(std::make_unique<State>(std::move(folder), stems)) {}
NamePronunciations::~NamePronunciations() = default;
NamePronunciations::NamePronunciations(NamePronunciations&&) noexcept = default;
NamePronunciations& NamePronunciations::operator=(NamePronunciations&&) noexcept = default;

std::optional<NamePronunciation> NamePronunciations::find(std::string_view name) const {
    State& state = *state_;
    const std::string key(name);
    {
        const std::shared_lock lock(state.mutex);
        if (const auto found = state.remembered.find(key); found != state.remembered.end())
            return found->second;
    }
    std::optional<NamePronunciation> said = state.look_at(name);
    const std::lock_guard lock(state.mutex);
    if (state.remembered.size() < most_remembered) state.remembered.try_emplace(key, said);
    return said;
}

}  // namespace audio_edition
