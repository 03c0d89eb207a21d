// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explain/explanation.h"

#include <algorithm>

#include "cli/trace_table.h"
#include "text/one_line.h"

namespace audio_edition {
namespace {

bool overlap(ByteSpan a, ByteSpan b) noexcept {
    return a.begin < b.end && b.begin < a.end;
}

/// A passage of the document that holds a place.
struct Held {
    BlockKind kind = BlockKind::paragraph;
    const MappedText* text = nullptr;
};

bool holds(const MappedText& text, ByteSpan place) {
    return std::ranges::any_of(text.pieces(),
                               [&](const MappedText::Piece& piece) { return overlap(piece.source, place); });
}

Held find_passage(const Document& document, ByteSpan place) {
    Held held;
    const auto look = [&](BlockKind kind, const MappedText& text) {
        if (held.text == nullptr && holds(text, place)) held = {kind, &text};
    };
    for_each_section(document, [&](const Section& section, int) {
        look(BlockKind::heading, section.title);
        for (const Block& block : section.blocks) look(block.kind, block.text);
    });
    look(BlockKind::heading, document.title);
    look(BlockKind::paragraph, document.author);
    return held;
}

/// "meeting.txt:12:7": line and column in characters, from 1.
std::string line_and_column(const Document& document, std::size_t byte) {
    const std::string_view before = std::string_view(document.source).substr(0, byte);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t start = before.rfind('\n') + 1;  // 0 in the first line
    const auto column = std::ranges::count_if(before.substr(start), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not within a character
    });
    return document.name + ":" + std::to_string(line) + ":" + std::to_string(column + 1);
}

Passage alone(const Passage& passage, const Token& token) {
    Passage one;
    one.spoken = passage.spoken_of(token);
    one.written = MappedText(one.spoken, {0, one.spoken.size()});
    one.tokens = {token};
    one.tokens.front().written = one.tokens.front().spoken = {0, one.spoken.size()};
    one.utterances = {{0, 1}};
    return one;
}

ExplainedWord explain_token(const Passage& passage, const Token& token, const std::vector<Trace>& traces) {
    ExplainedWord word{passage.written.source_of(token.written),
                       on_one_line(passage.written_of(token)),
                       on_one_line(passage.spoken_of(token)),
                       token.rule,
                       {},
                       alone(passage, token),
                       {}};
    const auto trace =
        std::ranges::find(traces, token.written.begin, [](const Trace& each) { return each.written.begin; });
    if (trace != traces.end() && !trace->runner_up.empty())
        word.instead = on_one_line(trace->runner_up) + " (" + rule_name(trace->runner_up_rule) + ")";
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

std::string rule_of_skipped(const Document& document, ByteSpan place) {
    for (const Skipped& skipped : document.skipped)
        if (overlap(skipped.source, place)) return skipped.rule;
    return "it is markup or white space";
}

void add_line(std::string& text, std::string_view name, std::string_view value) {
    constexpr std::size_t width = 12;
    text.append(name).append(width - name.size(), ' ').append(value).append("\n");
}

}  // namespace

Explanation explain(const Document& document, ByteSpan place, const Normalizer& normalizer) {
    Explanation explanation;
    explanation.where = line_and_column(document, place.begin);
    const Held held = find_passage(document, place);
    if (held.text == nullptr) {
        explanation.left_out = rule_of_skipped(document, place);
        return explanation;
    }
    std::vector<Trace> traces;
    const Passage passage = normalizer.passage(held.kind, *held.text, &traces);
    for (std::size_t i = 0; i < passage.tokens.size(); ++i) {
        const Token& token = passage.tokens[i];
        if (token.kind == TokenKind::space || !overlap(passage.written.source_of(token.written), place))
            continue;
        if (explanation.words.empty()) explanation.sentence = sentence_with(passage, i);
        explanation.words.push_back(explain_token(passage, token, traces));
    }
    if (explanation.words.empty()) explanation.left_out = "it is white space";
    return explanation;
}

std::string explanation_text(const Explanation& explanation) {
    std::string text = explanation.where;
    if (!explanation.words.empty())
        text += "  bytes " + std::to_string(explanation.words.front().source.begin) + "-" +
                std::to_string(explanation.words.back().source.end);
    text += "\n";
    if (!explanation.left_out.empty()) add_line(text, "left out", explanation.left_out);
    if (!explanation.sentence.empty()) add_line(text, "sentence", explanation.sentence);
    for (const ExplainedWord& word : explanation.words) {
        text += "\n";
        add_line(text, "written", word.written);
        add_line(text, "spoken", word.spoken.empty() ? "nothing" : word.spoken);
        add_line(text, "rule", rule_name(word.rule));
        if (!word.instead.empty()) add_line(text, "instead of", word.instead);
        if (!word.phonemes.empty()) add_line(text, "phonemes", word.phonemes);
    }
    return text;
}

}  // namespace audio_edition
