// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/error.h"
#include "pipeline/verify/checks.h"
#include "pipeline/verify/mp3_frame_reader.h"
#include "publish/mp3/encode.h"

namespace audio_edition {
namespace {

/// Reads a book once, beside the files that have stretches of it, one after the other.
class Stretches {
  public:
    Stretches(const EditionUnderCheck& edition, const ManifestFile& book)
        : folder_(edition.folder),
          book_(folder_ / book.path),
          frame_length_(mp3_frame_length(edition.manifest.rate).count) {}

    /// Whether `file` begins with the next `length` of the book. After them it has only the silence that
    /// drains a decoder.
    std::string fault(const std::string& file, Frames length) {
        Mp3FrameReader stretch(folder_ / file);
        for (std::int64_t i = 0; i < length.count / frame_length_; ++i) {
            const std::span<const std::byte> expected = book_.next();
            if (expected.empty()) return "the book ends within " + file;
            if (!std::ranges::equal(stretch.next(), expected))
                return "MP3 frame " + std::to_string(i) + " of " + file + " is not that of the book";
        }
        return "";
    }

  private:
    const std::filesystem::path& folder_;
    Mp3FrameReader book_;
    const std::int64_t frame_length_;
};

std::string clip_frames_fault(const EditionUnderCheck& edition, const ManifestFile& book) {
    Stretches clips(edition, book);
    for (const ManifestSection& section : edition.manifest.sections) {
        if (section.clip.empty()) return "section '" + section.id + "' has no clip";
        if (std::string fault = clips.fault(section.clip, section.length); !fault.empty()) return fault;
    }
    return "";
}

std::string part_frames_fault(const EditionUnderCheck& edition, const ManifestFile& book) {
    Stretches parts(edition, book);
    for (const ManifestPart& part : edition.manifest.parts)
        if (std::string fault = parts.fault(part.path, part.length); !fault.empty()) return fault;
    return "";
}

template <class Fault>
void report_frames(const EditionUnderCheck& edition, const char* where, const ManifestFile& book,
                   const Fault& fault) {
    std::string found;
    try {
        found = fault(edition, book);
    } catch (const Error& error) {
        found = error.message();
    }
    edition.report(where, "together the same MP3 frames as the book", found);
}

}  // namespace

void check_clips(const EditionUnderCheck& edition, const ManifestFile& book) {
    report_frames(edition, "clips", book, clip_frames_fault);
}

void check_parts(const EditionUnderCheck& edition, const ManifestFile& book) {
    report_frames(edition, "parts", book, part_frames_fault);
}

}  // namespace audio_edition
