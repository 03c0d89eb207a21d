// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/name.h"

#include <optional>
#include <string>
#include <string_view>

#include "lexicon/ipa.h"
#include "lexicon/names/name_pronunciations.h"
#include "lexicon/word_form.h"
#include "text/utf8.h"

namespace audio_edition::en {
namespace {

constexpr float better_than_plain_name = certainty::plain - 0.25F;

/// Part of an address, an identifier or a number: example.Com, Foo_Bar, C3Po.
bool is_in_code(const Lexemes& lexemes, std::size_t at) noexcept {
    constexpr std::u32string_view signs = U"@_\\:=.~#$%^+|";
    const auto is_word_or_number = [&](std::size_t other) {
        return lexemes.is_word(other) || lexemes.is_digits(other);
    };
    const std::size_t last = at + 1;
    return lexemes.is_digits(at - 1) || lexemes.is_digits(last) ||
           (lexemes.is_symbol_of(at - 1, signs) && is_word_or_number(at - 2)) ||
           (lexemes.is_symbol_of(last, signs) && is_word_or_number(last + 1));
}

/// McEwan, MacDonald, DeSantis: one more capital, after what begins names. Others are brands and code.
bool is_name_in_capitals(std::string_view word) noexcept {
    std::size_t capitals = 0, last = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (word[at] < 'A' || word[at] > 'Z') continue;
        ++capitals;
        last = at;
    }
    if (capitals != 2 || last + 3 > word.size()) return false;
    const std::string_view beginning = word.substr(0, last);
    for (const std::string_view known : {"Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "Von", "Fitz"})
        if (beginning == known) return true;
    return false;
}

/// Of the name, or of the one that it is a plural of where "the" stands before it: the Rodriguezes.
std::optional<NamePronunciation> pronunciation_of(const Context& context, std::size_t at,
                                                  std::string_view name) {
    const NamePronunciations& names = *context.lexicon.names();
    const Lexemes& lexemes = context.lexemes;
    if (lexemes.is_space(at - 1) && lexemes.is_word(at - 2, "the") && name.ends_with("s")) {
        const std::size_t ending = name.ends_with("zes") || name.ends_with("ses") ? 2 : 1;
        auto found = names.find(name.substr(0, name.size() - ending));
        if (found && found->by == "by origin") {
            found->ipa = with_possessive(found->ipa);
            return found;
        }
    }
    return names.find(name);
}

/// Whether the word at `at` is written as names are, and no lexicon has it.
bool may_be_unknown_name(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (context.lexicon.names() == nullptr || context.block == BlockKind::code) return false;
    if (lexemes.is_upper(at) || !lexemes.starts_upper(at) || is_in_code(lexemes, at)) return false;
    const std::string_view written = lexemes.text(at);
    if (lexemes[at].letter_case == LetterCase::mixed && !is_name_in_capitals(written)) return false;
    return !context.entry_starts[at] || context.lexicon.find({&written, 1}).entry == nullptr;
}

void propose_name(const Context& context, std::size_t at, Proposals& proposals) {
    if (!may_be_unknown_name(context, at)) return;
    const std::string_view written = context.lexemes.text(at);
    const WordForm form(written);
    const std::string_view name = possessor(form.exact()).value_or(form.exact());
    if (name.find('\'') != name.npos) return;
    std::optional<NamePronunciation> found = pronunciation_of(context, at, name);
    if (!found) return;
    const bool ending = form.exact().size() > name.size() && !form.exact().ends_with('\'');
    proposals.add({at,
                   at + 1,
                   better_than_plain_name,
                   {found->by, found->source, RuleOrigin::letters},
                   std::string(written),
                   ending ? with_possessive(found->ipa) : std::move(found->ipa)});
}

}  // namespace

const SemioticClass name_class{"name", {.mixed_words = true, .capitalised_words = true}, propose_name};

}  // namespace audio_edition::en
