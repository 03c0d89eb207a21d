// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_id3.h"

#include <algorithm>
#include <string_view>

#include "text/utf8.h"

namespace audio_edition {
namespace {

using Bytes = std::span<const std::byte>;

constexpr std::size_t tag_header_size = 10;

std::uint32_t big_endian(Bytes bytes) {
    std::uint32_t value = 0;
    for (const std::byte byte : bytes) value = value << 8 | std::to_integer<std::uint32_t>(byte);
    return value;
}

std::string latin_1(Bytes bytes) {
    std::string text;
    for (const std::byte byte : bytes) {
        if (byte == std::byte{0}) break;
        append_utf8(text, std::to_integer<char32_t>(byte));
    }
    return text;
}

/// Surrogates that are not in pairs become U+FFFD.
std::string utf_16(Bytes bytes) {
    const bool little_endian =
        bytes.size() >= 2 && bytes[0] == std::byte{0xFF} && bytes[1] == std::byte{0xFE};
    const auto unit = [&](std::size_t i) -> char32_t {
        const auto first = std::to_integer<char32_t>(bytes[i]),
                   second = std::to_integer<char32_t>(bytes[i + 1]);
        return little_endian ? second << 8 | first : first << 8 | second;
    };
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        if (c == 0) break;
        if (c == 0xFEFF && i == 0) continue;
        const bool high = c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size();
        if (high && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (unit(i + 2) - 0xDC00);
            i += 2;
        }
        append_utf8(text, c >= 0xD800 && c < 0xE000 ? U'\uFFFD' : c);
    }
    return text;
}

/// The text of a frame whose first byte tells its encoding; nothing for an encoding that 2.3 does not have.
std::optional<std::string> text_of(Bytes content) {
    if (content.empty()) return std::nullopt;
    if (content[0] == std::byte{0}) return latin_1(content.subspan(1));
    if (content[0] == std::byte{1}) return utf_16(content.subspan(1));
    return std::nullopt;
}

/// Takes fields off the front; `failed` once there were too few bytes for one.
class Fields {
  public:
    explicit Fields(Bytes bytes) : bytes_(bytes) {}

    Bytes take(std::size_t size) {
        failed_ = failed_ || size > bytes_.size();
        if (failed_) return {};
        const Bytes taken = bytes_.first(size);
        bytes_ = bytes_.subspan(size);
        return taken;
    }
    std::uint32_t number(std::size_t size) { return big_endian(take(size)); }
    /// Up to a zero byte, and that too.
    std::string name() {
        const auto end = std::find(bytes_.begin(), bytes_.end(), std::byte{0});
        failed_ = failed_ || end == bytes_.end();
        if (failed_) return {};
        std::string text = latin_1(take(static_cast<std::size_t>(end - bytes_.begin())));
        take(1);
        return text;
    }
    [[nodiscard]] Bytes rest() const { return bytes_; }
    [[nodiscard]] bool failed() const { return failed_; }

  private:
    Bytes bytes_;
    bool failed_ = false;
};

struct Id3Frame {
    std::string id;
    Bytes content;
};

bool is_frame_id(Bytes id) {
    return std::all_of(id.begin(), id.end(), [](std::byte byte) {
        const char c = std::to_integer<char>(byte);
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

/// The frames in `bytes`. Zeros may follow them; anything else, and a frame that is compressed or too long,
/// is not intact.
std::vector<Id3Frame> frames_in(Bytes bytes, bool& intact) {
    std::vector<Id3Frame> frames;
    while (bytes.size() >= tag_header_size && is_frame_id(bytes.first(4))) {
        const std::size_t size = big_endian(bytes.subspan(4, 4));
        if (size > bytes.size() - tag_header_size || bytes[9] != std::byte{0}) break;
        frames.push_back({latin_1(bytes.first(4)), bytes.subspan(tag_header_size, size)});
        bytes = bytes.subspan(tag_header_size + size);
    }
    intact = intact && std::all_of(bytes.begin(), bytes.end(), [](std::byte b) { return b == std::byte{0}; });
    return frames;
}

std::string embedded_title(Bytes frames, bool& intact) {
    for (const Id3Frame& frame : frames_in(frames, intact)) {
        if (frame.id == "TIT2") return text_of(frame.content).value_or("");
    }
    return {};
}

void read_chapter(Bytes content, Id3Tag& tag) {
    Fields fields(content);
    Id3Chapter chapter;
    chapter.id = fields.name();
    chapter.start = {fields.number(4)};
    chapter.end = {fields.number(4)};
    fields.take(8);
    chapter.title = embedded_title(fields.rest(), tag.intact);
    tag.intact = tag.intact && !fields.failed();
    if (!fields.failed()) tag.chapters.push_back(std::move(chapter));
}

void read_contents(Bytes content, Id3Tag& tag) {
    Fields fields(content);
    Id3Contents contents;
    contents.id = fields.name();
    const std::uint32_t flags = fields.number(1);
    contents.top_level = (flags & 2) != 0;
    contents.ordered = (flags & 1) != 0;
    for (std::uint32_t left = fields.number(1); left > 0 && !fields.failed(); --left) {
        contents.children.push_back(fields.name());
    }
    contents.title = embedded_title(fields.rest(), tag.intact);
    tag.intact = tag.intact && !fields.failed();
    if (!fields.failed()) tag.contents.push_back(std::move(contents));
}

/// Encoding, media type, kind, description, and what remains are the bytes of the picture.
void read_picture(Bytes content, Id3Tag& tag) {
    Fields fields(content);
    const std::uint32_t encoding = fields.number(1);
    tag.picture.media_type = fields.name();
    fields.take(1);
    const bool wide = encoding == 1;
    if (!wide) static_cast<void>(fields.name());
    while (wide && !fields.failed() && fields.number(2) != 0) continue;
    tag.intact = tag.intact && !fields.failed();
    tag.picture.bytes.assign(reinterpret_cast<const char*>(fields.rest().data()), fields.rest().size());
}

void read_frame(const Id3Frame& frame, Id3Tag& tag) {
    if (frame.id == "APIC") return read_picture(frame.content, tag);
    if (frame.id == "CHAP") return read_chapter(frame.content, tag);
    if (frame.id == "CTOC") return read_contents(frame.content, tag);
    if (frame.id[0] != 'T') return;
    if (std::optional<std::string> text = text_of(frame.content)) {
        tag.texts[frame.id] = *std::move(text);
    } else {
        tag.intact = false;
    }
}

}  // namespace

std::size_t id3_size(Bytes header) noexcept {
    if (header.size() < tag_header_size) return 0;
    if (header[0] != std::byte{'I'} || header[1] != std::byte{'D'} || header[2] != std::byte{'3'}) return 0;
    std::size_t size = 0;
    for (const std::byte byte : header.subspan(6, 4)) {
        if (std::to_integer<unsigned>(byte) >= 0x80) return 0;
        size = size << 7 | std::to_integer<std::size_t>(byte);
    }
    return tag_header_size + size;
}

std::optional<Id3Tag> read_id3(Bytes file) {
    Id3Tag tag;
    tag.size = id3_size(file);
    if (tag.size == 0 || tag.size > file.size()) return std::nullopt;
    const bool version_2_3 = file[3] == std::byte{3} && file[4] == std::byte{0};
    if (!version_2_3 || file[5] != std::byte{0}) return std::nullopt;
    for (const Id3Frame& frame : frames_in(file.first(tag.size).subspan(tag_header_size), tag.intact))
        read_frame(frame, tag);
    return tag;
}

}  // namespace audio_edition
