// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/page/passage_html.h"

#include <algorithm>

#include "publish/sidecar/markup.h"

namespace audio_edition {
namespace {

/// What stands before and after the text, the first without its last character, for attributes to follow.
struct Tags {
    std::string open;
    std::string close;
};

/// "2. Cover it.", "iv) Wait."
bool begins_with_number(std::string_view text) {
    constexpr std::size_t longest_number = 6;
    const std::size_t end = text.find_first_of(".)");
    if (end == 0 || end > longest_number || text.substr(end + 1, 1) != " ") return false;
    return std::ranges::all_of(text.substr(0, end),
                               [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
}

Tags tags_of(const PagePassage& passage, int heading) {
    switch (passage.kind) {
        case BlockKind::heading: {
            const std::string name = "h" + std::to_string(heading);
            return {"<" + name, "</" + name + ">"};
        }
        case BlockKind::paragraph:
            return {"<p", "</p>"};
        case BlockKind::table:
            return {"<p class=\"row\"", "</p>"};
        case BlockKind::list_item:
            return {begins_with_number(passage.text) ? "<li class=\"numbered\"" : "<li", "</li>"};
        case BlockKind::quote:
            return {"<blockquote><p", "</p></blockquote>"};
        case BlockKind::figure:
            return {"<figure><figcaption", "</figcaption></figure>"};
        case BlockKind::code:
            return {"<pre><code", "</code></pre>"};
        case BlockKind::note:
            return {"<aside><p", "</p></aside>"};
    }
    return {};
}

bool begins_sentence(const Passage& passage, std::size_t token) {
    const auto utterance = std::ranges::upper_bound(passage.utterances, token, {}, &Utterance::last);
    if (utterance == passage.utterances.end()) return false;
    for (std::size_t t = utterance->first; t < token; ++t) {
        if (passage.tokens[t].kind == TokenKind::word) return false;
    }
    return true;
}

}  // namespace

void append_words(std::vector<HeardWord>& words, const TimelineUnit& unit, const Passage& passage,
                  SampleRate rate) {
    for (const TokenTime& time : unit.times) {
        words.push_back({passage.tokens[time.token].written, to_milliseconds(unit.start + time.start, rate),
                         begins_sentence(passage, time.token)});
    }
}

std::string words_attribute(const PagePassage& passage) {
    std::string attribute;
    std::size_t reached = 0;
    Milliseconds before;
    for (const HeardWord& word : passage.words) {
        const std::size_t skipped = utf16_length(ByteSpan{reached, word.written.begin}.of(passage.text));
        if (!attribute.empty()) attribute += word.begins_sentence ? ';' : ' ';
        attribute += std::to_string(word.start.count - before.count) + "." +
                     std::to_string(utf16_length(word.written.of(passage.text)));
        if (skipped != 1) attribute += "." + std::to_string(skipped);
        reached = word.written.end;
        before = word.start;
    }
    return attribute;
}

std::string passage_element(const PagePassage& passage, int heading) {
    const Tags tags = tags_of(passage, heading);
    std::string element = tags.open + language_attributes(passage.language);
    if (!passage.words.empty()) element += " data-words=\"" + words_attribute(passage) + "\"";
    return element + ">" + escape_markup(passage.text) + tags.close + "\n";
}

}  // namespace audio_edition
