// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/run_on_sentences.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/each_text.h"
#include "ingest/languages/language_words.h"
#include "ingest/text_edit.h"
#include "text/ascii.h"
#include "text/letter_case.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::u32string_view marks_that_close = U"\"”’»)]";
constexpr std::u32string_view marks_that_open = U"\"“‘«„([¿¡";

/// Where one sentence runs on into the next: "2017.The".
struct RunOn {
    ByteSpan left;   ///< the word before the mark
    ByteSpan mark;   ///< the mark, and what closes with it
    ByteSpan right;  ///< the word after it
    bool is_closed;  ///< a quotation or a bracket ends, or begins, between them
    char32_t stop;   ///< the mark
};

bool is_in_word(char32_t c) noexcept {
    return is_letter(c) || is_digit(c) || is_mark(c) || c == U'’' || c == U'\'' || c == U'-' || c == U'%';
}

std::size_t begin_of_word(std::string_view text, std::size_t end) noexcept {
    while (end > 0) {
        const CodePoint c = decode_before(text, end);
        if (!is_in_word(c.value)) break;
        end -= c.size;
    }
    return end;
}

std::size_t end_of_word(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        if (!is_letter(c.value) && !is_mark(c.value)) break;
        at += c.size;
    }
    return at;
}

/// All around `at` that no white space parts.
std::string_view unparted(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 200;
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest && !is_space(decode_before(text, begin).value))
        begin -= decode_before(text, begin).size;
    std::size_t end = at;
    while (end < text.size() && end - at < longest && !is_space(decode_at(text, end).value))
        end += decode_at(text, end).size;
    return text.substr(begin, end - begin);
}

/// The size of "[3]" or "[3, 4]", the mark of a note, at `at`; 0 where there is none.
std::size_t size_of_note_mark(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest = 12;
    if (at >= text.size() || text[at] != '[') return 0;
    const std::string_view inside = text.substr(at + 1, longest);
    const std::size_t end = inside.find(']');
    const bool is_mark = end != std::string_view::npos && end > 0 &&
                         inside.substr(0, end).find_first_not_of("0123456789,- ") == std::string_view::npos;
    return is_mark ? end + 2 : 0;
}

/// Goes through a text and finds where sentences may run on: a word with a capital follows a mark without a
/// space.
class RunOnFinder {
  public:
    explicit RunOnFinder(std::string_view text) : text_(text) {}

    std::optional<RunOn> next() {
        constexpr std::string_view ellipsis = "…";
        constexpr std::string_view first_bytes = ".!?\xE2";
        for (std::size_t at = text_.find_first_of(first_bytes, at_); at != std::string_view::npos;
             at = text_.find_first_of(first_bytes, at_)) {
            const bool is_ellipsis = text_.substr(at).starts_with(ellipsis);
            at_ = at + (is_ellipsis ? ellipsis.size() : 1);
            if ((text_[at] == '\xE2' && !is_ellipsis) || is_parted_at(at_)) continue;
            if (auto found = look_at({at, at_})) return found;
        }
        return std::nullopt;
    }

  private:
    /// Nearly all sentences end so. Of several marks the last counts.
    [[nodiscard]] bool is_parted_at(std::size_t at) const noexcept {
        return at == text_.size() || std::string_view(" \n.!?").find(text_[at]) != std::string_view::npos;
    }

    std::optional<RunOn> look_at(ByteSpan mark) {
        std::size_t end = mark.begin;
        while (end > 0 && std::string_view(".!?").find(text_[end - 1]) != std::string_view::npos) --end;
        RunOn found{{begin_of_word(text_, end), end}, mark, {}, false, decode_at(text_, mark.begin).value};
        found.mark.end = end_of_closing(mark.end);
        const std::size_t next = end_of_opening(found.mark.end);
        found.is_closed = next > mark.end;
        found.right = {next, end_of_word(text_, next)};
        const bool runs_on = !found.left.empty() && !found.right.empty();
        return runs_on && is_upper(decode_at(text_, next).value) ? std::optional(found) : std::nullopt;
    }

    std::size_t end_of_closing(std::size_t at) {
        for (;;) {
            const CodePoint c = decode_at(text_, at);
            const std::size_t note = size_of_note_mark(text_, at);
            const bool closes = c.size > 0 && marks_that_close.find(c.value) != std::u32string_view::npos;
            if (note == 0 && (!closes || (c.value == U'"' && !is_in_quotation(at)))) return at;
            at += note > 0 ? note : c.size;
        }
    }

    [[nodiscard]] std::size_t end_of_opening(std::size_t at) const {
        for (CodePoint c = decode_at(text_, at); c.size > 0; c = decode_at(text_, at)) {
            if (marks_that_open.find(c.value) == std::u32string_view::npos) break;
            at += c.size;
        }
        return at;
    }

    /// Whether a straight quotation mark is open at `at`, which is never before the place asked for last.
    bool is_in_quotation(std::size_t at) {
        if (at > counted_) {
            quotes_ +=
                static_cast<std::size_t>(std::ranges::count(text_.substr(counted_, at - counted_), '"'));
            counted_ = at;
        }
        return quotes_ % 2 == 1;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::size_t counted_ = 0;
    std::size_t quotes_ = 0;  ///< before `counted_`
};

/// "Then", "I": not "U" or "NET".
bool begins_word(std::string_view word) noexcept {
    const std::size_t first = decode_at(word, 0).size;
    return first == word.size() || is_lower(decode_at(word, first).value);
}

class SentenceParter {
  public:
    explicit SentenceParter(Document& document)
        : document_(document),
          words_(words_for(Language::parse(document.language).value_or(Language::english()))) {}

    void part() {
        std::vector<MappedText*> found;
        for_each_text(document_, [&](MappedText& text) {
            RunOnFinder finder(text.text());
            bool runs_on = false;
            for (; const auto place = finder.next(); runs_on = true) ++times_[joined(text.text(), *place)];
            if (runs_on) found.push_back(&text);
        });
        for (MappedText* const text : found) part_in(*text);
    }

  private:
    static std::string joined(std::string_view text, const RunOn& place) {
        return std::string(text.substr(place.left.begin, place.right.end - place.left.begin));
    }

    [[nodiscard]] bool ends_sentence(std::string_view text, const RunOn& place) const {
        const std::string left = lower_in_place(place.left.of(text));
        const std::string right = lower_in_place(place.right.of(text));
        const std::string_view all = unparted(text, place.mark.begin);
        if (!begins_word(place.right.of(text)) || names_place(all, right)) return false;
        if (right.size() == 1 && left.size() < shortest_before_letter) return false;
        if (words_.sentence_openings.contains(right)) return true;
        if (right.size() == 1) return false;
        if (words_.people.abbreviations.contains(left)) return place.stop == U'.';
        const bool is_dotted = place.left.begin > 0 && text[place.left.begin - 1] == '.';
        if (is_dotted) return false;
        if (place.is_closed) return true;
        return is_plain_word(place.left.of(text)) && !is_followed_by_mark(text, place) &&
               times_.at(joined(text, place)) == 1;
    }

    /// Addresses, paths, names of programs and files.
    static bool names_place(std::string_view all, std::string_view right) noexcept {
        constexpr WordChoices endings = "ai|app|co|com|edu|gov|html|io|js|md|net|org|pdf|py|ts|tv|txt|uk|us";
        return all.find_first_of("/@\\_=<>{}#&|~^") != std::string_view::npos || endings.contains(right);
    }

    /// "fmt.Println(", "java.Lang.Object"
    static bool is_followed_by_mark(std::string_view text, const RunOn& place) noexcept {
        const std::string_view rest = text.substr(place.right.end);
        return rest.starts_with('(') ||
               (rest.starts_with('.') && rest.size() > 1 && is_ascii_letter(rest[1]));
    }

    /// "off", "2017", "90%": no name, and no initial.
    static bool is_plain_word(std::string_view word) noexcept {
        if (is_ascii_digit(word.back()) || word.back() == '%') return true;
        for (std::size_t at = 0; at < word.size(); at += decode_at(word, at).size)
            if (is_upper(decode_at(word, at).value)) return false;
        return word.size() > 1;
    }

    void part_in(MappedText& text) const {
        std::vector<TextEdit> spaces;
        RunOnFinder finder(text.text());
        while (const auto place = finder.next())
            if (ends_sentence(text.text(), *place))
                spaces.push_back({{place->mark.end, place->mark.end}, " "});
        if (!spaces.empty()) text = edited(text, spaces);
    }

    /// "Table 1.A" is none.
    static constexpr std::size_t shortest_before_letter = 3;

    Document& document_;
    const LanguageWords& words_;
    std::unordered_map<std::string, std::size_t> times_;  ///< that each run-on is written
};

}  // namespace

void part_run_on_sentences(Document& document) {
    SentenceParter(document).part();
}

}  // namespace audio_edition
