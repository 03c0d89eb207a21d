// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/unit_factor.h"

#include "normalize/languages/en/sentence_openers.h"
#include "normalize/languages/en/unit_table.h"
#include "normalize/table_row.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t longest_dotted = 4;  // letters of m.p.h.

const UnitForm* find_exactly(std::string_view text) noexcept {
    return find_row(unit_forms, text, &UnitForm::written);
}

const UnitForm* find_form(std::string_view text, std::string_view folded) noexcept {
    if (const UnitForm* form = find_exactly(text)) return form;
    const UnitForm* form = find_exactly(folded);
    return form != nullptr && form->use == UnitUse::any_case ? form : nullptr;
}

std::optional<UnitFactor> make_factor(const UnitForm* form, std::size_t last) {
    if (form == nullptr) return std::nullopt;
    return UnitFactor{last, std::string(form->one), std::string(form->many), form->use, form->written};
}

/// After the unit's full stop, where it has one: not at the end of a sentence, and of those that are written
/// without it only where the sentence visibly goes on.
std::size_t behind_stop(const Lexemes& lexemes, std::size_t at, bool has_stop) noexcept {
    if (!lexemes.is_symbol(at, U'.') || lexemes.is_digits(at + 1) || new_clause_at(lexemes, at)) return at;
    const bool goes_on =
        lexemes.is_space(at + 1) && lexemes.is_word(at + 2) && !lexemes.is_capitalised(at + 2);
    return has_stop || goes_on ? at + 1 : at;
}

/// m.p.h.
std::optional<UnitFactor> read_dotted_unit(const Lexemes& lexemes, std::size_t at) {
    std::string letters;
    std::size_t last = at;
    while (lexemes.is_word(last) && lexemes.text(last).size() == 1 && lexemes.is_symbol(last + 1, U'.') &&
           letters.size() < longest_dotted) {
        letters += lexemes.folded(last);
        last += 2;
    }
    if (letters.size() < 2) return std::nullopt;
    const UnitForm* form = find_exactly(letters);
    if (form == nullptr || form->use == UnitUse::context) return std::nullopt;
    return make_factor(form, sentence_ends_at(lexemes, last - 1) ? last - 1 : last);
}

/// ° with or without its scale
std::optional<UnitFactor> read_degrees(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_symbol(at, U'°')) return std::nullopt;
    const std::size_t scale = lexemes.skip_space(at + 1);
    if (lexemes.word_ends(scale + 1)) {
        if (lexemes.text(scale) == "C" || lexemes.text(scale) == "F")
            return make_factor(find_exactly(lexemes.text(scale)), scale + 1);
        if (lexemes.text(scale) == "K" && scale == at + 1) return make_factor(find_exactly("K"), scale + 1);
    }
    return UnitFactor{at + 1, "degree", "degrees", UnitUse::sure, "°"};
}

std::optional<UnitFactor> read_word(const Lexemes& lexemes, std::size_t at) {
    if (lexemes.kind(at) == LexemeKind::symbol) {
        if (auto degrees = read_degrees(lexemes, at)) {
            degrees->use = UnitUse::sure;
            return degrees;
        }
        return make_factor(find_exactly(lexemes.text(at)), at + 1);
    }
    if (!lexemes.is_word(at)) return std::nullopt;
    if (auto dotted = read_dotted_unit(lexemes, at)) return dotted;
    const UnitForm* form = find_form(lexemes.text(at), lexemes.folded(at));
    if (form == nullptr) return std::nullopt;
    return make_factor(form, behind_stop(lexemes, at + 1, form->has_stop));
}

/// sq. ft., cu m, fl oz
std::optional<UnitFactor> read_prefixed(const Lexemes& lexemes, std::size_t at) {
    if (!lexemes.is_word(at)) return std::nullopt;
    const std::string_view prefix = lexemes.folded(at);
    const std::string_view spoken = prefix == "sq" || prefix == "sqr" ? "square "
                                    : prefix == "cu"                  ? "cubic "
                                    : prefix == "fl"                  ? "fluid "
                                                                      : "";
    if (spoken.empty()) return std::nullopt;
    std::size_t next = lexemes.is_symbol(at + 1, U'.') ? at + 2 : at + 1;
    if (lexemes.is_space(next) || lexemes.is_symbol(next, U'-')) ++next;  // sq ft, sq-ft
    auto factor = read_word(lexemes, next);
    if (!factor || next == at + 1) return std::nullopt;
    factor->one.insert(0, spoken);
    factor->many.insert(0, spoken);
    factor->use = UnitUse::sure;
    return factor;
}

bool is_length(std::string_view name) noexcept {
    return name.ends_with("meter") || name == "mile" || name == "foot" || name == "yard" || name == "inch";
}

struct UnitPower {
    std::size_t last = 0;
    int value = 0;
    bool negative = false;
};

std::optional<UnitPower> read_unit_power(const Lexemes& lexemes, std::size_t at) noexcept {
    UnitPower exponent{at, 0, false};
    const bool raised = lexemes.is_symbol(at, U'^');
    if (raised) ++exponent.last;
    if (lexemes.is_symbol(exponent.last, U'\u207B') ||
        (raised && lexemes.is_symbol_of(exponent.last, U"-\u2212"))) {
        exponent.negative = true;
        ++exponent.last;
    }
    static constexpr std::u32string_view superscripts = U"¹²³";
    if (lexemes.is_symbol_of(exponent.last, superscripts))
        exponent.value = static_cast<int>(superscripts.find(lexemes[exponent.last].symbol)) + 1;
    else if (lexemes.is_digits(exponent.last) && lexemes.word_ends(exponent.last + 1) &&
             (lexemes.text(exponent.last) == "2" || lexemes.text(exponent.last) == "3"))
        exponent.value = lexemes.text(exponent.last)[0] - '0';
    if (exponent.value == 0 || (exponent.value == 1 && !exponent.negative)) return std::nullopt;
    ++exponent.last;
    return exponent;
}

}  // namespace

std::optional<UnitFactor> read_unit_factor(const Lexemes& lexemes, std::size_t at) {
    auto factor = read_prefixed(lexemes, at);
    if (!factor) factor = read_word(lexemes, at);
    if (!factor) return std::nullopt;
    const auto exponent = read_unit_power(lexemes, factor->last);
    if (!exponent) return factor;
    factor->last = exponent->last;
    factor->inverse = exponent->negative;
    factor->use = UnitUse::sure;
    if (exponent->value == 1) return factor;
    const bool square = exponent->value == 2;
    if (is_length(factor->one)) {
        factor->one.insert(0, square ? "square " : "cubic ");
        factor->many.insert(0, square ? "square " : "cubic ");
    } else {
        factor->one += square ? " squared" : " cubed";
        factor->many += square ? " squared" : " cubed";
    }
    return factor;
}

}  // namespace audio_edition::en
