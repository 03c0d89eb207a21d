// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/engines/espeak/phonemiser.h"

#include <algorithm>
#include <climits>
#include <map>
#include <optional>

#include <espeak-ng/speak_lib.h>

#include "base/error.h"
#include "lexicon/ipa_spelling.h"
#include "speak/engines/espeak/engine_data.h"
#include "speak/engines/espeak/guards.h"
#include "speak/engines/espeak/ipa_phonemes.h"
#include "speak/engines/espeak/phoneme_names.h"
#include "speak/engines/espeak/translation.h"

namespace audio_edition {
namespace {

constexpr unsigned phonemiser_flags = espeakCHARS_UTF8 | espeakPHONEMES;

Error phonemiser_error(ErrorKind kind, std::string message) {
    return {kind, "espeak-ng", std::move(message)};
}

constexpr int tied_ipa_mode = ipa_mode | 0x80 | '^' << 8;

/// How well a voice speaks a language: the smaller, the better; nothing where it does not.
std::optional<int> priority_of(const espeak_VOICE& voice, std::string_view language) {
    // A list of pairs of a byte, the priority, and a name, which ends with a byte of 0.
    for (const char* entry = voice.languages; entry != nullptr && *entry != 0;) {
        const std::string_view name = entry + 1;
        if (name == language) return *entry;
        entry += name.size() + 2;
    }
    return std::nullopt;
}

/// The voice that speaks a language best; null for none. The engine itself would take another language for
/// one it has not.
const espeak_VOICE* voice_of(std::string_view language) {
    const espeak_VOICE* best = nullptr;
    int least = INT_MAX;
    for (const espeak_VOICE** voice = espeak_ListVoices(nullptr); *voice != nullptr; ++voice) {
        if (std::string_view((*voice)->identifier).starts_with("mb/")) continue;  // of another program
        const auto priority = priority_of(**voice, language);
        if (!priority || *priority >= least) continue;
        best = *voice;
        least = *priority;
    }
    return best;
}

/// One blank between words, none at the ends.
void append_words(std::string& line, std::string_view ipa) {
    for (std::size_t at = 0; at < ipa.size();) {
        const std::size_t end = std::min(ipa.find_first_of(" \n", at), ipa.size());
        if (end > at) {
            if (!line.empty()) line += ' ';
            line += ipa.substr(at, end - at);
        }
        at = end + 1;
    }
}

/// What the engine's own phonemes cannot say is said as it was written.
std::string foreign_ipa(const SpeechToken& token, PhonemeInventory inventory) {
    if (token.ipa.empty()) return {};
    if (inventory != PhonemeInventory::none) {
        try {
            if (is_phoneme_string(ipa_to_phonemes(token.ipa, inventory, token.text))) return {};
        } catch (const Error&) {
        }
    }
    std::string words;
    append_words(words, canonical_ipa(without_slashes(token.ipa)));
    return words;
}

/// The clauses of a text: half-open ranges of tokens, each of which ends with punctuation.
std::vector<std::pair<std::size_t, std::size_t>> clauses_of(std::span<const SpeechToken> tokens) {
    std::vector<std::pair<std::size_t, std::size_t>> clauses;
    std::size_t begin = 0;
    for (std::size_t token = 0; token < tokens.size(); ++token) {
        if (guard_punctuation(tokens[token].punctuation).empty() && token + 1 < tokens.size()) continue;
        clauses.emplace_back(begin, token + 1);
        begin = token + 1;
    }
    return clauses;
}

/// Puts other phonemes in the place of some of a clause's.
void replace(PhonemeClause& clause, std::size_t index, const std::string& ipa) {
    PhonemeSpan& span = clause.tokens[index].span;
    const std::size_t before = span.end - span.begin;
    clause.ipa.replace(span.begin, before, ipa);
    span.end = span.begin + ipa.size();
    for (std::size_t later = index + 1; later < clause.tokens.size(); ++later) {
        PhonemeSpan& moved = clause.tokens[later].span;
        moved.begin += ipa.size() - before;
        moved.end += ipa.size() - before;
    }
}

}  // namespace

void Phonemiser::start() {
    constexpr int usual_buffer = 0;
    const auto data = bundled_engine_data();
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, usual_buffer, data ? data->c_str() : nullptr,
                          espeakINITIALIZE_DONT_EXIT) <= 0)
        throw phonemiser_error(ErrorKind::unavailable, "cannot find its data; install espeak-ng-data");
    espeak_SetSynthCallback([](short*, int, espeak_EVENT*) { return 0; });
}

void Phonemiser::select(const std::string& language) {
    const espeak_VOICE* const voice = voice_of(language);
    if (voice == nullptr || espeak_SetVoiceByName(voice->identifier) != EE_OK) {
        constexpr std::size_t longest = 40;
        throw phonemiser_error(ErrorKind::unavailable, "has no language '" + language.substr(0, longest) +
                                                           "' to translate text with");
    }
    inventory_ = inventory_of(language);
    letters_ = letters_of(language);
}

std::string Phonemiser::line_of(std::span<const SpeechToken> tokens, int mode) const {
    std::string line;
    for (const EngineCall& call : make_engine_input(tokens, inventory_, Marks::none, letters_).calls) {
        translate_clauses(call.ssml, phonemiser_flags, mode, [&](std::string_view clause) {
            append_words(line, without_language_flags(clause));
        });
    }
    return line;
}

PhonemeClause Phonemiser::clause_of(std::span<const SpeechToken> told, std::span<const std::size_t> said,
                                    int mode) const {
    PhonemeClause clause;
    std::vector<std::string> alone;
    for (const std::size_t token : said) {
        SpeechToken one = told[token];
        one.punctuation.clear();
        alone.push_back(line_of({&one, 1}, mode));
    }
    const std::size_t begin = said.front();
    clause.ipa = line_of(told.subspan(begin, said.back() + 1 - begin), mode);
    const std::vector<PhonemeSpan> spans = align_phonemes(clause.ipa, alone);
    for (std::size_t i = 0; i < spans.size(); ++i) clause.tokens.push_back({said[i], spans[i]});
    return clause;
}

Phonemes Phonemiser::translate(std::span<const SpeechToken> tokens, Ties ties) const {
    const int mode = ties == Ties::none ? ipa_mode : tied_ipa_mode;
    std::vector<SpeechToken> told(tokens.begin(), tokens.end());
    std::map<std::size_t, std::string> foreign;
    for (std::size_t token = 0; token < told.size(); ++token) {
        std::string ipa = foreign_ipa(told[token], inventory_);
        if (ipa.empty() || told[token].text.empty()) continue;
        told[token].ipa.clear();
        foreign.emplace(token, std::move(ipa));
    }
    Phonemes phonemes;
    EngineInput input = make_engine_input(told, inventory_, Marks::none, letters_);
    phonemes.unspeakable = std::move(input.unspeakable);
    const std::span<const std::size_t> said(input.marked);
    for (const auto& [begin, end] : clauses_of(told)) {
        const auto first = std::ranges::lower_bound(said, begin);
        const auto last = std::ranges::lower_bound(said, end);
        const std::string_view mark = guard_punctuation(tokens[end - 1].punctuation);
        if (first == last) {
            // The mark of a clause that is not said shapes the one before it.
            if (!phonemes.clauses.empty() && phonemes.clauses.back().punctuation.empty())
                phonemes.clauses.back().punctuation = mark;
            continue;
        }
        PhonemeClause clause = clause_of(told, {first, last}, mode);
        clause.punctuation = mark;
        for (std::size_t i = 0; i < clause.tokens.size(); ++i) {
            const auto other = foreign.find(clause.tokens[i].token);
            if (other != foreign.end()) replace(clause, i, other->second);
        }
        phonemes.clauses.push_back(std::move(clause));
    }
    return phonemes;
}

std::string Phonemiser::pronunciation(std::span<const SpeechToken> tokens) const {
    if (letters_.english) return phonemes_to_ipa(line_of(tokens, mnemonics_mode));
    std::string ipa;
    for (const PhonemeClause& clause : translate(tokens, Ties::none).clauses) append_words(ipa, clause.ipa);
    return ipa;
}

}  // namespace audio_edition
