// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/title_page.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/html/headline.h"
#include "ingest/merge_skipped.h"

namespace audio_edition {
namespace {

/// What stands on a title page has not more letters: a publisher, a place, a year, a motto.
constexpr std::size_t most_letters = 300;
/// "By", "a novel by" before the name.
constexpr std::size_t most_letters_untitled = 24;

std::size_t letters_of(const Section& section) {
    std::size_t letters = 0;
    for (const Block& block : section.blocks) letters += comparable(block.text.text()).size();
    return letters;
}

class TitlePage {
  public:
    explicit TitlePage(const Document& document)
        : source_(document.source),
          title_(comparable(document.title.text())),
          author_(comparable(document.author.text())) {}

    /// Takes sections off the front of `sections`; returns what they held, in the order of the source.
    std::vector<Skipped> take_off(std::vector<Section>& sections) {
        while (!sections.empty() && is_title_page(sections)) {
            Section first = std::move(sections.front());
            sections.erase(sections.begin());
            skip(first.title);
            for (const Block& block : first.blocks) skip(block.text);
            raise(first.children);
            sections.insert(sections.begin(), std::make_move_iterator(first.children.begin()),
                            std::make_move_iterator(first.children.end()));
        }
        return std::move(skipped_);
    }

  private:
    [[nodiscard]] bool names_work(const Section& section) const {
        const std::string key = comparable(section.title.text());
        if (key.empty() || title_.empty()) return false;
        if (key == title_) return true;
        return !author_.empty() && (key == author_ || key == "by " + author_ ||
                                    key == title_ + " by " + author_ || key == title_ + " " + author_);
    }

    [[nodiscard]] bool is_title_page(const std::vector<Section>& sections) const {
        const Section& first = sections.front();
        const bool is_all = sections.size() == 1 && first.children.empty();
        if (is_all) return false;
        if (names_work(first)) return letters_of(first) <= most_letters;
        return first.title.empty() && first.children.empty() && letters_of(first) <= most_letters_untitled &&
               names_work(sections[1]);
    }

    static void raise(std::vector<Section>& sections) {
        for (Section& section : sections) {
            section.level = std::max(1, section.level - 1);
            raise(section.children);
        }
    }

    void skip(const MappedText& text) {
        bool begins = true;
        for (const MappedText::Piece& piece : text.pieces()) {
            if (piece.source.empty()) continue;
            if (!begins && only_blanks_between(skipped_.back().source.end, piece.source.begin)) {
                skipped_.back().source.end = piece.source.end;
            } else {
                skipped_.push_back({piece.source, "title page"});
            }
            begins = false;
        }
    }

    [[nodiscard]] bool only_blanks_between(std::size_t begin, std::size_t end) const {
        return begin <= end &&
               source_.substr(begin, end - begin).find_first_not_of(" \t\r\n") == std::string_view::npos;
    }

    std::string_view source_;
    std::string title_;
    std::string author_;
    std::vector<Skipped> skipped_;
};

}  // namespace

void leave_out_title_page(Document& document) {
    merge_skipped(document.skipped, TitlePage(document).take_off(document.sections));
}

}  // namespace audio_edition
