// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/broken_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "ingest/each_text.h"
#include "ingest/flow/listings.h"
#include "ingest/languages/language_words.h"
#include "text/letter_case.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr std::string_view not_sign = "\xC2\xAC";
constexpr std::string_view soft_hyphen = "\xC2\xAD";
constexpr std::string_view breaks_and_spaces = " \t\r\n";

/// A word with a mark and a line end in it, as places in a text.
struct BrokenWord {
    ByteSpan left;
    ByteSpan mark;
    ByteSpan right;
};

bool is_of_word(char32_t c) noexcept {
    return is_letter(c) || (c >= U'0' && c <= U'9') || c == U'-' || c == U'\'' || c == U'’';
}

std::size_t word_begin(std::string_view text, std::size_t end) {
    while (end > 0) {
        const CodePoint c = decode_before(text, end);
        if (!is_of_word(c.value)) break;
        end -= c.size;
    }
    return end;
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        const CodePoint c = decode_at(text, at);
        if (!is_letter(c.value)) break;
        at += c.size;
    }
    return at;
}

/// Calls `take` with each word of a text, joined by hyphens or not.
template <class Take>
void for_each_written_word(std::string_view text, Take take) {
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size()) {
            const CodePoint c = decode_at(text, end);
            if (!is_of_word(c.value)) break;
            end += c.size;
        }
        if (end > at) take(text.substr(at, end - at));
        at = end < text.size() ? end + decode_at(text, end).size : end;
    }
}

class WordJoiner {
  public:
    explicit WordJoiner(Document& document)
        : document_(document),
          words_(words_for(Language::parse(document.language).value_or(Language::english()))) {}

    void join() {
        for_each_text(document_, [this](MappedText& text) {
            is_needed_ = is_needed_ || find_broken(text, 0).has_value();
        });
        if (!is_needed_) return;
        for_each_text(document_, [this](MappedText& text) { learn_words(text); });
        for_each_text(document_, [this](MappedText& text) { join_in(text); });
    }

  private:
    /// What stands behind a break is no word by itself.
    void learn_words(const MappedText& text) {
        auto broken = find_broken(text, 0);
        for_each_written_word(text.text(), [&](std::string_view word) {
            const auto at = static_cast<std::size_t>(word.data() - text.text().data());
            while (broken && broken->right.begin < at) broken = find_broken(text, broken->mark.end);
            if (!broken || broken->right.begin != at) written_.insert(lower_in_place(word));
        });
    }

    /// Whether the source ends a line at the white space `gap` of a text.
    [[nodiscard]] bool ends_line(const MappedText& text, ByteSpan gap) const {
        if (gap.of(text.text()).find('\n') != std::string_view::npos) return true;
        const ByteSpan source = text.source_of(gap);
        const std::string_view rest = std::string_view(document_.source).substr(source.begin);
        const std::size_t end = std::min(rest.find_first_not_of(breaks_and_spaces), rest.size());
        return rest.substr(0, end).find('\n') != std::string_view::npos;
    }

    [[nodiscard]] std::optional<BrokenWord> find_broken(const MappedText& mapped, std::size_t from) const {
        const std::string& text = mapped.text();
        for (std::size_t at = text.find_first_of("-\xC2", from); at != std::string::npos;
             at = text.find_first_of("-\xC2", at + 1)) {
            const std::string_view rest = std::string_view(text).substr(at);
            const bool is_mark = rest.starts_with(not_sign) || rest.starts_with(soft_hyphen);
            if (rest.front() != '-' && !is_mark) continue;
            const std::size_t gap = at + (is_mark ? not_sign.size() : 1);
            const std::size_t right = text.find_first_not_of(breaks_and_spaces, gap);
            if (right == gap || right == std::string::npos || at == 0) continue;
            const std::size_t left = word_begin(text, at);
            const std::size_t end = end_of_letters(text, right);
            const bool is_word = left < at && right < end && text[at - 1] != '-';
            if (is_word && ends_line(mapped, {gap, right}))
                return BrokenWord{{left, at}, {at, gap}, {right, end}};
        }
        return std::nullopt;
    }

    /// "nineteenth-century"
    [[nodiscard]] bool is_ordinal(const std::string& word) const {
        const HeadingWords& headings = words_.headings;
        const auto says = [&word](const NumberWord& number) { return number.ordinal.contains(word); };
        return std::ranges::any_of(headings.units, says) || std::ranges::any_of(headings.tens, says);
    }

    /// "well-known". The shortest ones also begin words without a hyphen: "ex-press" is "express", unless the
    /// rest is a word.
    [[nodiscard]] bool is_prefix(const std::string& left, const std::string& right) const {
        constexpr std::size_t shortest = 2;
        return words_.before_hyphen.contains(left) && (left.size() > shortest || written_.contains(right));
    }

    enum class Joint { none, hyphen, nothing };

    [[nodiscard]] Joint joint_of(const BrokenWord& word, const std::string& text) const {
        if (text[word.mark.begin] != '-') return Joint::nothing;
        const std::string left = lower_in_place(word.left.of(text));
        const std::string right = lower_in_place(word.right.of(text));
        if (words_.after_open_hyphen.contains(right)) return Joint::none;
        if (written_.contains(left + "-" + right)) return Joint::hyphen;
        if (written_.contains(left + right)) return Joint::nothing;
        const bool is_upper_left = is_upper(decode_before(text, word.left.end).value);
        const bool is_upper_right = is_upper(decode_at(text, word.right.begin).value);
        const bool has_digit = left.find_first_of("0123456789") != std::string::npos;
        const bool is_compound = left.find('-') != std::string::npos || has_digit ||
                                 is_upper_left != is_upper_right || is_prefix(left, right) ||
                                 is_ordinal(left);
        return is_compound ? Joint::hyphen : Joint::nothing;
    }

    void join_in(MappedText& mapped) const {
        MappedText joined;
        std::size_t done = 0;
        for (auto word = find_broken(mapped, 0); word; word = find_broken(mapped, word->mark.end)) {
            const Joint joint = joint_of(*word, mapped.text());
            if (joint == Joint::none) continue;
            // What stands for the mark and the line end: the last letter before them, or the hyphen.
            std::size_t kept = word->mark.begin;
            if (joint == Joint::nothing) kept -= decode_before(mapped.text(), kept).size;
            const std::size_t kept_end = joint == Joint::nothing ? word->mark.begin : word->mark.end;
            joined.append(slice(mapped, {done, kept}));
            const ByteSpan source = mapped.source_of({kept, word->mark.end});
            joined.append(ByteSpan{kept, kept_end}.of(mapped.text()), source);
            done = word->right.begin;
        }
        if (done == 0) return;
        joined.append(slice(mapped, {done, mapped.text().size()}));
        mapped = std::move(joined);
    }

    Document& document_;
    const LanguageWords& words_;
    bool is_needed_ = false;
    std::unordered_set<std::string> written_;
};

}  // namespace

void join_broken_words(Document& document) {
    WordJoiner(document).join();
}

}  // namespace audio_edition
