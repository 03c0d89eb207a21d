// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/unit_climber.h"

#include <algorithm>

#include "text/utf8.h"

namespace audio_edition {
namespace {

constexpr Milliseconds silence_per_character{60};
constexpr std::size_t most_silent_characters = 100;
constexpr std::size_t longest_excerpt = 60;

/// A time that is not known yet: the token is not heard, so it begins with the next that is.
constexpr Frames with_the_next{-1};

std::size_t characters_in(std::string_view text) noexcept {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).size) ++count;
    return count;
}

Milliseconds stand_in_for(const SpeechToken& token) noexcept {
    const std::size_t characters =
        std::clamp<std::size_t>(characters_in(token.text), 1, most_silent_characters);
    return {silence_per_character.count * static_cast<std::int64_t>(characters)};
}

/// The beginning of a text as a message may quote it.
std::string excerpt(std::string_view text) {
    std::string result;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        at += c.size;
        if (is_ignorable(c.value)) continue;
        if (++characters > longest_excerpt) return result + "…";
        append_utf8(result, is_space(c.value) ? U' ' : c.value);
    }
    return result;
}

std::string excerpt(const SpeechSentence& sentence) {
    std::string text;
    for (const SpeechToken& token : sentence.tokens) {
        if (text.size() > 4 * longest_excerpt) break;
        text += (text.empty() ? "" : " ") + token.text + token.punctuation;
    }
    return excerpt(text);
}

}  // namespace

UnitClimber::UnitClimber(const SpeechUnit& unit, const SpeechAttempts& attempts, SampleRate rate,
                         Diagnostics& diagnostics)
    : unit_(unit), attempts_(attempts), diagnostics_(diagnostics) {
    spoken_.pcm.rate = rate;
}

std::optional<SpeechFailure> UnitClimber::attempt(std::span<const Piece> pieces) {
    const auto result = speak(runs_of(unit_.sentences, pieces));
    if (const auto* failure = std::get_if<SpeechFailure>(&result)) return *failure;
    const auto& reply = std::get<SpokenReply>(result);
    std::span<const std::int16_t> samples(reply.samples);
    make_room(pieces, samples.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        append(pieces[i], reply.runs[i], samples.first(reply.runs[i].samples));
        samples = samples.subspan(reply.runs[i].samples);
    }
    return std::nullopt;
}

void UnitClimber::give_up(const Piece& piece, const SpeechFailure& failure) {
    if (spell_out(piece, failure)) return;
    const SpeechToken& token = tokens_of(piece).front();
    const std::string reason = describe(failure);
    spoken_.times.push_back({token.token, spoken_.pcm.length()});
    spoken_.unspoken.push_back({token.token, token.token + 1, reason});
    append_silence(to_frames(stand_in_for(token), spoken_.pcm.rate));
    report(token, "is silent in \"" + excerpt(unit_.sentences[piece.sentence]) + "\": " + reason +
                      "; give it another spelling in a lexicon");
    finish(piece);
}

OrFailure<SpokenReply> UnitClimber::speak(std::vector<TokenRun> runs) {
    auto result = attempts_.speak(std::move(runs));
    if (const auto* reply = std::get_if<SpokenReply>(&result))
        always_confined_ = always_confined_ && reply->confined;
    return result;
}

bool UnitClimber::spell_out(const Piece& piece, const SpeechFailure& failure) {
    SpeechToken token = tokens_of(piece).front();
    if (token.ipa.empty()) return false;
    token.ipa.clear();
    const auto result = speak({{{token}}});
    const auto* reply = std::get_if<SpokenReply>(&result);
    if (reply == nullptr || reply->samples.empty()) return false;
    report(token, "was read as spelt, since its pronunciation failed: " + describe(failure) +
                      "; correct it in the lexicon");
    append(piece, reply->runs.front(), reply->samples);
    return true;
}

SpokenUnit UnitClimber::take() {
    Frames next = spoken_.pcm.length();
    for (auto time = spoken_.times.rbegin(); time != spoken_.times.rend(); ++time) {
        if (time->start == with_the_next) time->start = next;
        next = time->start;
    }
    return std::move(spoken_);
}

std::span<const SpeechToken> UnitClimber::tokens_of(const Piece& piece) const noexcept {
    return std::span(unit_.sentences[piece.sentence].tokens).subspan(piece.first, piece.size());
}

void UnitClimber::append(const Piece& piece, const SpokenRun& run, std::span<const std::int16_t> samples) {
    const std::span<const SpeechToken> tokens = tokens_of(piece);
    const Frames begin = spoken_.pcm.length();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool heard = run.starts[i] != not_heard;
        spoken_.times.push_back({tokens[i].token, heard ? begin + Frames{run.starts[i]} : with_the_next});
    }
    spoken_.pcm.samples.insert(spoken_.pcm.samples.end(), samples.begin(), samples.end());
    for (const Remark& remark : run.remarks) {
        const SpeechToken& token = tokens[remark.token];
        const bool silent = run.starts[remark.token] == not_heard;
        if (remark.of_sound && !silent) {
            spoken_.substituted.push_back({token.token, remark.reason});
            continue;
        }
        if (silent) spoken_.unspoken.push_back({token.token, token.token + 1, remark.reason});
        report(token, (silent ? "is silent: " : "is not spoken as it stands: ") + remark.reason);
    }
    finish(piece);
}

void UnitClimber::make_room(std::span<const Piece> pieces, std::size_t samples) {
    constexpr std::size_t for_silence_around = 8192;  // which shaping adds
    std::size_t silence = for_silence_around;
    for (const Piece& piece : pieces)
        silence += static_cast<std::size_t>(unit_.sentences[piece.sentence].silence_after.count);
    if (spoken_.pcm.samples.empty()) spoken_.pcm.samples.reserve(samples + silence);
}

void UnitClimber::append_silence(Frames length) {
    spoken_.pcm.samples.resize(spoken_.pcm.samples.size() + static_cast<std::size_t>(length.count));
}

void UnitClimber::finish(const Piece& piece) {
    const SpeechSentence& sentence = unit_.sentences[piece.sentence];
    if (piece.last == sentence.tokens.size()) append_silence(sentence.silence_after);
}

void UnitClimber::report(const SpeechToken& token, const std::string& what) {
    spoken_.clean = false;
    diagnostics_.warn(unit_.where, "'" + excerpt(token.text.empty() ? token.ipa : token.text) + "' " + what);
}

}  // namespace audio_edition
