// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/mp4_boxes.h"

#include <cerrno>
#include <span>

#include <unistd.h>

#include "base/error.h"
#include "base/read_file.h"

namespace audio_edition {

Mp4Boxes::Mp4Boxes(const std::filesystem::path& path) : path_(path.string()), file_(open_file(path)) {
    const off_t size = ::lseek(file_.get(), 0, SEEK_END);
    if (size < 0) throw system_error(ErrorKind::io, path_, "cannot read", errno);
    size_ = static_cast<std::uint64_t>(size);
}

Mp4Box Mp4Boxes::box_at(std::uint64_t at, std::uint64_t end) {
    if (end - at < 8) fail();
    std::uint64_t length = number(at, 4);
    std::uint64_t header = 8;
    if (length == 1) {
        length = number(at + 8, 8);
        header = 16;
    } else if (length == 0) {
        length = end - at;
    }
    if (length < header || length > end - at) fail();
    return {text(at + 4, 4), at + header, at + length};
}

std::vector<Mp4Box> Mp4Boxes::all(const Mp4Box& parent, const std::string& type) {
    std::vector<Mp4Box> found;
    for (std::uint64_t at = parent.begin; at < parent.end;) {
        Mp4Box box = box_at(at, parent.end);
        at = box.end;
        if (box.type == type) found.push_back(std::move(box));
    }
    return found;
}

std::optional<Mp4Box> Mp4Boxes::find(const Mp4Box& parent, const std::string& type) {
    std::vector<Mp4Box> found = all(parent, type);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Mp4Box Mp4Boxes::require(const Mp4Box& parent, const std::string& type) {
    std::optional<Mp4Box> found = find(parent, type);
    if (!found) fail();
    return *std::move(found);
}

std::uint64_t Mp4Boxes::number(std::uint64_t at, std::size_t bytes) {
    std::uint64_t value = 0;
    for (const char byte : text(at, bytes)) value = value << 8U | static_cast<unsigned char>(byte);
    return value;
}

std::string Mp4Boxes::text(std::uint64_t at, std::size_t bytes) {
    if (at > size_ || bytes > size_ - at) fail();
    std::string read(bytes, '\0');
    if (::lseek(file_.get(), static_cast<off_t>(at), SEEK_SET) < 0) fail();
    const long got = read_all(file_.get(), std::as_writable_bytes(std::span(read)));
    if (got < 0) throw system_error(ErrorKind::io, path_, "cannot read", static_cast<int>(-got));
    if (static_cast<std::size_t>(got) != bytes) fail();
    return read;
}

void Mp4Boxes::fail() const {
    throw Error{ErrorKind::broken_input, path_, "is not a complete MP4 file; build it again"};
}

}  // namespace audio_edition
