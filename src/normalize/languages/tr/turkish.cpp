// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/tr/turkish.h"

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/grammar.h"
#include "normalize/languages/cldr/rules.h"
#include "normalize/languages/tr/turkish_forms.h"
#include "normalize/word_set.h"

namespace audio_edition::tr {
namespace {

/// Nouns of titles, which are numbered and written with a capital: 2. Dünya Savaşı.
constexpr WordSet numbered_nouns({"ağır", "bölge", "bölüm", "cumhurbaşkanı", "dünya", "haçlı", "kolordu",
                                  "kısım", "lig", "madde", "ordu", "uluslararası", "yüzyıl"});
constexpr std::int64_t largest_numbered = 100;

/// A full stop after digits makes an ordinal of them: 3. kat üçüncü kat.
class TurkishGrammar final : public cldr::Grammar {
  public:
    TurkishGrammar() : Grammar("tr", tr::forms) {}

    [[nodiscard]] std::optional<cldr::Agreement> dotted_ordinal(const Lexemes& lexemes,
                                                                std::size_t at) const override {
        const std::size_t next = lexemes.skip_space(at + 2);
        const bool follows = lexemes.is_word(next) && next > at + 2;
        const bool named = !lexemes.starts_upper(next) || numbered_nouns.contains(lexemes.folded(next));
        return follows && named ? std::optional(cldr::Agreement{}) : std::nullopt;
    }

    /// II. Abdülhamit, XIX. yüzyıl
    [[nodiscard]] std::optional<std::string> roman(const Lexemes& lexemes, std::size_t at,
                                                   std::int64_t value) const override {
        const std::size_t next = lexemes.skip_space(at + 2);
        if (value > largest_numbered || !lexemes.is_symbol(at + 1, U'.') || !lexemes.is_space(at + 2) ||
            !lexemes.is_word(next) ||
            (lexemes.text(at).size() == 1 && lexemes.is_capitalised(lexemes.before(at))))
            return std::nullopt;
        return ordinal(value, {});
    }

    /// Not after the full stop of a ruler's numeral, or before what is numbered.
    [[nodiscard]] bool begins_sentence(const Lexemes& lexemes, std::size_t at) const override {
        const std::size_t numeral = lexemes.before(at) - 1;
        const bool ruler = lexemes.is_upper(numeral) &&
                           lexemes.text(numeral).find_first_not_of("IVX") == std::string_view::npos;
        const bool numbered =
            lexemes.is_digits(numeral) && lexemes.is_word(at) && numbered_nouns.contains(lexemes.folded(at));
        return !ruler && !numbered && Grammar::begins_sentence(lexemes, at);
    }
};

const cldr::Grammar* grammar(std::string_view /*language*/) {
    static const TurkishGrammar turkish;
    return &turkish;
}

/// %25
void propose_percent(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::size_t number = lexemes.skip_space(at + 1);
    if (lexemes.is_digits(number) && !lexemes.is_digits(at - 1))
        proposals.say(at, number, certainty::certain, "sign before its number", "yüzde ");
}

std::span<const SemioticClass> classes() {
    static const std::vector<std::string_view> words = cldr::first_words(forms);
    static const std::vector<SemioticClass> table = [] {
        std::vector<SemioticClass> shared = cldr::classes_with(words);
        shared.push_back({"percent", {.symbols = U"%"}, propose_percent});
        return shared;
    }();
    return table;
}

}  // namespace

constinit const LanguageRules rules = cldr::rules_with("tr", grammar, classes);

}  // namespace audio_edition::tr
