// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/work.h"

#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "pipeline/excerpt.h"
#include "pipeline/opening.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "the-meeting" for the file "articles/the-meeting.txt".
std::string title_from_name(const std::string& name) {
    const std::string stem = on_one_line(std::filesystem::path(name).stem().string());
    return is_valid_utf8(stem) && !stem.empty() ? stem : "Untitled";
}

void require_nothing_lost(const Work& work) {
    if (work.account.lost.empty()) return;
    const ByteSpan first = work.account.lost.front();
    throw Error{ErrorKind::internal, work.document.name,
                "would lose text in " + std::to_string(work.account.lost.size()) +
                    " places, the first at byte " + std::to_string(first.begin) + ", '" +
                    excerpt(first.of(work.document.source), 40) +
                    "'; this is a bug of audio-edition, please report it"};
}

std::size_t words_in(std::string_view spoken) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : spoken) {
        words += !inside && c != ' ' ? 1 : 0;
        inside = c != ' ';
    }
    return words;
}

}  // namespace

Work prepare_work(Document document, const Normalizer& normalizer, Opening opening) {
    Work work;
    work.script = normalizer.script(document);
    const bool announced = opening == Opening::spoken && !document.title.empty();
    if (announced) add_opening(work.script, document, normalizer);
    work.title = work.script.title.empty() ? title_from_name(document.name) : work.script.title;
    work.document = std::move(document);
    work.account = account_for(work.document, work.script, announced);
    require_nothing_lost(work);
    std::erase_if(work.script.sections,
                  [](const ScriptSection& section) { return count_words(section) == 0; });
    if (work.script.sections.empty()) {
        throw Error{ErrorKind::broken_input, work.document.name,
                    "holds no words to say; check that it is the right file"};
    }
    return work;
}

std::size_t count_words(const ScriptSection& section) {
    std::size_t words = 0;
    for (const Passage& passage : section.passages) {
        for (const Token& token : passage.tokens) {
            if (token.kind == TokenKind::word) words += words_in(passage.spoken_of(token));
        }
    }
    return words;
}

}  // namespace audio_edition
