// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/foreign_words.h"

#include <algorithm>
#include <set>

#include "base/error.h"
#include "lexicon/entry.h"
#include "lexicon/ipa.h"
#include "lexicon/ipa_symbols.h"
#include "pipeline/speaker_of.h"
#include "speak/engine_voice.h"
#include "text/code_points.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr Rule foreign_rule{"foreign phrase", "by the sounds of its language", RuleOrigin::letters};

bool is_one_of(std::u32string_view set, char32_t c) noexcept {
    return set.find(c) != set.npos;
}

/// Tones, and what joins a French word to the next.
bool has_no_sound(char32_t c) noexcept {
    return (c >= U'˥' && c <= U'˩') || (c >= U'0' && c <= U'9') || c == U'-';
}

/// The a of father, and where the syllable is open the vowel of day: casa, élevé, mesa. As English speakers
/// say them who know the language.
std::u32string_view vowel_in_english(const std::u32string& ipa, std::size_t at) {
    const auto next = [&](std::size_t steps) { return at + steps < ipa.size() ? ipa[at + steps] : U' '; };
    if (ipa[at] == U'a' && !is_one_of(U"iuɪʊjw\u0303", next(1))) return U"ɑ";
    if (ipa[at] != U'e' || is_one_of(U"iɪj\u0303", next(1))) return {&ipa[at], 1};
    const bool stressed = at > 0 && is_one_of(U"ˈˌ", ipa[at - 1]);
    const bool open =
        next(1) == U' ' || next(1) == U'ː' || (stressed && ipa_symbol(next(2)) == IpaSymbol::vowel);
    return open ? U"eɪ" : U"e";
}

/// The engine's IPA as an English voice can say it: tones have no place in English, its r is one, and its
/// vowels are its own. Empty for what is not an IPA, such as a word that the engine says in yet another
/// language.
std::string sounds_in_english(std::string_view ipa) {
    std::u32string symbols = code_points(ipa);
    std::erase_if(symbols, has_no_sound);
    std::string sounds;
    for (std::size_t at = 0; at < symbols.size(); ++at) {
        const char32_t c = symbols[at];
        const bool lengthens_day = c == U'ː' && at > 0 && symbols[at - 1] == U'e';
        if (lengthens_day) continue;
        if (c == U'ʁ' || c == U'ʀ') {
            sounds += 'r';
        } else {
            for (const char32_t said : vowel_in_english(symbols, at)) append_utf8(sounds, said);
        }
    }
    try {
        check_ipa(sounds, {});
    } catch (const Error&) {
        return {};
    }
    return sounds;
}

/// The program's own lexicons have names in them that foreign words are spelled like: the Biens of America.
/// What people wrote for their text stands, and so do whole phrases ("déjà vu") and names.
bool is_said_as_written(const Passage& passage, const Token& token) {
    if (token.kind != TokenKind::word) return false;
    if (token.rule.origin == RuleOrigin::letters) return true;
    if (token.rule.origin == RuleOrigin::form)
        return token.rule.semiotic_class == "plain" || token.rule.semiotic_class == "homograph";
    const std::string_view written = passage.written_of(token);
    const bool ours = token.rule.origin == RuleOrigin::lexicon &&
                      token.rule.name.starts_with(name_of(LexiconScope::shipped));
    return ours && is_lower(decode_at(written, 0).value) && written.find(' ') == std::string_view::npos;
}

/// Where the token's own reading stands; else where it would. What is said as written is in no trace.
void tell(const Passage& passage, const Token& token, std::vector<Trace>& trace) {
    const auto place = std::ranges::lower_bound(trace, token.written.begin, {},
                                                [](const Trace& told) { return told.written.begin; });
    const Trace told{token.written, std::string(passage.spoken_of(token)), token.ipa, token.rule, {}, {}};
    if (place != trace.end() && place->written == token.written) {
        *place = told;
    } else {
        trace.insert(place, told);
    }
}

const ForeignPhrase* phrase_around(ByteSpan source, std::span<const ForeignPhrase> phrases) {
    for (const ForeignPhrase& phrase : phrases)
        if (phrase.source.begin <= source.begin && source.end <= phrase.source.end) return &phrase;
    return nullptr;
}

/// Runs of letters and apostrophes, as tokens mostly have them; of tags too, which nobody will ask for.
void add_words_of(std::string_view source, std::set<std::string>& words) {
    constexpr std::size_t most_words = 20000;
    std::size_t begin = 0;
    const auto add = [&](std::size_t end) {
        if (begin < end && words.size() < most_words) words.emplace(source.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < source.size();) {
        const CodePoint c = decode_at(source, at);
        const bool in_word = is_letter(c.value) || is_mark(c.value) || c.value == U'\'' || c.value == U'’';
        if (!in_word) {
            add(at);
            begin = at + c.size;
        }
        at += c.size;
    }
    add(source.size());
}

std::vector<SpeechSentence> one_by_one(const std::vector<std::string>& words) {
    std::vector<SpeechSentence> sentences;
    for (const std::string& word : words) sentences.push_back({{{.token = 0, .text = word}}, {}});
    return sentences;
}

}  // namespace

std::span<const ForeignPhrase> ForeignWords::within(ByteSpan source) const {
    const auto first =
        std::ranges::lower_bound(phrases_, source.begin, std::ranges::less_equal{},
                                 [](const ForeignPhrase& phrase) { return phrase.source.end; });
    const auto last =
        std::ranges::lower_bound(first, phrases_.end(), source.end, {},
                                 [](const ForeignPhrase& phrase) { return phrase.source.begin; });
    return {first, last};
}

void ForeignWords::pronounce(Passage& passage, std::vector<Trace>* trace) const {
    const std::span<const ForeignPhrase> phrases = within(passage.written.source());
    if (phrases.empty() || !passage.language.empty()) return;
    std::map<std::string, std::vector<Token*>> tokens;
    for (Token& token : passage.tokens) {
        if (!is_said_as_written(passage, token)) continue;
        const ForeignPhrase* const phrase = phrase_around(passage.written.source_of(token.written), phrases);
        if (phrase != nullptr) tokens[phrase->language].push_back(&token);
    }
    for (const auto& [language, foreign] : tokens) {
        std::vector<std::string> words;
        for (const Token* token : foreign) words.emplace_back(passage.spoken_of(*token));
        const std::vector<std::string> ipa = ipa_of(language, words);
        for (std::size_t i = 0; i < foreign.size(); ++i) {
            if (ipa[i].empty()) continue;
            foreign[i]->ipa = ipa[i];
            foreign[i]->rule = foreign_rule;
            if (trace != nullptr) tell(passage, *foreign[i], *trace);
        }
    }
}

ForeignWords::ForeignWords(const Document& document, const Installation& installation)
    : phrases_(document.phrases), installation_(installation) {
    std::map<std::string, std::set<std::string>> words;
    for (const ForeignPhrase& phrase : phrases_)
        add_words_of(phrase.source.of(document.source), words[phrase.language]);
    for (auto& [language, of_language] : words)
        words_[language].assign(of_language.begin(), of_language.end());
}

/// One request costs a fork, and a thousand words take little more time than one.
void ForeignWords::ask(const std::string& language, const std::vector<std::string>& words) const {
    SpeakerPool* const pool = pool_of(language);
    std::vector<std::string> unknown;
    for (const std::string& word : words)
        if (known_.try_emplace({language, word}).second) unknown.push_back(word);
    if (pool == nullptr || unknown.empty()) return;
    const std::vector<Pronunciation> said = pool->phonemes(one_by_one(unknown));
    for (std::size_t i = 0; i < unknown.size(); ++i)
        known_[{language, unknown[i]}] = sounds_in_english(said[i].ipa);
}

std::vector<std::string> ForeignWords::ipa_of(const std::string& language,
                                              const std::vector<std::string>& words) const {
    constexpr std::size_t most_asked = 64;  // words, by one request
    const std::lock_guard lock(mutex_);
    if (!pools_.contains(language)) {
        const std::vector<std::string>& all = words_.at(language);
        for (std::size_t first = 0; first < all.size(); first += most_asked)
            ask(language, {all.begin() + first, all.begin() + std::min(first + most_asked, all.size())});
    }
    ask(language, words);
    std::vector<std::string> ipa;
    for (const std::string& word : words) ipa.push_back(known_[{language, word}]);
    return ipa;
}

SpeakerPool* ForeignWords::pool_of(const std::string& language) const {
    const auto [pool, is_new] = pools_.try_emplace(language);
    if (!is_new) return pool->second.get();
    const EngineLanguage* const spoken = engine_language(Language::parse_or_english(language));
    if (spoken == nullptr || spoken->quality == LanguageQuality::none) return nullptr;
    if (const std::optional<Voice> voice = engine_voice(spoken->tag))
        pool->second = std::make_unique<SpeakerPool>(speaker_of(*voice, installation_), *voice, 1);
    return pool->second.get();
}

}  // namespace audio_edition
