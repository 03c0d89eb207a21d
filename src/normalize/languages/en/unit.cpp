// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/unit.h"

#include "normalize/languages/en/region.h"
#include "normalize/languages/en/unit_factor.h"
#include "normalize/languages/en/unit_table.h"

namespace audio_edition::en {
namespace {

void respell(std::string& name) {
    for (const std::string_view american : {"meter", "liter"})
        if (const auto at = name.find(american); at != name.npos)
            name.replace(at + american.size() - 2, 2, "re");
    if (name == "ton" || name == "tons") name.insert(3, "ne");
}

/// What multiplies: N·m, kW-h, ft-lb. A hyphen only between two units that are sure.
std::optional<UnitFactor> read_product(const Lexemes& lexemes, const UnitFactor& first) {
    const bool dot = lexemes.is_symbol_of(first.last, U"·⋅∙");
    const bool hyphen = lexemes.is_symbol(first.last, U'-') && first.use != UnitUse::context;
    if (!dot && !hyphen) return std::nullopt;
    auto next = read_unit_factor(lexemes, first.last + 1);
    if (next && hyphen && next->use == UnitUse::context && next->letters != "h") return std::nullopt;
    return next;
}

/// What divides: km/h, m s⁻¹.
std::optional<UnitFactor> read_divisor(const Lexemes& lexemes, const UnitFactor& first) {
    if (lexemes.is_symbol_of(first.last, U"/\u2215\u2044")) {
        auto next = read_unit_factor(lexemes, first.last + 1);
        if (next && lexemes.word_ends(next->last)) return next;
        return std::nullopt;
    }
    const bool joined = lexemes.is_space(first.last) || lexemes.is_symbol_of(first.last, U"·⋅");
    auto next = joined ? read_unit_factor(lexemes, first.last + 1) : std::nullopt;
    if (next && next->inverse) return next;
    return std::nullopt;
}

}  // namespace

std::optional<WrittenUnit> read_unit(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    auto unit = read_unit_factor(lexemes, at);
    if (!unit) return std::nullopt;
    if (const auto next = read_product(lexemes, *unit)) {
        unit->many = unit->one + ' ' + next->many;
        unit->one += ' ' + next->one;
        unit->last = next->last;
        unit->use = UnitUse::sure;
    }
    for (int divisors = 0; divisors < 2; ++divisors) {
        const auto next = read_divisor(lexemes, *unit);
        if (!next) break;
        unit->one += " per " + next->one;
        unit->many += " per " + next->one;
        unit->last = next->last;
        unit->use = UnitUse::sure;
    }
    if (!lexemes.word_ends(unit->last)) return std::nullopt;
    if (is_british(context)) {
        respell(unit->one);
        respell(unit->many);
    }
    return WrittenUnit{unit->last, std::move(unit->one), std::move(unit->many), unit->use, unit->letters};
}

std::optional<Per> read_per(const Context& context, std::size_t at) {
    const Lexemes& lexemes = context.lexemes;
    if (!lexemes.is_symbol(at, U'/')) return std::nullopt;
    if (lexemes.is_word(at + 1) && lexemes.word_ends(at + 2) && per_words.contains(lexemes.folded(at + 1)))
        return Per{at + 2, " per " + std::string(lexemes.folded(at + 1))};
    auto unit = read_unit(context, at + 1);
    if (!unit) return std::nullopt;
    return Per{unit->last, " per " + unit->one};
}

}  // namespace audio_edition::en
