// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/mp3/frame_walk.h"

namespace audio_edition {
namespace {

/// Nine bits in MPEG-1, eight in MPEG-2, at the beginning of the side information.
int main_data_begin(const Mp3FrameHeader& header, std::span<const std::byte> frame) noexcept {
    const std::span<const std::byte> side_info = frame.subspan(header.overhead() - header.side_info_size());
    const int first = std::to_integer<int>(side_info[0]);
    if (header.version != MpegVersion::mpeg1) return first;
    return first << 1 | std::to_integer<int>(side_info[1]) >> 7;
}

}  // namespace

std::optional<Mp3Frame> Mp3FrameWalk::next() noexcept {
    const std::optional<Mp3FrameHeader> header = read_frame_header(rest_);
    if (!header || header->size() > rest_.size() || header->size() < header->overhead()) return std::nullopt;
    const std::span<const std::byte> frame = rest_.first(header->size());
    rest_ = rest_.subspan(frame.size());
    return Mp3Frame{*header, frame, main_data_begin(*header, frame)};
}

}  // namespace audio_edition
