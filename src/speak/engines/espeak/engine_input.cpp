// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/engine_input.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "speak/engines/espeak/guards.h"
#include "speak/engines/espeak/ipa_phonemes.h"
#include "text/single_letters.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// What a call holds. The engine cuts at 800 bytes, and a mark takes it some 7.
struct CallSize {
    std::size_t bytes = 300;
    std::size_t marks = 60;
};
constexpr CallSize size_of_long_letters{420, 36};

CallSize call_size(const Letters& letters) noexcept {
    return letters.english || letters.alphabet.has_script("Latn") ? CallSize{} : size_of_long_letters;
}

constexpr std::size_t most_repeats = 3;

/// One token as it will be given.
struct SafeToken {
    std::size_t index = 0;
    std::vector<std::string> words;
    std::string_view punctuation;
    std::size_t bytes = 0;
};

std::vector<std::string> phoneme_words(std::string_view phonemes) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < phonemes.size();) {
        const std::size_t end = std::min(phonemes.find(' ', at), phonemes.size());
        if (end > at) words.push_back("[[" + std::string(phonemes.substr(at, end - at)) + "]]");
        at = end + 1;
    }
    return words;
}

std::string lost_characters(std::size_t lost) {
    return lost == 1 ? "a character that the voice cannot say was left out"
                     : std::to_string(lost) + " characters that the voice cannot say were left out";
}

/// Empty where there is no IPA, or the voice has no phonemes for it.
std::string phonemes_of(const SpeechToken& token, PhonemeInventory inventory) {
    if (token.ipa.empty() || inventory == PhonemeInventory::none) return {};
    try {
        std::string phonemes = ipa_to_phonemes(token.ipa, inventory, token.text);
        return is_phoneme_string(phonemes) ? phonemes : std::string{};
    } catch (const Error&) {
        return {};
    }
}

std::string text_of(const SpeechToken& token) {
    switch (token.manner) {
        case Manner::words:
            return to_lower(token.text);
        case Manner::letters:
            return with_stops_between_letters(token.text);
        case Manner::plain:
            break;
    }
    return token.text;
}

/// The token's words, and what is to be said about those that are not.
SafeToken make_safe(const SpeechToken& token, std::size_t index, PhonemeInventory inventory,
                    const Letters& letters, std::vector<UnspeakableToken>& unspeakable) {
    SafeToken safe{index, {}, guard_punctuation(token.punctuation), 0};
    if (const std::string phonemes = phonemes_of(token, inventory); !phonemes.empty()) {
        safe.words = phoneme_words(phonemes);
    } else {
        GuardedText guarded = guard_text(text_of(token), letters);
        safe.words = std::move(guarded.words);
        const bool silent = safe.words.empty();
        if (!token.ipa.empty()) {
            unspeakable.push_back(
                {index, silent, "the voice cannot say its pronunciation; its spelling was read"});
        } else if (guarded.lost > 0) {
            unspeakable.push_back({index, silent, lost_characters(guarded.lost)});
        } else if (silent && guarded.unsaid > 0) {
            unspeakable.push_back({index, silent, "there is nothing in it that the voice can say"});
        }
    }
    for (const std::string& word : safe.words) safe.bytes += word.size() + 1;
    return safe;
}

bool ends_clause(const SafeToken& token) noexcept {
    return !token.punctuation.empty();
}

bool ends_sentence(const SafeToken& token) noexcept {
    return token.punctuation == "." || token.punctuation == "?" || token.punctuation == "!";
}

using Tokens = std::span<const SafeToken>;

/// As many tokens from the front as one call may hold, at least one.
std::size_t fitting(Tokens tokens, CallSize most) noexcept {
    std::size_t bytes = 0;
    for (std::size_t count = 0; count < tokens.size(); ++count) {
        bytes += tokens[count].bytes;
        if (count > 0 && (bytes > most.bytes || count == most.marks)) return count;
        if (ends_sentence(tokens[count])) return count + 1;
    }
    return tokens.size();
}

/// The same, cut after a clause where one ends in the latter half.
std::size_t next_cut(Tokens tokens, CallSize most) noexcept {
    const std::size_t fit = fitting(tokens, most);
    if (fit == tokens.size()) return fit;
    for (std::size_t count = fit; count > fit / 2; --count) {
        if (ends_clause(tokens[count - 1])) return count;
    }
    return fit;
}

/// Writes some tokens as a call; as several where one token is too long for any, or says a letter again and
/// again.
class CallWriter {
  public:
    CallWriter(EngineInput& input, Marks marks, CallSize most) : input_(input), marks_(marks), most_(most) {
        begin_call();
    }

    void add(const SafeToken& token) {
        input_.marked.push_back(token.index);
        for (std::size_t i = 0; i < token.words.size(); ++i) {
            const std::string& word = token.words[i];
            const bool too_long = i > 0 && bytes_ + word.size() + 1 > most_.bytes;
            if (too_long || would_be_swallowed(word)) begin_call();
            if (!call().ssml.empty()) call().ssml += ' ';
            if (i == 0) append_mark();
            append(word);
        }
        if (token.punctuation == "—") call().ssml += ' ';
        call().ssml += token.punctuation;
        if (!token.punctuation.empty()) repeats_ = 0;
    }

  private:
    EngineCall& call() noexcept { return input_.calls.back(); }

    void begin_call() {
        input_.calls.emplace_back();
        bytes_ = 0;
        repeats_ = 0;
    }

    void append_mark() {
        const std::size_t mark = call().marks++;
        if (marks_ == Marks::set) call().ssml += "<mark name=\"" + std::to_string(mark) + "\"/>";
    }

    void append(const std::string& word) {
        for (const char c : word) {
            if (c == '&' && marks_ == Marks::set) {
                call().ssml += "&amp;";
            } else {
                call().ssml += c;
            }
        }
        bytes_ += word.size() + 1;
        repeats_ = word == last_word_ ? repeats_ + 1 : 1;
        last_word_ = word;
    }

    /// The engine says a letter three times at most: "B B B B" loses the fourth without a word.
    bool would_be_swallowed(const std::string& word) const {
        return repeats_ == most_repeats && word == last_word_ && decode_at(word, 0).size == word.size();
    }

    EngineInput& input_;
    Marks marks_;
    CallSize most_;
    std::size_t bytes_ = 0;
    std::string last_word_;
    std::size_t repeats_ = 0;
};

void append_calls(Tokens tokens, EngineInput& input, Marks marks, CallSize most) {
    CallWriter writer(input, marks, most);
    for (const SafeToken& token : tokens) writer.add(token);
    input.calls.back().pause_after = ends_clause(tokens.back());
}

}  // namespace

EngineInput make_engine_input(std::span<const SpeechToken> tokens, PhonemeInventory inventory, Marks marks,
                              const Letters& letters) {
    const CallSize most = call_size(letters);
    EngineInput input;
    std::vector<SafeToken> safe;
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        SafeToken token = make_safe(tokens[index], index, inventory, letters, input.unspeakable);
        if (!token.words.empty()) {
            safe.push_back(std::move(token));
        } else if (!safe.empty() && safe.back().punctuation.empty()) {
            safe.back().punctuation = token.punctuation;
        }
    }
    for (Tokens rest(safe); !rest.empty();) {
        const std::size_t count = next_cut(rest, most);
        append_calls(rest.first(count), input, marks, most);
        rest = rest.subspan(count);
    }
    if (!input.calls.empty()) input.calls.back().pause_after = false;
    return input;
}

}  // namespace audio_edition
