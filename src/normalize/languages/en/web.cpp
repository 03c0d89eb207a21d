// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/web.h"

#include <array>

#include "normalize/languages/en/address_words.h"
#include "normalize/languages/en/internet_address.h"
#include "normalize/languages/en/number.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_local_part = 16;  // lexemes before the @

/// A sign within what stands before the @ of an e-mail address.
bool is_before_at(const Lexemes& lexemes, std::size_t at) noexcept {
    for (std::size_t next = at + 1; next < at + longest_local_part; ++next) {
        if (lexemes.is_symbol(next, U'@'))
            return lexemes.is_word(next + 1) && is_name_part(lexemes, next - 1);
        if (!is_name_part(lexemes, next) && !lexemes.is_symbol_of(next, U"._-+")) return false;
    }
    return false;
}

/// A hyphen or a joint within a domain: business-humanrights.org
bool is_in_domain(const Lexemes& lexemes, std::size_t at) {
    for (std::size_t next = at + 1; next < at + longest_local_part; ++next) {
        if (lexemes.is_symbol(next, U'.')) return read_domain_from_dot(lexemes, next).has_value();
        if (!is_name_part(lexemes, next) && !lexemes.is_dash(next)) return false;
    }
    return false;
}

/// .com, .pdf: an ending that is spoken of
void propose_ending_alone(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_digits(at + 1) || lexemes.is_symbol(at - 1, U'.')) return;
    const bool network = lexemes.is_word(at + 1, "com") || lexemes.is_word(at + 1, "org") ||
                         lexemes.is_word(at + 1, "net") || lexemes.is_word(at + 1, "gov") ||
                         lexemes.is_word(at + 1, "edu");
    const auto ending = read_file_ending(lexemes, at + 1);
    if (network && lexemes.word_ends(at + 2))
        proposals.say(at, at + 1, certainty::certain, "ending of an address", "dot");
    else if (ending && lexemes.word_ends(ending->last))
        proposals.say(at, ending->last, certainty::certain, "ending of a file name", "dot " + ending->spoken);
}

/// A dot within a file name: the next but last of report.final.pdf
bool is_in_file_name(const Lexemes& lexemes, std::size_t at) {
    for (std::size_t dot = at; dot < at + longest_local_part; dot += 2) {
        if (!lexemes.is_symbol(dot, U'.') || !is_name_part(lexemes, dot + 1)) return false;
        const auto ending = read_file_ending(lexemes, dot + 1);
        const bool goes_on =
            ending && lexemes.is_symbol(ending->last, U'.') && is_name_part(lexemes, ending->last + 1);
        if (ending && lexemes.word_ends(ending->last) && !goes_on) return dot > at;
    }
    return false;
}

/// name.ext, domain.com, or a dot of an e-mail address
void propose_dot(const Lexemes& lexemes, std::size_t at, Mention mention, Proposals& proposals) {
    const bool word_before = is_name_part(lexemes, at - 1);
    if (!is_name_part(lexemes, at + 1)) return;
    if (!word_before) {
        propose_ending_alone(lexemes, at, proposals);
        return;
    }
    if (is_before_at(lexemes, at)) {
        proposals.say(at, at + 1, certainty::certain, "dot of an address", "dot");
        return;
    }
    if (auto domain = read_domain_from_dot(lexemes, at, mention)) {
        proposals.say(at, domain->last, certainty::certain,
                      domain->shortened ? "domain; the rest of the address is not said" : "domain",
                      domain->spoken);
        return;
    }
    if (is_in_file_name(lexemes, at)) {
        proposals.say(at, at + 1, certainty::certain, "file name", "dot");
        return;
    }
    const auto ending = read_file_ending(lexemes, at + 1);
    if (ending && lexemes.word_ends(ending->last) && !lexemes.is_capitalised(at + 1))
        proposals.say(at, ending->last, certainty::certain, "file name", "dot " + ending->spoken);
}

/// name_surname@, my-site.com
void propose_joint(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (!is_name_part(lexemes, at - 1) || !is_name_part(lexemes, at + 1)) return;
    const bool hyphen = !lexemes.is_symbol(at, U'_');
    if (is_before_at(lexemes, at) || (hyphen && is_in_domain(lexemes, at)))
        proposals.say(at, at + 1, certainty::certain, "joint of an address",
                      lexemes.is_symbol(at, U'+') ? "plus"
                      : hyphen                    ? "dash"
                                                  : "underscore");
}

/// Letters and digits of a handle or a hashtag, words set apart.
std::size_t add_tag(const Lexemes& lexemes, std::size_t at, std::string& spoken) {
    std::size_t last = at;
    for (; is_name_part(lexemes, last) || (lexemes.is_symbol(last, U'_') && is_name_part(lexemes, last + 1));
         ++last) {
        if (lexemes.is_word(last))
            spoken += ' ' + split_camel_case(lexemes.text(last));
        else if (lexemes.is_digits(last))
            spoken += ' ' + (lexemes.text(last).size() == 4 ? year_words(*digits_value(lexemes, last))
                                                            : cardinal_words(lexemes.text(last)));
        else
            spoken += " underscore";
    }
    return last;
}

void propose_at_sign(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    const bool local_part = is_name_part(lexemes, at - 1);
    if (local_part) {
        if (auto domain = read_mail_domain(lexemes, at + 1))
            proposals.say(at, domain->last, certainty::certain, "e-mail address", "at " + domain->spoken);
        return;
    }
    if (!lexemes.is_word(at + 1)) return;
    std::string spoken = "at";
    const std::size_t last = add_tag(lexemes, at + 1, spoken);
    proposals.say(at, last, certainty::certain, "handle", spoken);
}

/// Order #A-1024, #B12: the number of something, which begins with a letter or two.
bool is_code(const Lexemes& lexemes, std::size_t at) noexcept {
    const std::size_t digits = lexemes.is_dash(at + 1) ? at + 2 : at + 1;
    return lexemes.is_upper(at) && lexemes.text(at).size() <= 2 && lexemes.is_digits(digits);
}

void propose_hashtag(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (is_name_part(lexemes, at - 1) || !lexemes.is_word(at + 1) || lexemes.is_symbol(at - 1, U'&')) return;
    if (is_code(lexemes, at + 1) && lexemes.is_space(at - 1) && lexemes.is_word(at - 2))
        return proposals.say(at, at + 1, certainty::certain, "number of a code", "number");
    const bool named = lexemes.folded(lexemes.before(at)).starts_with("hashtag");
    std::string spoken = named ? "" : "hashtag";
    const std::size_t last = add_tag(lexemes, at + 1, spoken);
    if (named) spoken.erase(0, 1);
    proposals.say(at, last, certainty::certain, "hashtag", spoken);
}

/// The letter of a path on Windows.
void propose_drive(const Lexemes& lexemes, std::size_t at, Proposals& proposals) {
    if (lexemes.is_symbol(at + 1, U':') && lexemes.is_symbol_of(at + 2, U"\\/") && lexemes.word_starts(at))
        proposals.say(at, at + 2, certainty::certain, "drive", lexemes.text(at));
}

void propose_web(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const Mention mention = context.options.reading.addresses.value_or(Mention::say);
    if (lexemes.is_word(at)) {
        if (lexemes.text(at).size() == 1) {
            propose_drive(lexemes, at, proposals);
        } else if (auto address =
                       lexemes.word_starts(at) ? read_full_address(lexemes, at, mention) : std::nullopt) {
            if (mention == Mention::skip && !lexemes.is_word(at, "mailto")) address->spoken.clear();
            proposals.say(at, address->last, certainty::certain,
                          address->spoken.empty() ? "address that is not said"
                          : address->shortened    ? "address without its protocol and its end"
                                                  : "address without its protocol",
                          address->spoken);
        }
        return;
    }
    if (lexemes.is_symbol(at, U'.'))
        propose_dot(lexemes, at, mention, proposals);
    else if (lexemes.is_symbol(at, U'@'))
        propose_at_sign(lexemes, at, proposals);
    else if (lexemes.is_symbol(at, U'#'))
        propose_hashtag(lexemes, at, proposals);
    else
        propose_joint(lexemes, at, proposals);
}

constexpr auto protocols = std::to_array<std::string_view>(
    {"file", "ftp", "ftps", "gopher", "http", "https", "mailto", "sftp", "ssh", "www", "c", "d", "e"});

}  // namespace

const SemioticClass web_class{"web", {.symbols = U".@#-_+", .words = protocols}, propose_web};

}  // namespace audio_edition::en
