// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/boilerplate/names.h"

#include "ingest/boilerplate/dates.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

bool is_capitalised(const LineWord& word) noexcept {
    const char32_t first = decode_at(word.text, 0).value;
    return word.kind == LineWordKind::word && is_letter(first) && !is_lower(first);
}

bool is_month_of_a_date(LineWords words, std::size_t at, const LanguageWords& language) noexcept {
    return is_month(words[at], language) && at + 1 < words.size() &&
           words[at + 1].kind == LineWordKind::number;
}

bool can_be_named(LineWords words, std::size_t at, const LanguageWords& language) noexcept {
    return at < words.size() && is_capitalised(words[at]) &&
           !says_one_of(words[at], language.people.never_a_name) && !is_month_of_a_date(words, at, language);
}

/// d’Ormesson
bool begins_elided(const LineWord& word, const LanguageWords& language) noexcept {
    const std::string_view particle = language.people.elided_particles.beginning_of(word.text);
    const char32_t first = decode_at(word.text, particle.size()).value;
    return !particle.empty() && is_letter(first) && !is_lower(first);
}

bool is_post(const LineWord& word, const LanguageWords& language) noexcept {
    return says_one_of(word, language.people.posts);
}

/// Where the particles at `at` end, when a name goes on after them.
std::size_t after_particles(LineWords words, std::size_t at, const LanguageWords& language) noexcept {
    std::size_t next = at;
    while (next < words.size() && says_one_of(words[next], language.people.particles)) ++next;
    if (next < words.size() && begins_elided(words[next], language)) return next;
    return can_be_named(words, next, language) ? next : at;
}

/// A second word may be one for a post: people are called Author, Press and Bishop.
std::size_t name_end(LineWords words, std::size_t at, const LanguageWords& language) noexcept {
    constexpr std::size_t longest = 5;
    const std::size_t first = at;
    while (at - first < longest) {
        const std::size_t next = at == first ? at : after_particles(words, at, language);
        const bool elided = at != first && next < words.size() && begins_elided(words[next], language);
        if (!elided && !can_be_named(words, next, language)) break;
        if (is_post(words[next], language) && at != first + 1) break;
        at = next + 1;
    }
    return at;
}

bool is_comma(const LineWord& word) noexcept {
    return word.text == ",";
}

bool is_joint(const LineWord& word, const LanguageWords& language) noexcept {
    return says_one_of(word, language.people.joints);
}

/// One more name after `at`. After a comma alone a single word is more likely a place or a paper than a
/// second author.
std::size_t next_name_end(LineWords words, std::size_t at, const LanguageWords& language) noexcept {
    std::size_t begin = at;
    if (begin < words.size() && is_comma(words[begin])) ++begin;
    const bool joined = begin < words.size() && is_joint(words[begin], language);
    if (joined) ++begin;
    if (begin == at) return at;
    const std::size_t end = name_end(words, begin, language);
    const bool continues = end < words.size() && (is_comma(words[end]) || is_joint(words[end], language));
    const std::size_t least = joined || (continues && end > begin) ? 1 : 2;
    return end >= begin + least ? end : at;
}

}  // namespace

std::size_t names_end(LineWords words, std::size_t at, const LanguageWords& language) {
    if (at < words.size() && says_one_of(words[at], language.people.nameless)) return at + 1;
    std::size_t end = name_end(words, at, language);
    if (end == at) return at;
    for (;;) {
        const std::size_t next = next_name_end(words, end, language);
        if (next == end) return end;
        end = next;
    }
}

std::size_t full_names_end(LineWords words, std::size_t at, const LanguageWords& language) {
    return name_end(words, at, language) < at + 2 ? at : names_end(words, at, language);
}

std::size_t role_end(LineWords words, std::size_t at, const LanguageWords& language) {
    constexpr std::size_t longest = 8;
    bool says_post = false;
    std::size_t end = at;
    for (std::size_t i = at; i < words.size() && i - at < longest; ++i) {
        const bool within =
            i > at && (is_comma(words[i]) || says_one_of(words[i], language.people.words_within_posts));
        const bool small = language.people.small_posts && is_post(words[i], language);
        if (!within && !small && (!is_capitalised(words[i]) || is_month_of_a_date(words, i, language))) break;
        says_post = says_post || is_post(words[i], language);
        if (!is_comma(words[i])) end = i + 1;
    }
    return says_post ? end : at;
}

std::size_t place_end(LineWords words, std::size_t at, const LanguageWords& language) {
    constexpr std::size_t longest = 3;
    std::size_t end = at;
    while (end - at < longest && can_be_named(words, end, language)) ++end;
    return end;
}

}  // namespace audio_edition
