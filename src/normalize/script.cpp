// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <string>

#include "normalize/normalize.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// White space as a reader sees it: none at the ends, one space within.
std::string one_line(std::string_view text) {
    std::string line;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint c = decode_at(text, at);
        if (is_space(c.value)) {
            if (!line.empty() && line.back() != ' ') line += ' ';
        } else {
            line.append(text.substr(at, c.size));
        }
        at += c.size;
    }
    if (line.ends_with(' ')) line.pop_back();
    return line;
}

/// "the-meeting", then "the-meeting-2".
std::string unique_id(std::string_view title, std::map<std::string, int>& used) {
    std::string id = slug(title);
    if (id.empty()) id = title.empty() ? "opening" : "section";
    const int count = ++used[id];
    return count == 1 ? id : id + "-" + std::to_string(count);
}

}  // namespace

Script Normalizer::script(const Document& document) const {
    Script script;
    script.title = one_line(document.title.text());
    script.author = one_line(document.author.text());
    script.language = document.language;
    std::map<std::string, int> used;
    for_each_section(document, [&](const Section& section, int) {
        ScriptSection said;
        said.title = one_line(section.title.text());
        said.id = unique_id(said.title, used);
        said.level = section.level;
        if (!section.title.empty())
            said.passages.push_back(passage(BlockKind::heading, section.title));
        else
            said.title = script.title;
        for (const Block& block : section.blocks) said.passages.push_back(passage(block.kind, block.text));
        script.sections.push_back(std::move(said));
    });
    return script;
}

}  // namespace audio_edition
