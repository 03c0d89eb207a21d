// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/title_page.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "ingest/comparable.h"
#include "ingest/merge_skipped.h"

namespace audio_edition {
namespace {

/// What stands on a title page has not more letters: a publisher, a place, a year, a motto.
constexpr std::size_t most_letters = 300;
/// Nor has it more headings: title, subtitle, author, edition; what has is made to do harm.
constexpr int most_sections = 12;
/// "By", "a novel by" before the name.
constexpr std::size_t most_letters_untitled = 24;

std::size_t letters_of(const Section& section) {
    std::size_t letters = 0;
    for (const Block& block : section.blocks) letters += comparable(block.text.text()).size();
    return letters;
}

class TitlePage {
  public:
    TitlePage(const Document& document, const LanguageWords& language)
        : language_(language),
          source_(document.source),
          title_(comparable(document.title.text())),
          author_(comparable(document.author.text())) {}

    /// Takes sections off the front of `sections`; returns what they held, in the order of the source.
    std::vector<Skipped> take_off(std::vector<Section>& sections) {
        for (int taken = 0; taken < most_sections && !sections.empty() && is_title_page(sections); ++taken) {
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
    [[nodiscard]] bool names_title(const Section& section) const {
        return !title_.empty() && comparable(section.title.text()) == title_;
    }

    [[nodiscard]] bool names_author(const Section& section) const {
        if (author_.empty()) return false;
        const std::string key = comparable(section.title.text());
        if (key == author_ || key == title_ + " " + author_) return true;
        const auto names = [&](std::string_view by) {
            const std::string byline = std::string(by) + " " + author_;
            return key == byline || key == title_ + " " + byline;
        };
        return !language_.bylines.by.first(names).empty();
    }

    [[nodiscard]] bool is_title_page(const std::vector<Section>& sections) const {
        const Section& first = sections.front();
        const bool is_all = sections.size() == 1 && first.children.empty();
        if (is_all) return false;
        if (names_author(first)) return letters_of(first) <= most_letters;
        const Section& second = sections.size() > 1 ? sections[1] : first.children.front();
        if (names_title(first)) {
            // What has the name of the whole may be its first chapter or poem.
            return letters_of(first) <= most_letters &&
                   (first.blocks.empty() || tells_of_edition(first) || names_author(second));
        }
        return first.title.empty() && first.children.empty() && letters_of(first) <= most_letters_untitled &&
               (names_title(second) || names_author(second));
    }

    [[nodiscard]] bool tells_of_edition(const Section& section) const {
        for (const Block& block : section.blocks) {
            const std::string key = comparable(block.text.text());
            if (!author_.empty() && key.find(author_) != std::string::npos) return true;
            if (begins_or_ends_with_by(key)) return true;
            for (std::size_t at = 0; at < key.size();) {
                const std::size_t end = std::min(key.find(' ', at), key.size());
                const std::string word = key.substr(at, end - at);
                const bool is_year =
                    word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
                if (is_year || language_.books.edition.contains(word)) return true;
                at = end + 1;
            }
        }
        return false;
    }

    [[nodiscard]] bool begins_or_ends_with_by(const std::string& key) const {
        const auto stands_at_an_end = [&](const std::string& by) {
            return key == by || key.starts_with(by + " ") || key.ends_with(" " + by);
        };
        return !language_.bylines.by
                    .first([&](std::string_view by) { return stands_at_an_end(std::string(by)); })
                    .empty();
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

    const LanguageWords& language_;
    std::string_view source_;
    std::string title_;
    std::string author_;
    std::vector<Skipped> skipped_;
};

}  // namespace

void leave_out_title_page(Document& document, const LanguageWords& language) {
    merge_skipped(document.skipped, TitlePage(document, language).take_off(document.sections));
}

}  // namespace audio_edition
