// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/guards.h"

#include <algorithm>

#include "speak/engines/espeak/accents.h"
#include "speak/engines/espeak/allowed_characters.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::size_t longest_word = 40;
constexpr std::size_t most_word_bytes = 120;  ///< the engine has room for 160
constexpr std::size_t longest_number = 15;
constexpr std::size_t most_dotted_parts = 12;
constexpr std::size_t most_apostrophes = 3;
constexpr std::size_t longest_sign_run = 3;
constexpr std::size_t longest_phoneme_word = 120;

bool is_word_character(char32_t c) noexcept {
    return is_letter(c) || is_digit(c) || is_mark(c);
}

/// Whether punctuation at `at` belongs to a word, as in 3.14, U.S, 1,000, 3:16, o'clock, -5 and well-known.
bool belongs_to_word(std::u32string_view text, std::size_t at) noexcept {
    const char32_t before = at > 0 ? text[at - 1] : U' ';
    const char32_t after = at + 1 < text.size() ? text[at + 1] : U' ';
    switch (text[at]) {
        case U'.':
            return is_word_character(after);
        case U'-':
            return is_digit(after) || (is_word_character(before) && is_word_character(after));
        case U'\'':
            return is_word_character(before) && is_word_character(after);
        default:
            return is_digit(before) && is_digit(after);
    }
}

std::u32string without_stray_punctuation(std::u32string_view text) {
    std::u32string result(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (depends_on_neighbours(text[at]) && !belongs_to_word(text, at)) result[at] = U' ';
    }
    return result;
}

std::u32string without_long_runs(std::u32string_view text) {
    std::u32string result;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && text[end] == text[at]) ++end;
        const bool shorten = !is_word_character(text[at]) && end - at > longest_sign_run;
        result.append(shorten ? 1 : end - at, text[at]);
        at = end;
    }
    return result;
}

/// Collects words, and cuts one where the engine could no longer follow it.
class WordBreaker {
  public:
    explicit WordBreaker(bool english) : english_(english) {}

    void add(char32_t c) {
        if (c == U' ') return end_word();
        if (c == U'\'' && ++apostrophes_ > most_apostrophes) return;
        digits_ = is_digit(c) ? digits_ + 1 : 0;
        dots_ += c == U'.' ? 1 : 0;
        if (length_ == longest_word || word_.size() >= most_word_bytes || digits_ > longest_number ||
            dots_ == most_dotted_parts) {
            cut();
            if (c == U'.') return;
            digits_ = is_digit(c) ? 1 : 0;
        }
        append_utf8(word_, c);
        ++length_;
        has_sound_ = has_sound_ || !depends_on_neighbours(c);
    }

    std::vector<std::string> take_words() {
        end_word();
        return std::move(words_);
    }

  private:
    void cut() {
        if (has_sound_) words_.push_back(english_ ? without_misleading_accents(word_) : std::move(word_));
        word_.clear();
        has_sound_ = false;
        length_ = digits_ = dots_ = 0;
    }
    void end_word() {
        cut();
        apostrophes_ = 0;
    }

    bool english_;
    std::vector<std::string> words_;
    std::string word_;
    bool has_sound_ = false;
    std::size_t length_ = 0;
    std::size_t digits_ = 0;
    std::size_t dots_ = 0;
    std::size_t apostrophes_ = 0;
};

bool is_mnemonic_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '@';
}

/// The engine swallows the mark after a word that holds no sound, or begins with a sign that cannot begin
/// one.
bool is_phoneme_word(std::string_view word) noexcept {
    constexpr std::string_view signs = "!\"#%'*,-./:;=?^_|~";
    constexpr std::string_view beginnings = "'%,?_";
    const auto allowed = [&](char c) {
        return is_mnemonic_letter(c) || signs.find(c) != std::string_view::npos;
    };
    return word.size() <= longest_phoneme_word && std::ranges::all_of(word, allowed) &&
           std::ranges::any_of(word, is_mnemonic_letter) &&
           (is_mnemonic_letter(word.front()) || beginnings.find(word.front()) != std::string_view::npos);
}

}  // namespace

GuardedText guard_text(std::string_view text, const Letters& letters) {
    const AllowedCharacters allowed = keep_allowed(text, letters);
    WordBreaker breaker(letters.english);
    for (const char32_t c : without_long_runs(without_stray_punctuation(allowed.text))) breaker.add(c);
    return {breaker.take_words(), allowed.lost, allowed.unsaid};
}

std::string_view guard_punctuation(std::string_view punctuation) {
    constexpr std::string_view weakest_first[] = {",", "—", ";", ":", "…", ".", "!", "?"};
    if (punctuation.find("..") != std::string_view::npos) return "…";
    std::string_view strongest;
    for (const std::string_view mark : weakest_first) {
        if (punctuation.find(mark) != std::string_view::npos) strongest = mark;
    }
    return strongest;
}

bool is_phoneme_string(std::string_view phonemes) {
    constexpr std::string_view language_switch = "_^";
    if (phonemes.find(language_switch) != std::string_view::npos) return false;
    bool any = false;
    for (std::size_t at = 0; at < phonemes.size();) {
        const std::size_t end = std::min(phonemes.find(' ', at), phonemes.size());
        if (end > at && !is_phoneme_word(phonemes.substr(at, end - at))) return false;
        any = any || end > at;
        at = end + 1;
    }
    return any;
}

}  // namespace audio_edition
