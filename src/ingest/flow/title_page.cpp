// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/flow/title_page.h"

#include <algorithm>
#include <utility>

#include "ingest/markup/element_text.h"
#include "ingest/publication_time.h"
#include "text/generated_text.h"
#include "text/one_line.h"

namespace audio_edition {

std::vector<std::string> names_in(std::string_view creators) {
    std::vector<std::string> names;
    while (!creators.empty()) {
        const std::size_t end = std::min(creators.find(';'), creators.size());
        std::string name = on_one_line(creators.substr(0, end));
        if (!name.empty()) names.push_back(std::move(name));
        creators.remove_prefix(std::min(end + 1, creators.size()));
    }
    return names;
}

std::vector<Omission> settle_title_page(const MarkupTree& tree, const TitleParagraphs& page,
                                        const IngestOptions& options, const ReaderWords& words,
                                        Document& document) {
    std::vector<Omission> omissions;
    if (page.titles.size() == 1 && !element_text(tree, page.titles.front()).empty()) {
        omissions.push_back({page.titles.front(), options.title ? "title given" : ""});
        document.title = mapped_text_of(tree, page.titles.front());
    }
    std::vector<std::string> authors;
    for (const NodeIndex author : page.authors) {
        omissions.push_back({author, "byline"});
        authors.push_back(element_text(tree, author));
    }
    if (!authors.empty()) document.author = generated_text(words.names(authors));
    for (const NodeIndex date : page.dates) {
        omissions.push_back({date, "byline"});
        document.date = publication_time(element_text(tree, date)).value_or(document.date);
    }
    if (options.title) document.title = generated_text(*options.title);
    if (options.author) document.author = generated_text(*options.author);
    return omissions;
}

}  // namespace audio_edition
