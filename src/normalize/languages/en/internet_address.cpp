// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/internet_address.h"

#include <algorithm>

#include "normalize/languages/en/address_words.h"
#include "normalize/languages/en/number.h"
#include "normalize/languages/en/region.h"
#include "normalize/languages/en/web_table.h"
#include "normalize/table_row.h"
#include "text/utf8.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t most_labels = 6;
constexpr std::size_t longest_address = 200;   // lexemes
constexpr std::size_t longest_host_name = 40;  // lexemes
constexpr std::size_t longest_title = 40;      // lexemes
constexpr std::size_t longest_path = 60;       // bytes that anyone wants to hear

std::string_view without_possessive(std::string_view word) noexcept {
    if (word.ends_with("'s")) word.remove_suffix(2);
    return word;
}

const TopLevelDomain* find_domain(const Lexemes& lexemes, std::size_t at) noexcept {
    if (!lexemes.is_word(at)) return nullptr;
    return find_row(top_level_domains, without_possessive(lexemes.folded(at)), &TopLevelDomain::label);
}

/// Where an address that began before `at` ends: before white space, quotes and brackets that opened outside
/// it, and without the punctuation of its sentence.
std::size_t end_of_address(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t last = at;
    int open = 0;
    while (last < at + longest_address && !lexemes.is_space(last) && !lexemes.is_end(last) &&
           !lexemes.is_symbol_of(last, U"<>\"\u201C\u201D\u2018[]{}|\u2014\u2026")) {
        if (lexemes.is_symbol(last, U'(')) ++open;
        if (lexemes.is_symbol(last, U')') && --open < 0) break;
        ++last;
    }
    while (last > at && lexemes.is_symbol_of(last - 1, U".,;:!?'\u2019*_")) --last;
    return last;
}

std::size_t end_of_label(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t limit = at + longest_host_name;
    while (at < limit &&
           (is_name_part(lexemes, at) || (lexemes.is_dash(at) && is_name_part(lexemes, at + 1))))
        ++at;
    return at;
}

/// The labels from `at` on, each after its full stop or hyphen. Returns the lexeme after the last.
std::size_t end_of_name(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t last = at;
    while (last < at + longest_host_name &&
           (is_name_part(lexemes, last) ||
            (lexemes.is_symbol_of(last, U".-_") && is_name_part(lexemes, last + 1))))
        ++last;
    return last;
}

/// The name up to `last`, its top level domain spelled where people spell it.
void add_name(const Lexemes& lexemes, std::size_t first, std::size_t last, std::string& spoken) {
    for (std::size_t at = first; at < last; ++at) {
        const TopLevelDomain* domain = lexemes.is_symbol(at - 1, U'.') && (at + 1 == last || at + 3 == last)
                                           ? find_domain(lexemes, at)
                                           : nullptr;
        if (domain != nullptr && !domain->spoken.empty())
            add_address_word(spoken,
                             std::string(domain->spoken) + (lexemes.folded(at).ends_with("'s") ? "'s" : ""));
        else if (domain != nullptr)
            add_address_word(spoken, lexemes.folded(at));
        else if (at + 1 == last && lexemes.is_symbol(at - 1, U'.') && lexemes.is_word(at) &&
                 lexemes.text(at).size() == 2)
            add_address_word(spoken, to_upper(lexemes.text(at)).insert(1, "."));
        else
            add_address_lexeme(lexemes, at, spoken);
    }
}

/// A title in a path, its words tied by hyphens: the-art-of-war. Nobody types it, so the hyphens are not
/// said.
bool is_in_title(const Lexemes& lexemes, std::size_t at, std::size_t last) noexcept {
    if (!lexemes.is_symbol_of(at, U"-_")) return false;
    std::size_t joints = 0;
    for (std::size_t next = at; next < last && !lexemes.is_symbol_of(next, U"/."); ++next)
        joints += lexemes.is_symbol_of(next, U"-_") ? 1 : 0;
    for (std::size_t step = 1; step < longest_title && !lexemes.is_symbol_of(at - step, U"/."); ++step)
        joints += lexemes.is_symbol_of(at - step, U"-_") ? 1 : 0;
    return joints >= 2;
}

/// The path from `first` on. What follows ? or # is for machines, and a long path is for nobody.
void add_path(const Lexemes& lexemes, std::size_t first, std::size_t last, AddressPart& address) {
    std::size_t end = first;
    while (end < last && !lexemes.is_symbol_of(end, U"?#&=%")) ++end;
    address.shortened = end < last;
    while (end > first && lexemes.is_symbol(end - 1, U'/')) --end;
    if (end == first) return;
    if (lexemes[end - 1].end - lexemes[first].begin > longest_path) {
        address.shortened = true;
        return;
    }
    for (std::size_t at = first; at < end; ++at) {
        if (lexemes.is_symbol(at, U'/') && is_name_part(lexemes, at + 1) &&
            is_machine_made(lexemes, at + 1, end)) {
            address.shortened = true;
            return;
        }
        const auto ending = lexemes.is_symbol(at - 1, U'.') ? read_file_ending(lexemes, at) : std::nullopt;
        if (ending && ending->last >= end) {
            add_address_word(address.spoken, ending->spoken);
            break;
        }
        if (!is_in_title(lexemes, at, end)) add_address_lexeme(lexemes, at, address.spoken);
    }
}

AddressPart read_from(const Lexemes& lexemes, std::size_t first, std::size_t last, Mention mention) {
    AddressPart address;
    address.last = last;
    const std::size_t name = std::min(end_of_name(lexemes, first), last);
    add_name(lexemes, first, name, address.spoken);
    if (mention == Mention::say)
        add_path(lexemes, name, last, address);
    else
        address.shortened = name < last;
    return address;
}

/// A path follows a bare domain only after a slash.
std::size_t end_behind_name(const Lexemes& lexemes, std::size_t name) noexcept {
    const bool path =
        lexemes.is_symbol(name, U'/') && !lexemes.is_space(name + 1) && !lexemes.is_end(name + 1);
    return path ? end_of_address(lexemes, name) : name;
}

}  // namespace

std::optional<AddressPart> read_full_address(const Lexemes& lexemes, std::size_t at, Mention mention) {
    std::size_t name = at;
    const bool protocol =
        lexemes.is_symbol(at + 1, U':') && lexemes.is_symbol(at + 2, U'/') && lexemes.is_symbol(at + 3, U'/');
    const bool mail = lexemes.is_word(at, "mailto") && lexemes.is_symbol(at + 1, U':');
    if (protocol) name = at + 4;
    if (mail) name = at + 2;
    const bool bare_www = lexemes.is_word(name, "www") && lexemes.is_symbol(name + 1, U'.');
    if (bare_www && is_name_part(lexemes, name + 2) &&
        (protocol || lexemes.is_symbol_of(end_of_label(lexemes, name + 2), U".")))
        name += 2;
    if (name == at || !is_name_part(lexemes, name)) return std::nullopt;
    const std::size_t last = end_of_address(lexemes, name);
    if (last <= name) return std::nullopt;
    return read_from(lexemes, name, last, mention);
}

std::optional<AddressPart> read_domain_from_dot(const Lexemes& lexemes, std::size_t at, Mention mention) {
    if (!is_name_part(lexemes, at - 1) || !is_name_part(lexemes, at + 1)) return std::nullopt;
    const std::size_t name = end_of_name(lexemes, at);
    const TopLevelDomain* domain = find_domain(lexemes, name - 1);
    if (domain == nullptr || !lexemes.is_symbol(name - 2, U'.') || name - at > 2 * most_labels)
        return std::nullopt;
    const bool path = lexemes.is_symbol(name, U'/') && is_name_part(lexemes, name + 1);
    const LetterCase letter_case = lexemes[name - 1].letter_case;
    const bool shouted = letter_case == LetterCase::upper && lexemes.is_upper(at - 1);
    if (letter_case != LetterCase::lower && !shouted) return std::nullopt;
    if (!domain->bare && !path) return std::nullopt;
    return read_from(lexemes, at, end_behind_name(lexemes, name), mention);
}

std::optional<AddressPart> read_mail_domain(const Lexemes& lexemes, std::size_t at) {
    if (!is_name_part(lexemes, at)) return std::nullopt;
    const std::size_t name = end_of_name(lexemes, at);
    if (name < at + 3 || !lexemes.is_symbol(name - 2, U'.')) return std::nullopt;
    return read_from(lexemes, at, end_behind_name(lexemes, name), Mention::say);
}

std::optional<AddressPart> read_file_ending(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_word(at)) return std::nullopt;
    if (lexemes.is_word(at, "mp") && lexemes.is_digits(at + 1) && lexemes.text(at + 1).size() == 1)
        return AddressPart{at + 2, "M.P " + cardinal_words(lexemes.text(at + 1))};
    const FileEnding* found = find_row(file_endings, lexemes.folded(at), &FileEnding::letters);
    if (found == nullptr) return std::nullopt;
    return AddressPart{at + 1, std::string(found->spoken.empty() ? found->letters : found->spoken)};
}

}  // namespace audio_edition::en
