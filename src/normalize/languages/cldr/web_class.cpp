// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::size_t longest_address = 60;  // lexemes

bool belongs(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) || lexemes.is_digits(at) || lexemes.is_symbol_of(at, U".:/@-_?=&#%+~");
}

/// Where the writing that begins at `at` ends, without the punctuation of the sentence after it.
std::size_t end_of_address(const Lexemes& lexemes, std::size_t at) noexcept {
    std::size_t last = at;
    while (last < at + longest_address && belongs(lexemes, last)) ++last;
    while (last > at + 1 && lexemes.is_symbol_of(last - 1, U".:?&-")) --last;
    return last;
}

constexpr auto top_domains = std::to_array<std::string_view>(
    {"at", "be", "biz", "br", "ch",  "cn", "com", "de", "es", "eu", "fr", "gov", "hu", "info", "int",
     "io", "it", "jp",  "mx", "net", "nl", "org", "pl", "pt", "ru", "se", "tr",  "uk", "edu"});

bool is_top_domain(const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && std::ranges::find(top_domains, lexemes.folded(at)) != top_domains.end();
}

/// Whether the writing from `first` to `last` is an address: it has an at sign, or ends in a domain.
bool is_address(const Lexemes& lexemes, std::size_t first, std::size_t last) noexcept {
    std::size_t path = first;
    while (path < last && !lexemes.is_symbol(path, U'/')) {
        if (lexemes.is_symbol(path, U'@')) return lexemes.is_word(path + 1);
        ++path;
    }
    return lexemes.is_symbol(path - 2, U'.') && path > first + 1 && is_top_domain(lexemes, path - 1);
}

/// What stands between two labels, and how it is said.
std::string_view joint_words(const Forms& forms, char32_t joint) noexcept {
    switch (joint) {
        case U'.':
            return forms.dot;
        case U'@':
            return forms.at;
        case U'/':
            return forms.slash;
        case U'-':
            return forms.hyphen;
        case U'_':
            return forms.underscore;
        default:
            return {};
    }
}

std::string address_words(const Grammar& grammar, const Lexemes& lexemes, std::size_t first,
                          std::size_t last) {
    std::string words;
    for (std::size_t at = first; at < last; ++at) {
        const std::string_view joint = lexemes.kind(at) == LexemeKind::symbol
                                           ? joint_words(grammar.forms(), lexemes[at].symbol)
                                           : lexemes.text(at);
        if (joint.empty() || (at + 1 == last && lexemes.is_symbol(at, U'/'))) continue;
        if (!words.empty()) words += ' ';
        words += lexemes.is_digits(at) && grammar.counts()
                     ? number_words(grammar, {at + 1, std::string(joint), {}})
                     : std::string(joint);
    }
    return words;
}

void propose_web(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    const bool protocol = lexemes.is_word(at) && lexemes.is_symbol(at + 1, U':') &&
                          lexemes.is_symbol(at + 2, U'/') && lexemes.is_symbol(at + 3, U'/');
    const std::size_t first = protocol ? at + 4 : at;
    const std::size_t last = end_of_address(lexemes, first);
    if (last < first + 3) return;
    const Mention mention = context.options.reading.addresses.value_or(Mention::say);
    if (mention == Mention::skip)
        proposals.skip(at, last, certainty::certain, "address that is not said");
    else if (!grammar.forms().dot.empty())
        proposals.say(at, last, certainty::certain, "address", address_words(grammar, lexemes, first, last));
}

/// From the first of the signs between its labels on: the first label is a word like any other.
void propose_from_joint(const Context& context, std::size_t at, Proposals& proposals) {
    const Grammar& grammar = grammar_of(context);
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_word(at)) return propose_web(context, at, proposals);
    if (!lexemes.is_word(at - 1) || !lexemes.is_word(at + 1) || grammar.forms().dot.empty()) return;
    const std::size_t end = end_of_address(lexemes, at + 1);
    if (!is_address(lexemes, at, end) || !lexemes.word_ends(end)) return;
    proposals.say(at, end, certainty::certain, "address without a protocol",
                  address_words(grammar, lexemes, at, end));
}

constexpr auto protocols = std::to_array<std::string_view>({"ftp", "http", "https", "www"});

}  // namespace

const SemioticClass web_class{"web", {.symbols = U".@-_", .words = protocols}, propose_from_joint};

}  // namespace audio_edition::cldr
