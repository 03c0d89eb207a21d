// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "pipeline/verify/checks.h"
#include "publish/mp3/id3.h"
#include "publish/verify/read_mp3.h"

namespace audio_edition {
namespace {

std::string chapter_fault(const Id3Chapter& chapter, const ManifestSection& section, SampleRate rate) {
    const std::string name = "chapter '" + section.title + "' ";
    if (chapter.title != tag_text(section.title)) return name + "is called '" + chapter.title + "'";
    if (chapter.start != to_milliseconds(section.start, rate)) {
        return name + "begins at " + std::to_string(chapter.start.count) + " ms";
    }
    if (chapter.end != to_milliseconds(section.start + section.length, rate)) {
        return name + "ends at " + std::to_string(chapter.end.count) + " ms";
    }
    return "";
}

std::string chapters_fault(const std::filesystem::path& path, const Manifest& manifest) {
    const Mp3Facts facts = read_mp3(path);
    if (!facts.tag) return "there is no tag";
    const auto& chapters = facts.tag->chapters;
    if (chapters.size() != manifest.sections.size()) return "there are " + std::to_string(chapters.size());
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        std::string fault = chapter_fault(chapters[i], manifest.sections[i], manifest.rate);
        if (!fault.empty()) return fault;
    }
    return "";
}

}  // namespace

void check_chapters(const EditionUnderCheck& edition, const ManifestFile& book) {
    const std::string what =
        std::to_string(edition.manifest.sections.size()) + " chapters, one for each section";
    std::string fault;
    try {
        fault = chapters_fault(edition.folder / book.path, edition.manifest);
    } catch (const Error& error) {
        fault = error.message();
    }
    edition.report(book.path, what, fault);
}

}  // namespace audio_edition
