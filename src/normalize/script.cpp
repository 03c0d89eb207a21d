// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "normalize/normalize.h"
#include "text/one_line.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// "the-meeting", then "the-meeting-2"; never one that a title has taken already ("The Meeting 2").
class SectionIds {
  public:
    std::string next(std::string_view title) {
        std::string base = slug(title);
        if (base.empty()) base = title.empty() ? "opening" : "section";
        int& count = counts_[base];
        std::string id;
        do {
            ++count;
            id = count == 1 ? base : base + "-" + std::to_string(count);
        } while (!taken_.insert(id).second);
        return id;
    }

  private:
    std::map<std::string, int> counts_;
    std::set<std::string> taken_;
};

Passage draft(BlockKind kind, MappedText written, bool opens_scene, std::string language) {
    Passage passage;
    passage.kind = kind;
    passage.written = std::move(written);
    passage.opens_scene = opens_scene;
    passage.language = std::move(language);
    return passage;
}

class Drafting {
  public:
    explicit Drafting(Script& script) : script_(script) {}

    void take(std::vector<Section>& sections) {
        for (Section& section : sections) {
            take(section);
            take(section.children);
        }
    }

  private:
    void take(Section& section) {
        ScriptSection said;
        said.title = on_one_line(section.label.empty() ? section.title.text() : section.label);
        said.id = ids_.next(said.title);
        said.level = section.level;
        if (!section.title.empty())
            said.passages.push_back(
                draft(BlockKind::heading, std::move(section.title), false, section.language));
        if (said.title.empty()) said.title = script_.title;
        for (Block& block : section.blocks)
            said.passages.push_back(
                draft(block.kind, std::move(block.text), block.opens_scene, block.language));
        script_.sections.push_back(std::move(said));
    }

    Script& script_;
    SectionIds ids_;
};

}  // namespace

Script draft_script(Document& document) {
    Script script;
    script.title = on_one_line(document.title.text());
    script.author = on_one_line(document.author.text());
    script.date = document.date;
    script.language = document.language;
    Drafting(script).take(document.sections);
    document.sections = {};
    return script;
}

Passage Normalizer::passage(const Passage& draft, std::vector<Trace>* trace) const {
    Passage read = passage(draft.kind, draft.written, trace);
    read.opens_scene = draft.opens_scene;
    read.language = draft.language;
    return read;
}

Script Normalizer::script(const Document& document) const {
    Script script = draft_script(Document(document));
    for (ScriptSection& section : script.sections) {
        for (Passage& passage : section.passages) passage = this->passage(passage);
    }
    return script;
}

}  // namespace audio_edition
