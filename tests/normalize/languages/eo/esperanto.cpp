// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/eo/esperanto.h"

#include <array>
#include <string>
#include <vector>

#include "normalize/classes/inline_pronunciation.h"
#include "normalize/classes/lexicon_entry.h"

namespace audio_edition::eo {
namespace {

constexpr std::array<std::string_view, 10> units = {"nul",  "unu", "du",  "tri", "kvar",
                                                    "kvin", "ses", "sep", "ok",  "naŭ"};

/// 345: tricent kvardek kvin
std::string cardinal_words(std::string_view digits) {
    constexpr std::array<std::string_view, 3> powers = {"", "dek", "cent"};
    std::string words;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        const auto digit = static_cast<std::size_t>(digits[at] - '0');
        const std::string_view power = powers.at(digits.size() - 1 - at);
        if (digit == 0 && digits.size() > 1) continue;
        if (!words.empty()) words += ' ';
        if (digit != 1 || power.empty()) words += units.at(digit);
        words += power;
    }
    return words;
}

void propose_cardinal(const Context& context, std::size_t at, Proposals& proposals) {
    const std::string_view digits = context.lexemes.text(at);
    if (digits.size() > 3) return;
    proposals.say(at, at + 1, certainty::possible, "number", cardinal_words(digits));
}

/// ktp. and the full stop of its sentence
void propose_abbreviation(const Context& context, std::size_t at, Proposals& proposals) {
    const bool stop = context.lexemes.is_symbol(at + 1, U'.');
    const std::size_t last = stop && !context.rules.ends_sentence(context.lexemes, at + 1) ? at + 2 : at + 1;
    proposals.say(at, last, certainty::certain, "in short", "kaj tiel plu");
}

constexpr auto abbreviations = std::to_array<std::string_view>({"ktp"});

std::span<const SemioticClass> classes() {
    static const auto table = std::to_array<SemioticClass>({
        inline_pronunciation_class,
        lexicon_entry_class,
        {"abbreviation", {.words = abbreviations}, propose_abbreviation},
        {"cardinal", {.digits = true}, propose_cardinal},
    });
    return table;
}

bool ends_sentence(const Lexemes& lexemes, std::size_t period) noexcept {
    return lexemes.is_end(period + 1) || lexemes.is_capitalised(lexemes.skip_space(period + 1));
}

bool spells_letters(std::string_view, std::string_view, std::string_view) {
    return false;
}

std::vector<std::string> stems(std::string_view) {
    return {};
}

ReadingCustoms customs(const Language&) {
    return {DateOrder::day_first, false};
}

}  // namespace

constinit const LanguageRules rules{"eo",    nullptr,       classes,        {},
                                    customs, ends_sentence, spells_letters, stems};

}  // namespace audio_edition::eo
