// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/sidecar/epub/content_document.h"

#include "publish/sidecar/epub/xhtml_head.h"
#include "publish/sidecar/markup.h"

namespace audio_edition {
namespace {

std::string opening(const TimelineSection& section, const std::string& language) {
    return xhtml_head(section.title, language, "../style.css") +
           "<body epub:type=\"bodymatter\">\n<section epub:type=\"chapter\" role=\"doc-chapter\" "
           "aria-label=\"" +
           escape_markup(section.title) + "\">\n";
}

/// A sentence without the white space around it: tokens `first` to `last`, half-open.
Utterance trimmed(const TimedSentence& sentence, const Passage& passage) {
    Utterance inner{sentence.first, sentence.last};
    while (passage.tokens[inner.first].kind == TokenKind::space) ++inner.first;
    while (passage.tokens[inner.last - 1].kind == TokenKind::space) --inner.last;
    return inner;
}

}  // namespace

ContentDocument::ContentDocument(const std::filesystem::path& file, const TimelineSection& section,
                                 const std::string& language, OverlayLevel level, SampleRate rate,
                                 Frames origin)
    : file_(file), level_(section.level), overlay_level_(level), rate_(rate), origin_(origin) {
    file_.write(opening(section, language));
}

void ContentDocument::add(const TimelineUnit& unit, const Passage& passage, MediaOverlay& overlay) {
    if (!in_block_ || unit.place.passage != passage_) {
        begin_block(passage, overlay);
        passage_ = unit.place.passage;
    }
    std::size_t reached = unit.place.first;
    for (const TimedSentence& sentence : timed_sentences(unit, passage)) {
        const Utterance inner = trimmed(sentence, passage);
        write_tokens(passage, reached, inner.first);
        write_sentence(sentence, passage, overlay);
        reached = inner.last;
    }
    write_tokens(passage, reached, unit.place.last);
}

void ContentDocument::begin_block(const Passage& passage, MediaOverlay& overlay) {
    end_block();
    BlockMarkup markup = block_markup(passage.kind, level_);
    const bool stays = in_container_ && markup.shared && markup.container == block_.container &&
                       markup.attributes == block_.attributes;
    if (!stays) end_container(overlay);
    if (passage.opens_scene && !in_container_) file_.write("<hr/>\n");
    block_ = std::move(markup);
    const std::string id = std::to_string(++blocks_);
    if (!stays && !block_.container.empty()) {
        file_.write("<" + std::string(block_.container) + " id=\"c" + id + "\"" +
                    std::string(block_.attributes) + ">\n");
        if (!block_.skippable.empty()) overlay.open_group(block_.skippable, "c" + id);
        in_container_ = true;
    }
    const std::string& tag = passage.language;
    file_.write("<" + block_.element + " id=\"b" + id + "\"" + language_attributes(tag) +
                (tag.empty() ? "" : " xml:lang=\"" + escape_markup(tag) + "\"") + ">");
    in_block_ = true;
}

void ContentDocument::end_block() {
    if (in_block_) file_.write("</" + block_.element + ">\n");
    in_block_ = false;
}

void ContentDocument::end_container(MediaOverlay& overlay) {
    if (!in_container_) return;
    file_.write("</" + std::string(block_.container) + ">\n");
    if (!block_.skippable.empty()) overlay.close_group();
    in_container_ = false;
}

void ContentDocument::write_sentence(const TimedSentence& sentence, const Passage& passage,
                                     MediaOverlay& overlay) {
    const Utterance inner = trimmed(sentence, passage);
    const std::string id = "s" + std::to_string(++sentences_);
    file_.write("<span id=\"" + id + "\">");
    if (overlay_level_ == OverlayLevel::sentence) {
        overlay.element(id, in_audio(sentence.start()));
        write_tokens(passage, inner.first, inner.last);
    } else {
        std::size_t reached = inner.first;
        for (const TimedWord& word : sentence.words) {
            write_tokens(passage, reached, word.token);
            const std::string word_id = "w" + std::to_string(++words_);
            file_.write("<span id=\"" + word_id + "\">");
            overlay.element(word_id, in_audio(word.start));
            write_tokens(passage, word.token, word.token + 1);
            file_.write("</span>");
            reached = word.token + 1;
        }
        write_tokens(passage, reached, inner.last);
    }
    file_.write("</span>");
}

void ContentDocument::write_tokens(const Passage& passage, std::size_t first, std::size_t last) {
    for (std::size_t i = first; i < last; ++i)
        file_.write(escape_markup(passage.written_of(passage.tokens[i])));
}

Milliseconds ContentDocument::in_audio(Frames time) const {
    return to_milliseconds(time - origin_, rate_);
}

void ContentDocument::finish(MediaOverlay& overlay) {
    end_block();
    end_container(overlay);
    file_.write("</section>\n</body>\n</html>\n");
    file_.commit(Durability::crash);
}

}  // namespace audio_edition
