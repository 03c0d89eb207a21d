// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/pdf_tree.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "ingest/pdf/layout/page_notes.h"
#include "ingest/plain_text/list_marker.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// A word as it is read: without soft hyphens, and what its font does not tell.
std::string readable(std::string_view word) {
    std::string text;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode_at(word, at);
        if (c.value != U'\u00AD' && c.value != U'\uFFFD' && c.value != U'\u200B')
            text.append(word, at, c.size);
        at += c.size;
    }
    return text;
}

/// The last word of a line, which may be broken there.
std::string readable_at_line_end(std::string_view word) {
    constexpr std::string_view soft_hyphen = "\xC2\xAD", hyphen = "\xE2\x80\x90";
    const bool is_soft = word.ends_with(soft_hyphen);
    std::string text = readable(word);
    if (text.ends_with(hyphen)) text.replace(text.size() - hyphen.size(), hyphen.size(), "-");
    if (is_soft && !text.empty() && !text.ends_with('-')) text += '-';
    return text;
}

std::string folded_letters(std::string_view word) {
    std::string letters;
    const std::string lower = fold_case(word);
    for (std::size_t at = 0; at < lower.size();) {
        const CodePoint c = decode_at(lower, at);
        if (is_letter(c.value)) letters.append(lower, at, c.size);
        at += c.size;
    }
    return letters;
}

class PdfTextWriter {
  public:
    PdfTextWriter(const PdfContents& contents, const std::vector<PageBlock>& blocks)
        : contents_(contents), blocks_(blocks) {}

    PdfText write() {
        number_notes();
        builder_.open("html", {}, 0);
        for (std::size_t i = 0; i < blocks_.size();) i = write_from(i);
        close_list();
        builder_.close(out_.source.size());
        out_.tree = builder_.take();
        return std::move(out_);
    }

  private:
    void number_notes() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            const PageBlock& block = blocks_[i];
            if (block.kind == PageBlockKind::note && !block.mark.empty())
                notes_.emplace(std::pair(block.lines.front().page, block.mark), i);
        }
    }

    static bool is_beside_text(const PageBlock& block) noexcept {
        return block.kind == PageBlockKind::note || block.kind == PageBlockKind::omitted ||
               block.kind == PageBlockKind::caption || block.kind == PageBlockKind::table;
    }

    /// The block at `i` with all that goes on with it; returns the next that is not written.
    std::size_t write_from(std::size_t i) {
        const PageBlock& block = blocks_[i];
        if (block.kind != PageBlockKind::paragraph && block.kind != PageBlockKind::list_item) {
            write_single(i);
            return i + 1;
        }
        if (block.kind == PageBlockKind::list_item) {
            if (!in_list_) builder_.open("ul", {}, out_.source.size());
            in_list_ = true;
        } else {
            close_list();
        }
        open(block.kind == PageBlockKind::list_item ? "li" : "p");
        write_lines(block, block.kind == PageBlockKind::list_item);
        std::vector<std::size_t> waiting;
        std::size_t next = i + 1;
        for (std::size_t j = next; j < blocks_.size(); ++j) {
            if (blocks_[j].goes_on) {
                for (std::size_t k = next; k < j; ++k) waiting.push_back(k);
                write_lines(blocks_[j], false);
                next = j + 1;
            } else if (!is_beside_text(blocks_[j])) {
                break;
            }
        }
        close();
        for (const std::size_t k : waiting) write_single(k);
        return next;
    }

    void write_single(std::size_t i) {
        const PageBlock& block = blocks_[i];
        close_list();
        switch (block.kind) {
            case PageBlockKind::heading:
                write_heading(block);
                break;
            case PageBlockKind::note:
                open("aside", {{"epub:type", "footnote"}, {"id", "note-" + std::to_string(i)}});
                write_lines(block, false);
                close();
                break;
            case PageBlockKind::caption:
                open("figure");
                open("figcaption");
                write_lines(block, false);
                close();
                close();
                break;
            case PageBlockKind::code:
                open("pre");
                open("code");
                write_lines(block, false);
                close();
                close();
                break;
            case PageBlockKind::table:
                write_table(block);
                break;
            default:
                write_omitted(block);
                break;
        }
    }

    void write_heading(const PageBlock& block) {
        const NodeIndex node = open("h" + std::to_string(std::clamp(block.level, 1, 6)));
        write_lines(block, false);
        close();
        if (block.is_title && out_.title == no_node) out_.title = node;
    }

    void write_table(const PageBlock& block) {
        open("table");
        PageLine line = block.lines.front();
        for (std::size_t row = 0; row < block.table.rows.size(); ++row) {
            open("tr");
            for (const WordIndices& cell : block.table.rows[row]) {
                open(row == 0 && block.table.has_header ? "th" : "td");
                line.words = cell;
                if (!cell.empty()) write_line(block, line, false, false);
                end_run();
                close();
                out_.source += '\n';
            }
            close();
        }
        close();
    }

    void write_omitted(const PageBlock& block) {
        const NodeIndex node = open("div");
        write_lines(block, false);
        close();
        out_.omissions.push_back({node, block.rule});
    }

    void close_list() {
        if (std::exchange(in_list_, false)) builder_.close(out_.source.size());
    }

    NodeIndex open(std::string name, std::vector<MarkupAttribute> attributes = {}) {
        const NodeIndex node = builder_.size();
        builder_.open(std::move(name), std::move(attributes), out_.source.size());
        return node;
    }

    void close() { builder_.close(out_.source.size()); }

    void write_lines(const PageBlock& block, bool has_bullet) {
        for (std::size_t i = 0; i < block.lines.size(); ++i) {
            if (i > 0 && i <= block.breaks.size() && block.breaks[i - 1]) {
                open("br");
                close();
            }
            const bool is_first = i == 0;
            write_line(block, block.lines[i], is_first && has_bullet,
                       is_first && block.kind == PageBlockKind::note);
            const bool may_go_on =
                block.kind == PageBlockKind::paragraph || block.kind == PageBlockKind::list_item;
            end_line(i + 1 < block.lines.size() || may_go_on);
        }
    }

    /// The line end is part of the text where more may come, and parts words then.
    void end_line(bool in_text) {
        if (!in_text) end_run();
        out_.source += '\n';
        if (in_text) end_run();
        run_begin_ = out_.source.size();
    }

    void write_line(const PageBlock& block, const PageLine& line, bool has_bullet, bool has_mark) {
        if (out_.pages.empty() || out_.pages.back().page != line.page + 1)
            out_.pages.push_back({out_.source.size(), line.page + 1});
        const PdfPage& page = contents_.pages[line.page];
        run_begin_ = out_.source.size();
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            const PdfWord& word = page.words[line.words[i]];
            const bool follows_mark = i == 1 && has_mark && !block.mark.empty();
            if (i > 0 && (follows_mark || is_parted(page, line, i))) out_.source += ' ';
            const std::string text =
                i + 1 == line.words.size() ? readable_at_line_end(word.text) : readable(word.text);
            const bool is_mark = i == 0 && has_mark && !block.mark.empty();
            if (is_mark && note_mark(text) != block.mark && text.starts_with(block.mark)) {
                write_omitted_word(block.mark, "note marker");
                out_.source += text.substr(block.mark.size());
            } else if (is_mark || (i == 0 && has_bullet && is_bullet(text))) {
                write_omitted_word(text, is_mark ? "note marker" : "list marker");
            } else if (block.kind != PageBlockKind::omitted && is_raised(word, line)) {
                write_raised(text, line, word);
            } else {
                out_.source += text;
            }
        }
    }

    static bool is_bullet(const std::string& text) {
        const auto marker = list_marker(text + " x");
        return marker && marker->kind == MarkerKind::bullet;
    }

    void end_run() {
        if (run_begin_ < out_.source.size())
            builder_.text(MappedText(out_.source, {run_begin_, out_.source.size()}));
        run_begin_ = out_.source.size();
    }

    void write_element(std::string name, std::vector<MarkupAttribute> attributes, std::string_view text) {
        end_run();
        open(std::move(name), std::move(attributes));
        out_.source += text;
        end_run();
        close();
        run_begin_ = out_.source.size();
    }

    void write_omitted_word(std::string_view text, std::string_view rule) {
        const NodeIndex node = builder_.size() + (run_begin_ < out_.source.size() ? 1 : 0);
        write_element("span", {}, text);
        out_.omissions.push_back({node, rule});
    }

    /// The note to which a link around the word leads; the count of blocks where there is none.
    [[nodiscard]] std::size_t linked_note(const PdfPage& page, const PdfWord& word,
                                          const std::string& mark) const {
        const PdfLink* const link = link_around(page, word);
        if (link == nullptr) return blocks_.size();
        const auto [begin, end] = notes_.equal_range(std::pair(link->page, mark));
        for (auto note = begin; note != end; ++note)
            if (leads_to(*link, blocks_[note->second].lines.front())) return note->second;
        return blocks_.size();
    }

    void write_raised(const std::string& text, const PageLine& line, const PdfWord& word) {
        const auto mark = note_mark(text);
        const std::size_t linked =
            mark ? linked_note(contents_.pages[line.page], word, *mark) : blocks_.size();
        if (linked < blocks_.size()) return write_call(linked, text);
        for (const std::uint32_t page : {line.page, line.page + 1}) {
            const auto note = mark ? notes_.find({page, *mark}) : notes_.end();
            if (note == notes_.end()) continue;
            return write_call(note->second, text);
        }
        write_element("sup", {}, text);
    }

    void write_call(std::size_t note, const std::string& text) {
        write_element("a", {{"epub:type", "noteref"}, {"href", "#note-" + std::to_string(note)}}, text);
    }

    /// Whether a space stands before a word of a line. A large initial belongs to the word that it begins.
    bool is_parted(const PdfPage& page, const PageLine& line, std::size_t i) {
        const PdfWord& before = page.words[line.words[i - 1]];
        const PdfWord& word = page.words[line.words[i]];
        if (std::abs(before.baseline - word.baseline) > 0.6F * std::max(before.size, word.size)) return true;
        constexpr float initial_size = 1.6F;
        if (i > 1 || before.size < initial_size * word.size || before.text.size() > 8)
            return are_spaced(before, word);
        const std::string letter = folded_letters(before.text), rest = folded_letters(word.text);
        if (letter.empty() || rest.empty()) return are_spaced(before, word);
        learn_words();
        if (known_.contains(letter + rest)) return false;
        return known_[rest] > 1 && (letter == "a" || letter == "i" || letter == "o" || letter == "y");
    }

    void learn_words() {
        if (!known_.empty()) return;
        for (const PdfPage& page : contents_.pages)
            for (const PdfWord& word : page.words) ++known_[folded_letters(word.text)];
    }

    const PdfContents& contents_;
    const std::vector<PageBlock>& blocks_;
    PdfText out_;
    TreeBuilder builder_;
    std::multimap<std::pair<std::uint32_t, std::string>, std::size_t> notes_;
    std::unordered_map<std::string, int> known_;  ///< how often each word is there
    std::size_t run_begin_ = 0;                   ///< in the source, of text that is in no node yet
    bool in_list_ = false;
};

}  // namespace

PdfText write_pdf_text(const PdfContents& contents, const std::vector<PageBlock>& blocks) {
    return PdfTextWriter(contents, blocks).write();
}

}  // namespace audio_edition
