// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "base/error.h"
#include "pipeline/verify/checks.h"
#include "publish/mp3/id3.h"
#include "publish/verify/read_mp3.h"
#include "publish/verify/read_mp4.h"
#include "publish/verify/read_opus.h"

namespace audio_edition {
namespace {

/// A chapter that should be there.
struct Expected {
    std::string title;
    Frames start, end;
};

/// What is heard of the sections between `start` and `end`, in the time of a file that begins at `start`.
std::vector<Expected> chapters_between(const std::vector<ManifestSection>& sections, Frames start,
                                       Frames end) {
    std::vector<Expected> chapters;
    for (const ManifestSection& section : sections) {
        const Frames section_end = section.start + section.length;
        if (section_end <= start || section.start >= end) continue;
        chapters.push_back(
            {section.title, std::max(section.start, start) - start, std::min(section_end, end) - start});
    }
    return chapters;
}

/// A chapter as a file has it; only ID3 tells where one ends.
struct Found {
    std::string title;
    Milliseconds start;
    std::optional<Milliseconds> end;
};

std::string chapter_fault(const Found& chapter, const Expected& expected, SampleRate rate) {
    const std::string name = "chapter '" + expected.title + "' ";
    if (chapter.title != tag_text(expected.title)) return name + "is called '" + chapter.title + "'";
    if (chapter.start != to_milliseconds(expected.start, rate)) {
        return name + "begins at " + std::to_string(chapter.start.count) + " ms";
    }
    if (chapter.end && *chapter.end != to_milliseconds(expected.end, rate)) {
        return name + "ends at " + std::to_string(chapter.end->count) + " ms";
    }
    return "";
}

std::vector<Found> id3_chapters(const std::filesystem::path& path) {
    std::vector<Found> chapters;
    const std::optional<Id3Tag> tag = read_mp3_tag(path);
    if (!tag) throw Error{ErrorKind::broken_input, path.string(), "there is no tag"};
    for (const Id3Chapter& each : tag->chapters) chapters.push_back({each.title, each.start, each.end});
    return chapters;
}

std::vector<Found> without_ends(const std::vector<ChapterMark>& marks) {
    std::vector<Found> chapters;
    for (const ChapterMark& mark : marks) chapters.push_back({mark.title, mark.start, {}});
    return chapters;
}

std::vector<Found> opus_chapters(const std::filesystem::path& path) {
    const auto chapters = read_opus_chapters(path);
    if (!chapters) throw Error{ErrorKind::broken_input, path.string(), "its comments cannot be read"};
    return without_ends(*chapters);
}

/// Nothing for a format that has none.
std::optional<std::vector<Found>> chapters_of(const std::filesystem::path& path) {
    const std::string extension = path.extension();
    if (extension == ".mp3") return id3_chapters(path);
    if (extension == ".m4b") return without_ends(read_mp4(path).chapters);
    if (extension == ".opus") return opus_chapters(path);
    return std::nullopt;
}

std::string chapters_fault(const std::vector<Found>& chapters, const std::vector<Expected>& expected,
                           SampleRate rate) {
    if (chapters.size() != expected.size()) return "there are " + std::to_string(chapters.size());
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        std::string fault = chapter_fault(chapters[i], expected[i], rate);
        if (!fault.empty()) return fault;
    }
    return "";
}

void check(const EditionUnderCheck& edition, const std::string& path, const std::vector<Expected>& expected) {
    std::string fault;
    try {
        const auto chapters = chapters_of(edition.folder / path);
        if (!chapters) return;
        fault = chapters_fault(*chapters, expected, edition.manifest.rate);
    } catch (const Error& error) {
        fault = error.message();
    }
    const std::string agreeing = expected.size() == 1
                                     ? "1 chapter, for its only section"
                                     : std::to_string(expected.size()) + " chapters, one for each section";
    edition.report(path, agreeing, fault);
}

}  // namespace

void check_chapters(const EditionUnderCheck& edition, const ManifestFile& book) {
    std::vector<Expected> expected;
    for (const ManifestSection& section : edition.manifest.sections)
        expected.push_back({section.title, section.start, section.start + section.length});
    check(edition, book.path, expected);
}

void check_chapters(const EditionUnderCheck& edition, const ManifestPart& part) {
    check(edition, part.path,
          chapters_between(edition.manifest.sections, part.start, part.start + part.length));
}

}  // namespace audio_edition
