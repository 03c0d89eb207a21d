// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/pt/portuguese_numbers.h"

#include <array>
#include <span>
#include <string_view>
#include <utility>

namespace audio_edition::pt {
namespace {

using cldr::Gender;

constexpr std::array<std::string_view, 20> small = {
    "zero", "um",   "dois", "três",  "quatro",  "cinco",  "seis",      "sete",      "oito",    "nove",
    "dez",  "onze", "doze", "treze", "catorze", "quinze", "dezesseis", "dezessete", "dezoito", "dezenove"};
constexpr std::array<std::string_view, 10> tens = {"",          "",         "vinte",   "trinta",  "quarenta",
                                                   "cinquenta", "sessenta", "setenta", "oitenta", "noventa"};
constexpr std::array<std::string_view, 10> hundreds = {
    "",           "cento",      "duzentos",   "trezentos",  "quatrocentos",
    "quinhentos", "seiscentos", "setecentos", "oitocentos", "novecentos"};

std::string below_twenty(std::size_t value, const NumberManner& manner) {
    const bool feminine = manner.gender == Gender::feminine;
    if (feminine && value == 1) return "uma";
    if (feminine && value == 2) return "duas";
    if (manner.european && value == 16) return "dezasseis";
    if (manner.european && value == 17) return "dezassete";
    if (manner.european && value == 19) return "dezanove";
    return std::string(small.at(value));
}

void join(std::string& words, std::string_view joint, std::string_view more) {
    if (!words.empty()) words.append(joint);
    words.append(more);
}

/// 1 to 999
std::string group_words(std::size_t value, const NumberManner& manner) {
    if (value == 100) return "cem";
    std::string words(hundreds.at(value / 100));
    if (value >= 200 && manner.gender == Gender::feminine) words.replace(words.size() - 2, 2, "as");
    const std::size_t rest = value % 100;
    if (rest >= small.size()) join(words, " e ", tens.at(rest / 10));
    const std::size_t last = rest >= small.size() ? rest % 10 : rest;
    if (last != 0) join(words, " e ", below_twenty(last, manner));
    return words;
}

struct Scale {
    std::int64_t value;
    std::string_view one, many;
};

constexpr std::array<Scale, 4> brazilian_scales = {{{1'000'000'000'000, "trilhão", "trilhões"},
                                                    {1'000'000'000, "bilhão", "bilhões"},
                                                    {1'000'000, "milhão", "milhões"},
                                                    {1000, "mil", "mil"}}};
constexpr std::array<Scale, 3> european_scales = {
    {{1'000'000'000'000, "bilião", "biliões"}, {1'000'000, "milhão", "milhões"}, {1000, "mil", "mil"}}};

/// "And" stands before what ends the number, where that is short or round: dois mil e quinhentos.
std::string_view joint_before(std::int64_t group, bool ends) noexcept {
    return ends && (group < 100 || group % 100 == 0) ? " e " : " ";
}

std::string scaled_words(std::int64_t value, const NumberManner& manner, std::span<const Scale> scales) {
    std::string words;
    for (const Scale& scale : scales) {
        const std::int64_t count = value / scale.value;
        value %= scale.value;
        if (count == 0) continue;
        const bool thousands = scale.value == 1000;
        const NumberManner own{thousands ? manner.gender : Gender::masculine, manner.european};
        std::string part = thousands && count == 1 ? std::string{} : number_words(count, own) + ' ';
        part += count == 1 ? scale.one : scale.many;
        join(words, joint_before(count, value == 0), part);
    }
    if (value != 0)
        join(words, joint_before(value, true), group_words(static_cast<std::size_t>(value), manner));
    return words;
}

constexpr std::array<std::string_view, 10> ordinal_units = {
    "", "primeiro", "segundo", "terceiro", "quarto", "quinto", "sexto", "sétimo", "oitavo", "nono"};
constexpr std::array<std::string_view, 10> ordinal_tens = {
    "",           "décimo",       "vigésimo",   "trigésimo", "quadragésimo", "quinquagésimo",
    "sexagésimo", "septuagésimo", "octogésimo", "nonagésimo"};
constexpr std::array<std::string_view, 10> ordinal_hundreds = {"",
                                                               "centésimo",
                                                               "ducentésimo",
                                                               "trecentésimo",
                                                               "quadringentésimo",
                                                               "quingentésimo",
                                                               "sexcentésimo",
                                                               "septingentésimo",
                                                               "octingentésimo",
                                                               "noningentésimo"};

/// 1 to 999
std::string ordinal_group(std::size_t value) {
    std::string words(ordinal_hundreds.at(value / 100));
    if (value % 100 >= 10) join(words, " ", ordinal_tens.at(value % 100 / 10));
    if (value % 10 != 0) join(words, " ", ordinal_units.at(value % 10));
    return words;
}

}  // namespace

std::string number_words(std::int64_t value, const NumberManner& manner) {
    if (value < 0) return "menos " + number_words(-value, manner);
    if (value == 0) return std::string(small.front());
    return manner.european ? scaled_words(value, manner, european_scales)
                           : scaled_words(value, manner, brazilian_scales);
}

std::string ordinal_words(std::int64_t value) {
    constexpr std::int64_t million = 1'000'000, end = 1'000'000'000;
    if (value < 1 || value >= end) return {};
    std::string words;
    for (const auto& [scale, name] :
         {std::pair(million, "milionésimo"), std::pair(std::int64_t{1000}, "milésimo")}) {
        const auto count = static_cast<std::size_t>(value / scale);
        value %= scale;
        if (count == 0) continue;
        if (count > 1) join(words, " ", ordinal_group(count));
        join(words, " ", name);
    }
    if (value != 0) join(words, " ", ordinal_group(static_cast<std::size_t>(value)));
    return words;
}

std::string with_endings(std::string words, char vowel) {
    for (std::size_t at = 0; at < words.size(); ++at)
        if (words[at] == 'o' && (at + 1 == words.size() || words[at + 1] == ' ')) words[at] = vowel;
    return words;
}

}  // namespace audio_edition::pt
