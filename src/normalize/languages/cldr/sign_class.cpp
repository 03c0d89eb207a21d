// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "normalize/languages/cldr/classes.h"
#include "normalize/languages/cldr/number.h"

namespace audio_edition::cldr {
namespace {

constexpr std::u32string_view superscripts = U"⁰¹²³⁴⁵⁶⁷⁸⁹";
/// Heard as nothing, but in the melody or as a pause.
constexpr std::u32string_view punctuation =
    U".,;:!?…()[]\"'-"
    U"\u2010\u2011\u2013\u2014\u2015\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F«»‹›¿¡、。，！？：；「」"
    U"『』（）،؛؟۔।॥·・";
constexpr std::size_t longest_mark = 8;

/// shown.[12]   shown.¹²   [a]
void propose_note_mark(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    if (context.options.reading.note_marks.value_or(Mention::skip) != Mention::skip) return;
    std::size_t last = at;
    if (lexemes.is_symbol(at, U'[')) {
        ++last;
        while (last < at + longest_mark && (lexemes.is_digits(last) || lexemes.is_symbol_of(last, U",;") ||
                                            lexemes.is_dash(last) || lexemes.is_space(last)))
            ++last;
        if (last == at + 1 || !lexemes.is_symbol(last, U']') || lexemes.is_end(lexemes.before(at))) return;
        ++last;
    } else {
        while (last < at + longest_mark && lexemes.is_symbol_of(last, superscripts)) ++last;
        if (last == at || lexemes.is_end(lexemes.before(at))) return;
    }
    proposals.add({at, last, certainty::certain, {"note", "footnote number", RuleOrigin::note}, {}, {}});
}

void propose_sign(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const char32_t sign = lexemes[at].symbol;
    if (punctuation.find(sign) != punctuation.npos) {
        const bool repeated = lexemes.is_symbol_of(at, U"!?") && lexemes.is_symbol(at - 1, sign);
        const bool decade = lexemes.is_symbol_of(at, U"'\u2018\u2019") && lexemes.is_space(at - 1) &&
                            lexemes.text(at + 1).size() == 2 && lexemes.is_digits(at + 1) &&
                            !lexemes.is_symbol_of(at + 2, U"'\u2019");
        if (decade) proposals.skip(at, at + 1, certainty::likely, "century left out");
        if (repeated) proposals.skip(at, at + 1, certainty::likely, "repeated punctuation");
        return;
    }
    const auto& signs = grammar_of(context).forms().signs;
    if (signs.empty() && sign != U'*' && sign != U'_' && sign != U'|' && sign != U'~' && sign != U'•')
        return;  // the engine may have a word
    const auto found = std::ranges::find(signs, sign, &Sign::sign);
    const bool repeated = lexemes.is_symbol(at - 1, sign) || lexemes.is_symbol(at + 1, sign);
    // El euro (€) is not euros.
    const auto& currencies = grammar_of(context).forms().currencies;
    const auto currency = std::ranges::find(currencies, lexemes.text(at), &CurrencyForm::written);
    if (currency != currencies.end() && lexemes.is_symbol(at - 1, U'(') && lexemes.is_symbol(at + 1, U')'))
        proposals.say(at, at + 1, certainty::possible, "sign of a currency", currency->one);
    const bool born = sign == U'*' && !grammar_of(context).forms().born.empty() &&
                      lexemes.is_symbol(at - 1, U'(') && lexemes.is_digits(lexemes.skip_space(at + 1));
    if (born)
        proposals.say(at, at + 1, certainty::fallback, "sign of birth", grammar_of(context).forms().born);
    else if (found != signs.end() && !found->doubled.empty() && lexemes.is_symbol(at + 1, sign) &&
             !lexemes.is_symbol(at - 1, sign) && !lexemes.is_symbol(at + 2, sign))
        proposals.say(at, at + 2, certainty::likely, "doubled sign", found->doubled);
    else if (found != signs.end() && !found->spoken.empty() && !repeated)
        proposals.say(at, at + 1, certainty::fallback, "sign", found->spoken);
    else
        proposals.skip(at, at + 1, certainty::fallback, "sign that is not said");
}

constexpr std::u32string_view ascii_signs = U"!#$%&'*+/<=>?@\\^_`{|}~";

}  // namespace

const SemioticClass note_mark_class{"note", {.symbols = U"[⁰¹²³⁴⁵⁶⁷⁸⁹"}, propose_note_mark};
const SemioticClass sign_class{"sign", {.symbols = ascii_signs, .other_symbols = true}, propose_sign};

}  // namespace audio_edition::cldr
