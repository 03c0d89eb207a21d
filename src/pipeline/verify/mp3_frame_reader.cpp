// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/verify/mp3_frame_reader.h"

#include <algorithm>

#include "base/error.h"
#include "base/read_file.h"
#include "publish/mp3/frame_walk.h"
#include "publish/mp3/info_frame.h"
#include "publish/verify/read_id3.h"

namespace audio_edition {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18;
constexpr std::size_t id3_header = 10;
constexpr std::size_t largest_mp3_frame = 2881;  // MPEG-2, 160 kbit/s at 8 kHz

}  // namespace

Mp3FrameReader::Mp3FrameReader(const std::filesystem::path& path) : path_(path), file_(open_file(path)) {
    skip(id3_size(look(id3_header)));
    Mp3FrameWalk walk(look(largest_mp3_frame));
    const std::optional<Mp3Frame> first = walk.next();
    if (first && read_info_frame(first->bytes)) skip(first->bytes.size());
}

std::span<const std::byte> Mp3FrameReader::next() {
    Mp3FrameWalk walk(look(largest_mp3_frame));
    const std::optional<Mp3Frame> frame = walk.next();
    if (!frame) return {};
    begin_ += frame->bytes.size();
    return frame->bytes;
}

std::span<const std::byte> Mp3FrameReader::look(std::size_t size) {
    if (buffer_.size() - begin_ < size) {
        buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(begin_));
        begin_ = 0;
        const std::size_t have = buffer_.size();
        buffer_.resize(have + piece);
        const long got = read_all(file_.get(), std::span(buffer_).subspan(have));
        if (got < 0) throw system_error(ErrorKind::io, path_.native(), "cannot read", static_cast<int>(-got));
        buffer_.resize(have + static_cast<std::size_t>(got));
    }
    return std::span<const std::byte>(buffer_).subspan(begin_);
}

void Mp3FrameReader::skip(std::size_t size) {
    while (size > 0) {
        const std::size_t here = std::min(size, look(1).size());
        if (here == 0) return;
        begin_ += here;
        size -= here;
    }
}

}  // namespace audio_edition
