// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/pdf/layout/arrange.h"

#include <algorithm>
#include <utility>

#include "ingest/pdf/layout/body_text.h"
#include "ingest/pdf/layout/columns.h"
#include "ingest/pdf/layout/headings.h"
#include "ingest/pdf/layout/line_use.h"
#include "ingest/pdf/layout/page_notes.h"
#include "ingest/pdf/layout/page_words.h"
#include "ingest/pdf/layout/paragraphs.h"
#include "ingest/pdf/layout/running_lines.h"

namespace audio_edition {
namespace {

/// What a page holds, before its lines are put together.
struct PageParts {
    std::vector<DroppedWords> dropped;
    std::vector<RunningLine> running;
    std::size_t first_line = 0, last_line = 0;  ///< among those of the document
};

class Arranger {
  public:
    Arranger(const PdfContents& contents, const LanguageWords& words) : contents_(contents), words_(words) {}

    std::vector<PageBlock> arrange() {
        make_lines();
        measure_ = measure_body_text(contents_, lines_);
        find_uses();
        const std::vector<PageHeading> headings = find_headings(contents_, lines_, uses_, measure_);
        auto heading = headings.begin();
        for (std::uint32_t page = 0; page < parts_.size(); ++page) {
            const PageParts& parts = parts_[page];
            for (const RunningLine& line : parts.running) omit(page, line.words, line.rule);
            for (std::size_t i = parts.first_line; i < parts.last_line;) {
                while (heading != headings.end() && heading->first < i) ++heading;
                i = add_region(i, heading, headings.end());
            }
            for (const DroppedWords& dropped : parts.dropped) omit(page, dropped.words, dropped.rule);
        }
        mark_linked_notes(contents_, blocks_);
        join_notes(blocks_);
        join_paragraphs(contents_, measure_, blocks_);
        return std::move(blocks_);
    }

  private:
    using Heading = std::vector<PageHeading>::const_iterator;

    void make_lines() {
        const bool trusts_marks = can_trust_marks(contents_);
        std::vector<WordIndices> kept;
        for (const PdfPage& page : contents_.pages) {
            PageWords sorted = sort_out_words(page, trusts_marks);
            kept.push_back(std::move(sorted.kept));
            parts_.push_back({std::move(sorted.dropped), {}});
        }
        std::vector<std::vector<RunningLine>> running = take_running_lines(contents_, kept);
        const GutterPlaces gutters = usual_gutters(contents_, kept);
        std::uint32_t region = 0;
        for (std::uint32_t page = 0; page < parts_.size(); ++page) {
            parts_[page].running = std::move(running[page]);
            parts_[page].first_line = lines_.size();
            for (const WordIndices& words :
                 regions_in_order(contents_.pages[page], std::move(kept[page]), gutters)) {
                for (PageLine& line : lines_of(contents_, page, words)) {
                    line.region = region;
                    lines_.push_back(std::move(line));
                }
                ++region;
            }
            parts_[page].last_line = lines_.size();
        }
    }

    void find_uses() {
        for (std::size_t i = 0; i < lines_.size();) {
            std::size_t end = i;
            while (end < lines_.size() && lines_[end].region == lines_[i].region) ++end;
            const std::vector<LineUse> uses =
                uses_of_lines(contents_, std::span(lines_).subspan(i, end - i), measure_);
            uses_.insert(uses_.end(), uses.begin(), uses.end());
            i = end;
        }
    }

    void omit(std::uint32_t page, const WordIndices& words, std::string_view rule) {
        PageLine line;
        line.page = page;
        line.words = words;
        PageBlock block;
        block.kind = PageBlockKind::omitted;
        block.lines.push_back(std::move(line));
        block.rule = rule;
        blocks_.push_back(std::move(block));
    }

    /// The column that begins at line `begin`; returns where the next one does.
    std::size_t add_region(std::size_t begin, Heading heading, Heading last_heading) {
        std::size_t end = begin;
        while (end < lines_.size() && lines_[end].region == lines_[begin].region) ++end;
        const std::vector<PageLine> column(lines_.begin() + static_cast<std::ptrdiff_t>(begin),
                                           lines_.begin() + static_cast<std::ptrdiff_t>(end));
        const std::size_t notes = end - count_note_lines(contents_, column, measure_);
        for (std::size_t i = begin; i < notes;) {
            while (heading != last_heading && heading->first < i) ++heading;
            if (heading != last_heading && heading->first == i) {
                add_heading(*heading);
                i = std::min(heading->last, notes);
                continue;
            }
            const std::size_t stop = heading == last_heading ? notes : std::min(notes, heading->first);
            add_text(i, stop);
            i = stop;
        }
        if (notes < end) {
            std::vector<PageLine> lines(lines_.begin() + static_cast<std::ptrdiff_t>(notes),
                                        lines_.begin() + static_cast<std::ptrdiff_t>(end));
            for (PageBlock& note : notes_of(contents_, std::move(lines))) blocks_.push_back(std::move(note));
        }
        return end;
    }

    void add_heading(const PageHeading& heading) {
        PageBlock block;
        block.kind = PageBlockKind::heading;
        block.lines.assign(lines_.begin() + static_cast<std::ptrdiff_t>(heading.first),
                           lines_.begin() + static_cast<std::ptrdiff_t>(heading.last));
        block.breaks.assign(block.lines.size() - 1, false);
        if (heading.title > heading.first) block.breaks[heading.title - heading.first - 1] = true;
        block.level = heading.level;
        block.is_title = heading.is_title;
        blocks_.push_back(std::move(block));
    }

    /// Lines between headings, each stretch by its use.
    void add_text(std::size_t begin, std::size_t end) {
        const std::span<const PageLine> lines(lines_.data() + begin, end - begin);
        const std::span<LineUse> uses(uses_.data() + begin, end - begin);
        mark_figure_texts(contents_, lines, words_, uses);
        for (std::size_t i = 0; i < lines.size();) {
            std::size_t last = i + 1;
            while (last < lines.size() && uses[last] == uses[i]) ++last;
            add_stretch(lines.subspan(i, last - i), uses[i]);
            i = last;
        }
    }

    void add_stretch(std::span<const PageLine> lines, LineUse use) {
        if (use == LineUse::text) {
            for (PageBlock& block : paragraphs_of(contents_, lines, measure_, words_))
                blocks_.push_back(std::move(block));
            return;
        }
        PageBlock block;
        block.kind = use == LineUse::table  ? PageBlockKind::table
                     : use == LineUse::code ? PageBlockKind::code
                                            : PageBlockKind::omitted;
        block.lines.assign(lines.begin(), lines.end());
        block.rule = use == LineUse::formula       ? "formula"
                     : use == LineUse::figure_text ? "text in a figure"
                                                   : "contents list";
        if (use == LineUse::table) block.table = table_of(contents_, lines);
        blocks_.push_back(std::move(block));
    }

    const PdfContents& contents_;
    const LanguageWords& words_;
    std::vector<PageParts> parts_;  ///< a page each
    std::vector<PageLine> lines_;
    std::vector<LineUse> uses_;  ///< of each of them
    BodyText measure_;
    std::vector<PageBlock> blocks_;
};

}  // namespace

std::vector<PageBlock> arrange(const PdfContents& contents, const LanguageWords& words) {
    return Arranger(contents, words).arrange();
}

}  // namespace audio_edition
