// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/heading_shape.h"

#include <utility>

#include "ingest/boilerplate/line_words.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

bool is_ascii_digit(char32_t c) noexcept {
    return c >= U'0' && c <= U'9';
}

bool begins_like_a_heading(const Shape& shape) noexcept {
    constexpr std::u32string_view openings = U"“‘\"'¿¡$€£";
    if (shape.capitals == Capitals::lower || shape.capitals == Capitals::none) return false;
    return shape.first > 0x7F || is_ascii_digit(shape.first) ||
           (shape.first >= U'A' && shape.first <= U'Z') ||
           openings.find(shape.first) != std::u32string_view::npos;
}

/// No full stop, comma or dash at the end, but for the full stop of old books after capitals; a colon only
/// where the words are set apart already.
bool ends_like_a_heading(const Shape& shape) noexcept {
    constexpr std::u32string_view never = U";,-—–。|/\\";
    if (shape.last == U'.') return shape.capitals == Capitals::upper && shape.words > 1;
    if (ends_in_exclamation(shape)) return !shape.quoted && shape.words > 1;
    if (never.find(shape.last) != std::u32string_view::npos) return false;
    return shape.last != U':' || is_set_apart(shape);
}

/// Tables, addresses of the net, captions, ends.
bool holds_what_headings_do_not(std::string_view text, const HeadingWords& words) noexcept {
    for (const std::string_view part : {"@", "://", "www.", "   ", "\t"}) {
        if (text.find(part) != std::string_view::npos) return true;
    }
    return !words.captions.beginning_of(text).empty() || words.endings.contains(text);
}

/// In a script without capitals, what is short, and no sentence.
bool is_caseless_headline(const Shape& shape, std::string_view text, const HeadingWords& words) noexcept {
    constexpr std::size_t most_words = 10;
    constexpr std::size_t widest = 40;
    constexpr std::u32string_view within_sentences = U"।॥۔。！，、；：،؛;:,";
    if (shape.words > most_words || shape.columns > widest || shape.quoted || shape.first <= 0x7F)
        return false;
    for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).size)
        if (within_sentences.find(decode_at(text, at).value) != std::u32string_view::npos) return false;
    const bool asks = shape.last == U'?' || shape.last == U'؟' || shape.last == U'？';
    return (asks || !ends_sentence(shape)) && !is_unfinished(shape) &&
           !holds_what_headings_do_not(text, words);
}

/// In the case of a sentence a question is mostly one of the text. Headings ask plainly: "Who pays for it?"
bool asks_plainly(const Shape& shape, std::string_view text, const HeadingWords& words) noexcept {
    constexpr std::size_t few_words = 4;
    const std::string_view first = text.substr(0, text.find(' '));
    return shape.words <= few_words || says_one_of({{}, first, LineWordKind::word}, words.question_openings);
}

/// "Q: How did it begin?" and "A: By chance" are speech.
bool is_labelled_speech(std::string_view text) noexcept {
    return text.size() > 2 && text[1] == ':' && text[0] >= 'A' && text[0] <= 'Z';
}

/// “We need to listen”: all of it, and no sentence.
bool is_quotation_alone(const Shape& shape, std::string_view text) noexcept {
    constexpr std::size_t most_words = 8;
    if (!shape.quoted || ends_sentence(shape) || is_unfinished(shape) || shape.words > most_words)
        return false;
    for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"“", "”"},
                                      {"‘", "’"},
                                      {"\"", "\""},
                                      {"'", "'"},
                                      {"«", "»"},
                                      {"„", "“"}}) {
        if (!text.starts_with(open) || !text.ends_with(close)) continue;
        const std::size_t again = text.find(close, open.size());
        return close == "’" || close == "'" || again + close.size() == text.size();
    }
    return false;
}

/// Speech that a line reports, or ends with; not a word that it sets in quotation marks.
bool holds_speech(std::string_view text) noexcept {
    const bool has_marks =
        text.find('"') != std::string_view::npos || text.find("“") != std::string_view::npos;
    return has_marks &&
           (text.ends_with('"') || text.ends_with("”") || text.find(", ") != std::string_view::npos);
}

/// Words in the case of a sentence must be fewer, and hold no speech and no range of numbers ("478 to 476").
bool is_headline_in_sentence_case(const Shape& shape, std::string_view text,
                                  const HeadingWords& words) noexcept {
    constexpr std::size_t most_words = 10;
    constexpr std::size_t least_after_number = 4;
    constexpr std::size_t most_words_in_exclamation = 6;
    constexpr std::size_t widest = 70;
    if (is_quotation_alone(shape, text)) return true;
    if (shape.words > most_words || shape.columns > widest || shape.quoted) return false;
    const bool is_label = shape.words >= 3 && !is_ascii_digit(shape.last);  // "3 lessons learned"
    if (is_ascii_digit(shape.first) && shape.words < least_after_number && !is_label) return false;
    if (shape.last == U'?' && !asks_plainly(shape, text, words)) return false;
    if (ends_in_exclamation(shape) && shape.words > most_words_in_exclamation) return false;
    return !holds_speech(text);
}

}  // namespace

bool is_set_apart(const Shape& shape) noexcept {
    return shape.capitals == Capitals::upper || shape.capitals == Capitals::title;
}

bool ends_in_exclamation(const Shape& shape) noexcept {
    return shape.last == U'!' || shape.last == U'！' || shape.last == U'…';
}

bool is_unfinished(const Shape& shape) noexcept {
    constexpr std::u32string_view marks = U",;-—–";
    return marks.find(shape.last) != std::u32string_view::npos;
}

bool ends_as_title(const Shape& shape) noexcept {
    if (is_unfinished(shape)) return false;
    return shape.capitals == Capitals::upper || !ends_sentence(shape) || shape.last == U'?';
}

bool could_head_section(const Shape& shape, std::string_view text, const LanguageWords& language) noexcept {
    const HeadingWords& words = language.headings;
    constexpr std::size_t most_words = 14;
    constexpr std::size_t widest = 90;
    if (shape.words == 0 || shape.words > most_words || shape.columns > widest || shape.inner_stop)
        return false;
    if ((shape.quoted && ends_sentence(shape)) || is_labelled_speech(text)) return false;
    if (is_caseless(shape)) return is_caseless_headline(shape, text, words);
    if (!begins_like_a_heading(shape) || !ends_like_a_heading(shape) ||
        holds_what_headings_do_not(text, words))
        return false;
    return is_set_apart(shape) || is_headline_in_sentence_case(shape, text, words);
}

}  // namespace audio_edition
