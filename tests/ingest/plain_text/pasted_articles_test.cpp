// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "base/read_file.h"
#include "ingest/outline.h"

namespace audio_edition {
namespace {

/// One of `articles.txt`.
struct Article {
    std::string name;
    std::vector<std::string> lines;  ///< with the empty ones between paragraphs
    std::vector<std::string> headings;
};

std::vector<Article> all_articles() {
    constexpr std::string_view sign = "§";
    std::istringstream file(
        read_file(std::string(AUDIO_EDITION_SOURCE "/tests/ingest/plain_text/articles.txt")));
    std::vector<Article> all;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("=== ")) {
            all.push_back({line.substr(4), {}, {}});
        } else if (!all.empty()) {
            if (line.starts_with(sign)) all.back().headings.push_back(line.erase(0, sign.size()));
            all.back().lines.push_back(line);
        }
    }
    return all;
}

enum class PastedLayout { paragraphs, dense, wrapped };

std::string wrapped(const std::string& line) {
    constexpr std::size_t width = 72;
    std::istringstream words(line);
    std::string text;
    std::size_t columns = 0;
    for (std::string word; words >> word; columns += word.size() + 1) {
        const bool is_full = columns + word.size() > width;
        if (!text.empty()) text += is_full ? '\n' : ' ';
        if (is_full) columns = 0;
        text += word;
    }
    return text;
}

std::string laid_out(const Article& article, PastedLayout layout) {
    std::string text;
    for (const std::string& line : article.lines) {
        if (line.empty() && layout == PastedLayout::dense) continue;
        text += (layout == PastedLayout::wrapped ? wrapped(line) : line) + "\n";
    }
    return text;
}

struct HeadingScore {
    std::size_t right = 0, missing = 0, wrong = 0;
    std::string mistakes;
};

void judge(const Article& article, PastedLayout layout, HeadingScore& score) {
    std::vector<std::string> wanted = article.headings;
    for_each_section(read(laid_out(article, layout)), [&](const Section& section, int) {
        std::string title = section.title.text();
        std::ranges::replace(title, '\n', ' ');
        const auto found = std::ranges::find(wanted, title);
        if (title.empty()) return;
        if (found == wanted.end()) {
            ++score.wrong;
            score.mistakes += article.name + ": no heading: " + title + "\n";
        } else {
            ++score.right;
            wanted.erase(found);
        }
    });
    score.missing += wanted.size();
    for (const std::string& heading : wanted)
        score.mistakes += article.name + ": not found: " + heading + "\n";
}

/// Half of what stands alone on a line in these articles is no heading: names of speakers, captions, verse,
/// addresses.
TEST(PastedArticles, HaveTheirHeadingsFound) {
    for (const auto& [layout, least] :
         {std::pair{PastedLayout::paragraphs, 0.98}, std::pair{PastedLayout::dense, 0.90},
          std::pair{PastedLayout::wrapped, 0.98}}) {
        HeadingScore score;
        for (const Article& article : all_articles()) judge(article, layout, score);
        const double right = static_cast<double>(score.right);
        EXPECT_GE(right / static_cast<double>(score.right + score.missing), least) << score.mistakes;
        EXPECT_GE(right / static_cast<double>(score.right + score.wrong), 0.96) << score.mistakes;
    }
}

}  // namespace
}  // namespace audio_edition
