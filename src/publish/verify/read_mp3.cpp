// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_mp3.h"

#include <algorithm>

#include "base/error.h"
#include "base/file_descriptor.h"
#include "base/read_file.h"
#include "publish/mp3/crc16.h"
#include "publish/mp3/frame_walk.h"

namespace audio_edition {
namespace {

constexpr std::size_t look_ahead = 1 << 20;
constexpr std::size_t id3_header_size = 10;
constexpr int decoder_delay = 529;

/// The bytes of a file, a stretch at a time.
class Stretches {
  public:
    explicit Stretches(const std::filesystem::path& path) : path_(path.string()), fd_(open_file(path)) {}

    /// At least `size` bytes from where `drop` left off, fewer only at the end of the file.
    std::span<const std::byte> look(std::size_t size) {
        // Piece by piece: a tag may claim a size that the file does not have.
        for (std::size_t have = bytes_.size(); have < size; have = bytes_.size()) {
            bytes_.resize(std::min(size, have + look_ahead));
            const long got = read_all(fd_.get(), std::span(bytes_).subspan(have));
            if (got < 0) throw system_error(ErrorKind::io, path_, "cannot read", static_cast<int>(-got));
            bytes_.resize(have + static_cast<std::size_t>(got));
            if (got == 0) break;
        }
        return bytes_;
    }

    void drop(std::size_t size) {
        bytes_.erase(bytes_.begin(),
                     bytes_.begin() + static_cast<std::ptrdiff_t>(std::min(size, bytes_.size())));
    }

  private:
    std::string path_;
    FileDescriptor fd_;
    std::vector<std::byte> bytes_;
};

/// Counts frames and notes what does not fit the ones before.
class Tally {
  public:
    explicit Tally(Mp3Facts& facts) : facts_(facts) {}

    void take(const Mp3Frame& frame) {
        if (!facts_.info && facts_.mp3_frames == 0) {
            facts_.info = read_info_frame(frame.bytes);
            if (facts_.info) {
                info_size_ = static_cast<std::int64_t>(frame.bytes.size());
                return;
            }
        }
        if (facts_.mp3_frames == 0) start(frame);
        if (frame.header.rate != facts_.rate || frame.header.channels != 1)
            fault_once(changes_, "the format changes");
        if (frame.header.kilobits != facts_.kilobits) facts_.kilobits = 0;
        ++facts_.mp3_frames;
        samples_ += frame.header.length().count;
        facts_.music_bytes += static_cast<std::int64_t>(frame.bytes.size());
        crc_.add(frame.bytes);
    }

    void finish() {
        facts_.music_crc = crc_.value();
        facts_.length = {samples_};
        if (!facts_.info) {
            facts_.faults.push_back("there is no Info frame");
            return;
        }
        const InfoFrame& info = *facts_.info;
        facts_.length = {std::max<std::int64_t>(0, samples_ - info.delay - info.padding)};
        expect(info.intact, "the Info frame's own CRC is wrong");
        expect(info.constant == (facts_.kilobits != 0),
               "the Info frame is wrong about the bit rate being constant");
        expect(info.mp3_frames == facts_.mp3_frames,
               "the Info frame counts " + std::to_string(info.mp3_frames) + " MP3 frames; there are " +
                   std::to_string(facts_.mp3_frames));
        const std::int64_t bytes = info_size_ + facts_.music_bytes;
        expect(info.bytes == (info_counts_bytes(bytes) ? bytes : 0), "the Info frame counts the bytes wrong");
        expect(info.encoder.empty() || info.music_crc == facts_.music_crc, "the CRC of the sound is wrong");
        expect(info.padding >= decoder_delay, "the sound is cut off before a player has drained its decoder");
    }

  private:
    void start(const Mp3Frame& first) {
        facts_.rate = first.header.rate;
        facts_.kilobits = first.header.kilobits;
        expect(first.main_data_begin == 0, "the first MP3 frame needs one before it");
        expect(first.header.channels == 1, "it is not mono");
    }
    void expect(bool right, const std::string& fault) {
        if (!right) facts_.faults.push_back(fault);
    }
    void fault_once(bool& told, const std::string& fault) {
        expect(told, fault);
        told = true;
    }

    Mp3Facts& facts_;
    Crc16 crc_;
    std::int64_t samples_ = 0;
    std::int64_t info_size_ = 0;
    bool changes_ = false;
};

void read_tag(Stretches& file, Mp3Facts& facts) {
    const std::size_t size = id3_size(file.look(id3_header_size));
    if (size == 0) {
        facts.faults.push_back("there is no ID3 tag");
        return;
    }
    facts.tag = read_id3(file.look(size));
    if (!facts.tag || !facts.tag->intact) facts.faults.push_back("the ID3 tag is not a sound ID3v2.3 tag");
    file.drop(size);
}

}  // namespace

std::optional<Id3Tag> read_mp3_tag(const std::filesystem::path& path) {
    Stretches file(path);
    return read_id3(file.look(id3_size(file.look(id3_header_size))));
}

Mp3Facts read_mp3(const std::filesystem::path& path) {
    Stretches file(path);
    Mp3Facts facts;
    read_tag(file, facts);
    Tally tally(facts);
    while (true) {
        const std::span<const std::byte> bytes = file.look(look_ahead);
        Mp3FrameWalk walk(bytes);
        while (const std::optional<Mp3Frame> frame = walk.next()) tally.take(*frame);
        const std::size_t walked = bytes.size() - walk.rest().size();
        file.drop(walked);
        if (walked == 0) break;
    }
    const bool all_walked = file.look(1).empty();
    if (facts.mp3_frames == 0)
        throw Error(ErrorKind::broken_input, path.string(), "holds no MP3 frames; build it again");
    if (!all_walked)
        facts.faults.push_back("something that is not an MP3 frame follows " +
                               std::to_string(facts.mp3_frames));
    tally.finish();
    return facts;
}

}  // namespace audio_edition
