// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/long_clauses.h"

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace audio_edition {
namespace {

std::size_t characters_of(std::string_view ipa) noexcept {
    return static_cast<std::size_t>(
        std::ranges::count_if(ipa, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Where the first part of `ipa` from `begin` on ends: after at most `most` characters, before a blank if
/// there is one.
std::size_t end_of_part(std::string_view ipa, std::size_t begin, std::size_t most) noexcept {
    std::size_t blank = begin;
    std::size_t at = begin;
    for (std::size_t count = 0; at < ipa.size(); ++count) {
        if (ipa[at] == ' ') blank = at;
        if (count == most) return blank > begin ? blank : at;
        at += decode_at(ipa, at).size;
    }
    return at;
}

PhonemeClause part_of(const PhonemeClause& clause, std::size_t begin, std::size_t end) {
    PhonemeClause part;
    part.ipa = clause.ipa.substr(begin, end - begin);
    for (const TokenPhonemes& token : clause.tokens) {
        const std::size_t first = std::max(token.span.begin, begin);
        const std::size_t last = std::min(token.span.end, end);
        // One without a phoneme is where it stands; at a cut, in the part before it.
        const bool is_here = token.span.begin == token.span.end
                                 ? first <= last && (begin == 0 || token.span.begin > begin)
                                 : first < last;
        if (is_here) part.tokens.push_back({token.token, {first - begin, last - begin}});
    }
    return part;
}

}  // namespace

Phonemes cut_long_clauses(Phonemes phonemes, std::size_t most) {
    std::vector<PhonemeClause> clauses;
    for (PhonemeClause& clause : phonemes.clauses) {
        if (characters_of(clause.ipa) <= most) {
            clauses.push_back(std::move(clause));
            continue;
        }
        for (std::size_t begin = 0; begin < clause.ipa.size();) {
            const std::size_t end = end_of_part(clause.ipa, begin, most);
            clauses.push_back(part_of(clause, begin, end));
            begin = end < clause.ipa.size() && clause.ipa[end] == ' ' ? end + 1 : end;
        }
        clauses.back().punctuation = clause.punctuation;
    }
    phonemes.clauses = std::move(clauses);
    return phonemes;
}

std::vector<Phonemes> in_groups(const Phonemes& phonemes, std::size_t most) {
    std::vector<Phonemes> groups;
    std::size_t size = 0;
    for (const PhonemeClause& clause : phonemes.clauses) {
        const std::size_t more = characters_of(clause.ipa);
        if (groups.empty() || size + more > most) {
            groups.emplace_back();
            size = 0;
        }
        size += more;
        groups.back().clauses.push_back(clause);
    }
    return groups;
}

}  // namespace audio_edition
