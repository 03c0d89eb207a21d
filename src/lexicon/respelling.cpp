// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicon/respelling.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "lexicon/tidy.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

struct Spelling {
    std::string_view letters;
    std::string_view ipa;
    std::string_view unstressed = {};  ///< where that is another sound
};

// clang-format off
constexpr auto kVowels = std::to_array<Spelling>({
    {"eye", "aɪ"}, {"igh", "aɪ"}, {"ire", "aɪəɹ"}, {"our", "aʊəɹ"}, {"air", "ɛəɹ"}, {"eer", "ɪəɹ"},
    {"oor", "ʊəɹ"}, {"ah", "ɑː"}, {"ar", "ɑːɹ"}, {"aw", "ɔː"}, {"ay", "eɪ"}, {"ee", "iː", "i"}, {"eh", "ɛ"},
    {"er", "ɜːɹ", "əɹ"}, {"ew", "juː"}, {"ih", "ɪ"}, {"oh", "oʊ"}, {"oo", "uː"}, {"or", "ɔːɹ"}, {"ow", "aʊ"},
    {"oy", "ɔɪ"}, {"uh", "ʌ", "ə"}, {"ur", "ɜːɹ", "əɹ"}, {"uu", "ʊ"}, {"a", "æ"}, {"e", "ɛ"}, {"i", "ɪ"},
    {"o", "ɒ"}, {"u", "ʌ", "ə"}, {"y", "aɪ"},
});
constexpr auto kConsonants = std::to_array<Spelling>({
    {"ch", "tʃ"}, {"dh", "ð"}, {"gh", "ɡ"}, {"kh", "x"}, {"ng", "ŋ"}, {"sh", "ʃ"}, {"th", "θ"}, {"wh", "w"},
    {"zh", "ʒ"}, {"b", "b"}, {"d", "d"}, {"f", "f"}, {"g", "ɡ"}, {"h", "h"}, {"j", "dʒ"}, {"k", "k"}, {"l", "l"},
    {"m", "m"}, {"n", "n"}, {"p", "p"}, {"r", "ɹ"}, {"s", "s"}, {"t", "t"}, {"v", "v"}, {"w", "w"}, {"y", "j"},
    {"z", "z"},
});
// clang-format on

template <std::size_t count>
const Spelling* spelling_at(const std::array<Spelling, count>& table, std::string_view text) noexcept {
    const auto fits = [text](const Spelling& one) { return text.starts_with(one.letters); };
    const auto found = std::ranges::find_if(table, fits);
    return found == table.end() ? nullptr : &*found;
}

/// One syllable: consonants, a vowel, consonants.
class Syllable {
  public:
    Syllable(std::string_view written, const std::string& where)
        : letters_(to_lower(written)), written_(written), where_(where) {
        stressed_ = written != letters_ && to_upper(written) == written;
        if (written != letters_ && !stressed_)
            reject("has some capitals; write the loudest syllable in capitals, the others in small letters");
    }

    std::string ipa() {
        take_consonants();
        take_vowel();
        take_consonants();
        if (at_ < letters_.size())
            reject(spelling_at(kVowels, rest()) != nullptr
                       ? "has two vowels; separate the syllables with a hyphen"
                       : advice());
        return (stressed_ ? "ˈ" : "") + said_;
    }

  private:
    [[nodiscard]] std::string_view rest() const { return std::string_view(letters_).substr(at_); }

    /// A y is a consonant before a vowel only: yes, my.
    void take_consonants() {
        while (const Spelling* found = spelling_at(kConsonants, rest())) {
            const std::string_view after = rest().substr(found->letters.size());
            if (found->letters == "y" && (spelling_at(kVowels, after) == nullptr || vowel_taken_)) return;
            if (found->letters != last_) said_ += found->ipa;  // written double it is said once
            last_ = found->letters;
            at_ += found->letters.size();
        }
    }
    void take_vowel() {
        const Spelling* found = spelling_at(kVowels, rest());
        if (found == nullptr)
            reject(at_ < letters_.size() ? advice() : "has no vowel; write uh for a weak one");
        said_ += stressed_ || found->unstressed.empty() ? found->ipa : found->unstressed;
        at_ += found->letters.size();
        last_ = {};
        vowel_taken_ = true;
    }
    [[nodiscard]] std::string advice() const {
        const std::string letter(rest().substr(0, decode_at(rest(), 0).size));
        if (letter == "c") return "has a c; write k or s";
        if (letter == "q") return "has a q; write kw";
        if (letter == "x") return "has an x; write ks, gz or z";
        return "has '" + letter +
               "', which stands for no sound; 'audio-edition lexicon say --help' lists those that do";
    }
    [[noreturn]] void reject(const std::string& message) const {
        throw Error{ErrorKind::broken_input, where_, "the syllable '" + written_ + "' " + message};
    }

    std::string letters_;
    std::string written_;
    const std::string& where_;
    std::string said_;
    std::string_view last_;
    std::size_t at_ = 0;
    bool stressed_ = false;
    bool vowel_taken_ = false;
};

}  // namespace

std::string respelling_to_ipa(std::string_view respelling, const std::string& where) {
    const std::string text = tidy(respelling);
    if (text.empty())
        throw Error{ErrorKind::broken_input, where,
                    "no pronunciation is given; write syllables between the quotes"};
    std::string ipa;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("- ", at), text.size());
        if (!ipa.empty()) ipa += text[at - 1] == ' ' ? " " : ".";
        ipa += Syllable(std::string_view(text).substr(at, end - at), where).ipa();
        at = end + 1;
    }
    return ipa;
}

}  // namespace audio_edition
