// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/furniture/names.h"

#include "ingest/furniture/dates.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

using LineWords = std::span<const LineWord>;

constexpr std::string_view never_a_name =
    "the|a|an|this|that|these|those|his|her|its|my|our|your|their|all|any|and|or|in|on|at|of|for|to|by|with|"
    "from|time|far|"
    "virtue|way|means|now|then|when|what|how|why|no|not|popular|monday|tuesday|wednesday|thursday|friday|"
    "saturday|sunday";
constexpr std::string_view particles =
    "de|del|della|van|von|der|den|da|di|du|dos|das|la|le|el|al|bin|ibn|ben|ter|y";
constexpr std::string_view posts =
    "writer|reporter|correspondent|editor|columnist|author|contributor|staff|photographer|producer|analyst|"
    "critic|chief|bureau|"
    "fellow|professor|director|journalist|blogger|host|presenter|manager|president|founder|senior|guest|"
    "special|contributing|"
    "political|freelance|news|press|reuters|bbc|cnn";
constexpr std::string_view words_within_a_post = "of|at|for|the|in|and|on|to";
constexpr std::string_view nameless = "admin|anonymous";

bool is_capitalised(const LineWord& word) noexcept {
    const char32_t first = decode_at(word.text, 0).value;
    return word.kind == LineWordKind::word && is_letter(first) && !is_lower(first);
}

bool is_month_of_a_date(LineWords words, std::size_t at) noexcept {
    return is_month(words[at]) && at + 1 < words.size() && words[at + 1].kind == LineWordKind::number;
}

bool can_be_named(LineWords words, std::size_t at) noexcept {
    return at < words.size() && is_capitalised(words[at]) && !says_one_of(words[at], never_a_name) &&
           !is_month_of_a_date(words, at);
}

bool is_post(const LineWord& word) noexcept {
    return says_one_of(word, posts);
}

/// Where the particles at `at` end, when a name goes on after them.
std::size_t after_particles(LineWords words, std::size_t at) noexcept {
    std::size_t next = at;
    while (next < words.size() && says_one_of(words[next], particles)) ++next;
    return can_be_named(words, next) ? next : at;
}

/// A second word may be one for a post: people are called Author, Press and Bishop.
std::size_t name_end(LineWords words, std::size_t at) noexcept {
    constexpr std::size_t longest = 5;
    const std::size_t first = at;
    while (at - first < longest) {
        const std::size_t next = at == first ? at : after_particles(words, at);
        if (!can_be_named(words, next) || (is_post(words[next]) && at != first + 1)) break;
        at = next + 1;
    }
    return at;
}

bool is_comma(const LineWord& word) noexcept {
    return word.text == ",";
}

bool is_and(const LineWord& word) noexcept {
    return says_one_of(word, "and|&");
}

/// One more name after `at`. After a comma alone a single word is more likely a place or a paper than a
/// second author.
std::size_t next_name_end(LineWords words, std::size_t at) noexcept {
    std::size_t begin = at;
    if (begin < words.size() && is_comma(words[begin])) ++begin;
    const bool joined = begin < words.size() && is_and(words[begin]);
    if (joined) ++begin;
    if (begin == at) return at;
    const std::size_t end = name_end(words, begin);
    const bool continues = end < words.size() && (is_comma(words[end]) || is_and(words[end]));
    const std::size_t least = joined || (continues && end > begin) ? 1 : 2;
    return end >= begin + least ? end : at;
}

}  // namespace

std::size_t names_end(LineWords words, std::size_t at) {
    if (at < words.size() && says_one_of(words[at], nameless)) return at + 1;
    std::size_t end = name_end(words, at);
    if (end == at) return at;
    for (std::size_t next = next_name_end(words, end); next != end; next = next_name_end(words, end))
        end = next;
    return end;
}

std::size_t role_end(LineWords words, std::size_t at) {
    constexpr std::size_t longest = 8;
    bool says_post = false;
    std::size_t end = at;
    for (std::size_t i = at; i < words.size() && i - at < longest; ++i) {
        const bool within = i > at && (is_comma(words[i]) || says_one_of(words[i], words_within_a_post));
        if (!within && (!is_capitalised(words[i]) || is_month_of_a_date(words, i))) break;
        says_post = says_post || is_post(words[i]);
        if (!is_comma(words[i])) end = i + 1;
    }
    return says_post ? end : at;
}

std::size_t place_end(LineWords words, std::size_t at) {
    constexpr std::size_t longest = 3;
    std::size_t end = at;
    while (end - at < longest && can_be_named(words, end)) ++end;
    return end;
}

}  // namespace audio_edition
