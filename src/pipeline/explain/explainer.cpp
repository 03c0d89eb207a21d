// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/explain/explainer.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "pipeline/explain/find_place.h"
#include "pipeline/phoneme_lines.h"
#include "pipeline/speaker_of.h"
#include "speak/speaker_pool.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

constexpr int most_looks = 100;  // at places that are left out, for one that is read

bool overlap(ByteSpan a, ByteSpan b) noexcept {
    return a.begin < b.end && b.begin < a.end;
}

/// The first passage of the script that holds a place.
const Passage* find_passage(const Script& script, ByteSpan place) {
    const auto holds = [place](const Passage& draft) {
        return std::ranges::any_of(draft.written.pieces(), [place](const MappedText::Piece& piece) {
            return overlap(piece.source, place);
        });
    };
    for (const ScriptSection& section : script.sections) {
        const auto found = std::ranges::find_if(section.passages, holds);
        if (found != section.passages.end()) return &*found;
    }
    return nullptr;
}

/// "meeting.txt:12:7": line and column in characters, from 1. Of what has pages, as browsers take it:
/// "paper.pdf#page=12".
std::string place_in(const Document& document, std::size_t byte) {
    const auto after = std::ranges::upper_bound(document.pages, byte, {}, &PaperPage::begin);
    if (after != document.pages.begin())
        return document.name + "#page=" + std::to_string(std::prev(after)->page);
    const std::string_view before = std::string_view(document.source).substr(0, byte);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start = before.rfind('\n') + 1;  // 0 in the first line
    const auto column = std::ranges::count_if(before.substr(start), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not within a character
    });
    return document.name + ":" + std::to_string(line) + ":" + std::to_string(column + 1);
}

Passage token_alone(const Passage& passage, const Token& token) {
    Passage one;
    one.spoken = passage.spoken_of(token);
    one.written = MappedText(one.spoken, {0, one.spoken.size()});
    one.tokens = {token};
    one.tokens.front().written = one.tokens.front().spoken = {0, one.spoken.size()};
    one.utterances = {{0, 1}};
    return one;
}

ExplainedWord explain_token(const Passage& passage, const Token& token, const std::vector<Trace>& traces) {
    const ByteSpan source = passage.written.source_of(token.written);
    ExplainedWord word{source.begin,
                       source.end,
                       on_one_line(passage.written_of(token)),
                       on_one_line(passage.spoken_of(token)),
                       name_of(token.rule),
                       {},
                       {}};
    const auto trace =
        std::ranges::find(traces, token.written.begin, [](const Trace& each) { return each.written.begin; });
    if (trace != traces.end() && !trace->runner_up.empty())
        word.instead = on_one_line(trace->runner_up) + " (" + name_of(trace->runner_up_rule) + ")";
    return word;
}

std::string sentence_with(const Passage& passage, std::size_t token) {
    for (const Utterance& utterance : passage.utterances) {
        if (token < utterance.first || token >= utterance.last) continue;
        return on_one_line(std::string_view(passage.spoken)
                               .substr(passage.tokens[utterance.first].spoken.begin,
                                       passage.tokens[utterance.last - 1].spoken.end -
                                           passage.tokens[utterance.first].spoken.begin));
    }
    return {};
}

}  // namespace

Explainer::Explainer(const BuildRequest& request, const Installation& installation, Diagnostics& diagnostics,
                     std::optional<Language> accent)
    : installation_(installation), reader_(request, installation, accent) {
    work_ = reader_.read(reader_.ingest(reader_.source_bytes(), diagnostics), diagnostics);
}

Explanation Explainer::at_byte(std::size_t byte, const std::stop_token& stop) {
    const std::size_t size = work_.document.source.size();
    if (byte < size) return with_phonemes(at({byte, byte + 1}), stop);
    throw Error{ErrorKind::usage, "--at " + std::to_string(byte),
                "lies after the end of the text, which has " + std::to_string(size) + " bytes"};
}

Explanation Explainer::at_text(const std::string& written, const std::stop_token& stop) {
    if (written.empty())
        throw Error{ErrorKind::usage, "explain", "needs a place: some text of the source, or --at BYTE"};
    const std::string& source = work_.document.source;
    std::optional<Explained> left_out;
    for (const PlaceSearch search : {PlaceSearch::whole_words, PlaceSearch::anywhere}) {
        int looks = 0;
        for (std::size_t at = find_place(source, written, 0, search);
             at != std::string::npos && looks < most_looks;
             at = find_place(source, written, at + 1, search), ++looks) {
            Explained found = this->at({at, at + written.size()});
            if (!found.alone.empty()) return with_phonemes(std::move(found), stop);
            if (!left_out) left_out = std::move(found);
        }
    }
    if (left_out) return std::move(left_out->explanation);
    throw Error{
        ErrorKind::usage, "explain",
        "'" + written + "' is not in " + work_.document.name + "; write it as it stands there, on one line"};
}

Explained Explainer::at(ByteSpan place) {
    Explained found;
    Explanation& explanation = found.explanation;
    explanation.where = place_in(work_.document, place.begin);
    const Passage* const draft = find_passage(work_.script, place);
    if (draft == nullptr) {
        explanation.left_out = why_left_out(place);
        return found;
    }
    std::vector<Trace> traces;
    found.reader = reader_.cast().reader_of(*draft);
    const Passage passage = reader_.cast().read(*draft, &traces);
    for (std::size_t i = 0; i < passage.tokens.size(); ++i) {
        const Token& token = passage.tokens[i];
        if (token.kind == TokenKind::space || !overlap(passage.written.source_of(token.written), place))
            continue;
        if (explanation.words.empty()) explanation.sentence = sentence_with(passage, i);
        explanation.words.push_back(explain_token(passage, token, traces));
        found.alone.push_back(token_alone(passage, token));
    }
    if (explanation.words.empty()) explanation.left_out = "it is white space";
    return found;
}

Explanation Explainer::with_phonemes(Explained found, const std::stop_token& stop) const {
    if (found.alone.empty()) return std::move(found.explanation);
    const Voice& voice = found.reader == 0 ? work_.voice : work_.guests[found.reader - 1].voice;
    SpeakerPool pool(speaker_of(voice, installation_), voice, 1);
    const std::stop_callback on_stop(stop, [&pool] { pool.stop(); });
    std::size_t next = 0;
    phoneme_lines(found.alone, pool, 1,
                  [&](const Pronunciation& line) { found.explanation.words[next++].phonemes = line.ipa; });
    return std::move(found.explanation);
}

std::string Explainer::why_left_out(ByteSpan place) const {
    for (const Skipped& skipped : work_.document.skipped)
        if (overlap(skipped.source, place)) return skipped.rule;
    for (const ManifestSkipped& skipped : work_.account.skipped)
        if (overlap(skipped.span, place)) return skipped.rule;
    return "it is markup or white space";
}

Explanation explain(const BuildRequest& request, std::string_view written, const Installation& installation,
                    Diagnostics& diagnostics, std::stop_token stop) {
    return Explainer(request, installation, diagnostics).at_text(std::string(written), stop);
}

Explanation explain_byte(const BuildRequest& request, std::size_t byte, const Installation& installation,
                         Diagnostics& diagnostics, std::stop_token stop) {
    return Explainer(request, installation, diagnostics).at_byte(byte, stop);
}

}  // namespace audio_edition
