// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/id3.h"

#include <algorithm>
#include <cassert>

#include <taglib/attachedpictureframe.h>
#include <taglib/chapterframe.h>
#include <taglib/id3v2tag.h>
#include <taglib/tableofcontentsframe.h>
#include <taglib/textidentificationframe.h>

#include "base/error.h"
#include "publish/mp3/language_code.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

namespace ID3v2 = TagLib::ID3v2;

constexpr std::size_t longest_text = 1000;
constexpr std::size_t most_entries = 255;
constexpr unsigned no_offset = 0xFFFFFFFF;  // "use the times"
constexpr std::size_t header_size = 10;
constexpr std::size_t most_bytes = std::size_t{1} << 28;  // four synchsafe bytes

TagLib::ByteVector bytes_of(const std::string& text) {
    return {text.data(), static_cast<unsigned>(text.size())};
}

/// Frames are raw pointers in TagLib; whoever they are added to owns them.
ID3v2::Frame* text_frame(const char* id, const std::string& text) {
    const auto encoding = ascii_prefix(text) == text.size() ? TagLib::String::Latin1 : TagLib::String::UTF16;
    auto* frame = new ID3v2::TextIdentificationFrame(id, encoding);
    frame->setText(TagLib::String(text, TagLib::String::UTF8));
    return frame;
}

ID3v2::FrameList title_of(const std::string& title) {
    ID3v2::FrameList frames;
    if (const std::string text = tag_text(title); !text.empty()) frames.append(text_frame("TIT2", text));
    return frames;
}

void add_text(ID3v2::Tag& tag, const char* id, const std::string& text) {
    if (const std::string clean = tag_text(text); !clean.empty()) tag.addFrame(text_frame(id, clean));
}

std::string chapter_id(std::size_t index) {
    return "ch" + std::to_string(index + 1);
}

void add_contents(ID3v2::Tag& tag, const std::string& id, const std::string& title, bool top_level,
                  const TagLib::ByteVectorList& children) {
    assert(children.size() <= most_entries);
    auto* contents = new ID3v2::TableOfContentsFrame(bytes_of(id), children, title_of(title));
    contents->setIsTopLevel(top_level);
    contents->setIsOrdered(true);
    tag.addFrame(contents);
}

/// The children of a table that lists chapters `first` to `last` (half-open).
TagLib::ByteVectorList chapter_ids(std::size_t first, std::size_t last) {
    TagLib::ByteVectorList ids;
    for (std::size_t i = first; i < last; ++i) ids.append(bytes_of(chapter_id(i)));
    return ids;
}

void add_tables_of_contents(ID3v2::Tag& tag, const Mp3Tags& tags) {
    const std::size_t count = tags.chapters.size();
    const std::string title = tags.title.empty() ? "Contents" : tags.title;
    if (count <= most_entries) return add_contents(tag, "toc", title, true, chapter_ids(0, count));
    TagLib::ByteVectorList parts;
    const std::size_t part_count = (count + most_entries - 1) / most_entries;
    for (std::size_t part = 0; part < part_count; ++part)
        parts.append(bytes_of("toc" + std::to_string(part + 1)));
    add_contents(tag, "toc", title, true, parts);
    for (std::size_t part = 0; part < part_count; ++part) {
        const std::size_t first = part * most_entries, last = std::min(count, first + most_entries);
        add_contents(tag, "toc" + std::to_string(part + 1), tags.chapters[first].title, false,
                     chapter_ids(first, last));
    }
}

void add_chapters(ID3v2::Tag& tag, const Mp3Tags& tags, SampleRate rate) {
    if (tags.chapters.empty()) return;
    if (tags.chapters.size() > most_entries * most_entries) {
        throw Error(ErrorKind::usage, tags.title,
                    "more than 65,025 chapters; ID3 cannot list them; split the work");
    }
    add_tables_of_contents(tag, tags);
    for (std::size_t i = 0; i < tags.chapters.size(); ++i) {
        const Mp3Chapter& chapter = tags.chapters[i];
        tag.addFrame(new ID3v2::ChapterFrame(
            bytes_of(chapter_id(i)), static_cast<unsigned>(to_milliseconds(chapter.start, rate).count),
            static_cast<unsigned>(to_milliseconds(chapter.end, rate).count), no_offset, no_offset,
            title_of(chapter.title)));
    }
}

void add_cover(ID3v2::Tag& tag, const Cover& cover) {
    auto* picture = new ID3v2::AttachedPictureFrame;
    picture->setMimeType(std::string(media_type(cover.type)));
    picture->setType(ID3v2::AttachedPictureFrame::FrontCover);
    picture->setPicture(bytes_of(cover.bytes));
    tag.addFrame(picture);
}

std::string track_number(const Mp3Tags& tags) {
    if (tags.track == 0) return {};
    return std::to_string(tags.track) + (tags.tracks > 0 ? "/" + std::to_string(tags.tracks) : "");
}

/// ID3v2.3 has no month without a day, and no time without either.
void add_date(ID3v2::Tag& tag, const std::string& date) {
    constexpr std::size_t year = 4, day = 10, minute = 16;
    if (date.size() >= year) add_text(tag, "TYER", date.substr(0, year));
    if (date.size() >= day) add_text(tag, "TDAT", date.substr(8, 2) + date.substr(5, 2));
    if (date.size() >= minute) add_text(tag, "TIME", date.substr(11, 2) + date.substr(14, 2));
}

/// Makes the zeros at the end of a tag as many as `size` needs. What TagLib leaves there is more than TLEN
/// can grow by.
void fit(std::vector<std::byte>& tag, std::size_t size) {
    assert(std::all_of(tag.begin() + static_cast<std::ptrdiff_t>(std::min(size, tag.size())), tag.end(),
                       [](std::byte b) { return b == std::byte{0}; }));
    tag.resize(size);
    const std::size_t after_header = size - header_size;
    for (std::size_t i = 0; i < 4; ++i)
        tag[6 + i] = static_cast<std::byte>(after_header >> 7 * (3 - i) & 0x7F);
}

}  // namespace

std::vector<std::byte> render_id3(const Mp3Tags& tags, Frames length, SampleRate rate, std::size_t size) {
    ID3v2::Tag tag;
    add_text(tag, "TIT2", tags.title);
    add_text(tag, "TPE1", tags.artist);
    add_text(tag, "TPE2", tags.artist);
    add_text(tag, "TALB", tags.album);
    add_text(tag, "TCON", std::string(genre));
    add_date(tag, tags.date);
    add_text(tag, "TLAN", iso_639_2(tags.language));
    add_text(tag, "TRCK", track_number(tags));
    add_text(tag, "TLEN", std::to_string(to_milliseconds(length, rate).count));
    add_chapters(tag, tags, rate);
    if (tags.cover) add_cover(tag, *tags.cover);
    const TagLib::ByteVector rendered = tag.render(ID3v2::v3);
    if (rendered.size() - header_size >= most_bytes) {
        throw Error(ErrorKind::usage, tags.title,
                    "the tag would be larger than 256 MiB; shorten the titles or split the work");
    }
    const auto* first = reinterpret_cast<const std::byte*>(rendered.data());
    std::vector<std::byte> bytes(first, first + rendered.size());
    if (size != 0) fit(bytes, size);
    return bytes;
}

std::string tag_text(std::string_view text) {
    std::string clean;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode_at(text, at);
        at += next.size;
        const bool control = next.value < 0x20 || (next.value >= 0x7F && next.value < 0xA0);
        const std::size_t before = clean.size();
        if (is_space(next.value)) {
            clean += ' ';
        } else if (!control) {
            append_utf8(clean, next.value);
        }
        if (clean.size() > longest_text) {
            clean.resize(before);
            break;
        }
    }
    return clean;
}

}  // namespace audio_edition
