// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalize/languages/en/initialism_sense.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

#include "normalize/languages/en/capital_words.h"
#include "normalize/word_set.h"

namespace audio_edition::en {
namespace {

constexpr std::size_t sense_reach = 20;  // lexemes to each side, so about ten words

// What tells of each sense.
constexpr WordSet of_electricity({"amperes",   "capacitor",   "circuit",      "circuits",     "current",
                                  "currents",  "dc",          "electric",     "electrical",   "electricity",
                                  "frequency", "generator",   "generators",   "grid",         "hertz",
                                  "inverter",  "motor",       "motors",       "phase",        "rectifier",
                                  "tesla",     "transformer", "transformers", "transmission", "voltage",
                                  "volts"});
constexpr WordSet of_cooling({"air", "conditioned", "conditioner", "conditioners", "cool", "cooled",
                              "cooling", "ducts", "furnace", "heater", "heating", "humidity", "hvac",
                              "indoor", "refrigerant", "thermostat", "ventilation"});
constexpr WordSet of_nitrogen({"ammonia", "endothelial", "nitric", "nitrite", "nitrogen", "nitroglycerin",
                               "oxide", "oxides", "oxidized", "ozone", "radical", "synthase", "synthesis",
                               "vasodilation", "vasodilator"});

struct Sense {
    std::string_view letters, spoken;
    std::span<const std::string_view> cues;
};

const auto senses = std::to_array<Sense>({{"AC", "alternating current", of_electricity},
                                          {"AC", "air conditioning", of_cooling},
                                          {"NO", "nitrogen monoxide", of_nitrogen}});

bool tells(std::span<const std::string_view> cues, const Lexemes& lexemes, std::size_t at) noexcept {
    return lexemes.is_word(at) && std::ranges::binary_search(cues, lexemes.folded(at));
}

std::size_t count_cues(std::span<const std::string_view> cues, const Lexemes& lexemes,
                       std::size_t at) noexcept {
    std::size_t count = 0;
    for (std::size_t step = 1; step <= sense_reach; ++step)
        count += (tells(cues, lexemes, at - step) ? 1U : 0U) + (tells(cues, lexemes, at + step) ? 1U : 0U);
    return count;
}

/// An AC, Central AC are …: a thing, or several, not what it does.
std::string_view thing(const Lexemes& lexemes, std::size_t at) noexcept {
    static constexpr WordSet plural_verbs(
        {"are", "blow", "circulate", "come", "cool", "have", "need", "run", "use", "were", "work"});
    const std::size_t next = lexemes.skip_space(at + 1);
    if (lexemes.is_word(lexemes.before(at), "an")) return "air conditioner";
    if (lexemes.is_word(next) && plural_verbs.contains(lexemes.folded(next))) return "air conditioners";
    return "air conditioning";
}

void propose_initialism(const Context& context, std::size_t at, Proposals& proposals) {
    const Lexemes& lexemes = context.lexemes;
    const std::string_view letters = lexemes.text(at);
    if (!lexemes.word_starts(at) || !lexemes.word_ends(at + 1) || among_capitals(lexemes, at)) return;
    if (lexemes.is_dash(at + 1) || lexemes.is_symbol_of(at + 1, U"/&") ||
        lexemes.is_symbol_of(at - 1, U"/&-"))
        return;
    const Sense* best = nullptr;
    std::size_t most = 0;
    for (const Sense& sense : senses) {
        if (sense.letters != letters) continue;
        const std::size_t cues = count_cues(sense.cues, lexemes, at);
        if (cues > most) best = &sense, most = cues;
    }
    const std::size_t next = lexemes.skip_space(at + 1);  // AC current has the noun already
    if (best == nullptr || lexemes.is_word(next, "current") || lexemes.is_word(next, "currents")) return;
    const bool cooling = best->cues.data() == of_cooling.begin();
    std::string spoken(cooling ? thing(lexemes, at) : best->spoken);
    proposals.say(at, at + 1, certainty::certain, "told by the words around it", spoken);
}

constexpr auto initialisms_of_two_senses = std::to_array<std::string_view>({"ac", "no"});

}  // namespace

const SemioticClass initialism_sense_class{
    "initialism", {.words = initialisms_of_two_senses}, propose_initialism};

}  // namespace audio_edition::en
