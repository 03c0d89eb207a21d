// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/verify/read_mp3.h"

#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "master/signals.h"
#include "publish/mp3/frame_walk.h"
#include "publish/mp3/mp3_file.h"

namespace audio_edition {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string text_of(const std::vector<std::byte>& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

class ReadMp3 : public testing::Test {
  protected:
    ReadMp3() {
        const Pcm pcm = faded(sine(440, 0.3, 30000));
        Mp3File file(folder_ / "good.mp3", {}, {.title = "Title", .chapters = {{"One", {}, {}}}});
        file.write(encode_mp3(pcm, {}));
        file.finish(pcm.length(), {{"One", {}, pcm.length()}});
        good_ = contents(folder_ / "good.mp3");
        head_ = read_mp3(folder_ / "good.mp3").tag->size;
    }

    std::vector<std::string> faults_of(const std::string& bytes) {
        put(folder_ / "bad.mp3", bytes);
        return read_mp3(folder_ / "bad.mp3").faults;
    }

    ScratchFolder folder_;
    std::string good_;
    std::size_t head_ = 0;  ///< where the Info frame begins
};

TEST_F(ReadMp3, FindsNothingWrongWithAGoodFile) {
    const Mp3Facts facts = read_mp3(folder_ / "good.mp3");
    EXPECT_THAT(facts.faults, IsEmpty());
    EXPECT_EQ(facts.rate.hertz, 22050);
    EXPECT_EQ(facts.kilobits, 64);
    EXPECT_EQ(facts.length, (Frames{30000}));
    EXPECT_EQ(facts.mp3_frames, mp3_frames_for({30000}, {22050}));
    EXPECT_EQ(facts.music_bytes, static_cast<std::int64_t>(good_.size() - head_ - 208));
}

TEST_F(ReadMp3, ReadsFilesLargerThanItsBuffer) {
    Mp3File file(folder_ / "long.mp3", {}, {.title = "Long"});
    file.write(silent_mp3(20000, {}));
    file.finish({20000 * 576 - 2000}, {});
    const Mp3Facts facts = read_mp3(folder_ / "long.mp3");
    EXPECT_THAT(facts.faults, IsEmpty());
    EXPECT_EQ(facts.mp3_frames, 20000);
}

/// Joined files, as some tools make them: a player shows the length of the first.
TEST_F(ReadMp3, NoticesAFileThatWasAppended) {
    const std::string frames = good_.substr(head_ + 208);
    EXPECT_THAT(faults_of(good_ + frames), Contains("the Info frame counts 55 MP3 frames; there are 110"));
    EXPECT_THAT(faults_of(good_ + good_), ElementsAre("something that is not an MP3 frame follows 55"));
}

TEST_F(ReadMp3, NoticesWhatIsMissing) {
    EXPECT_THAT(faults_of(good_.substr(head_)), ElementsAre("there is no ID3 tag"));
    EXPECT_THAT(faults_of(good_.substr(0, head_) + good_.substr(head_ + 208)),
                ElementsAre("there is no Info frame"));
    EXPECT_THAT(faults_of(good_.substr(0, good_.size() - 209)),
                Contains(HasSubstr("counts 55 MP3 frames; there are 54")));
    EXPECT_THAT(faults_of(good_.substr(0, good_.size() - 100)),
                Contains("something that is not an MP3 frame follows 54"));
}

TEST_F(ReadMp3, NoticesAFlippedBitAnywhere) {
    for (std::size_t at = head_ + 13; at < good_.size(); at += 97) {
        std::string bad = good_;
        bad[at] = static_cast<char>(bad[at] ^ 1);
        const bool in_rest_of_info_frame = at >= head_ + 169 && at < head_ + 208;
        if (in_rest_of_info_frame) continue;
        EXPECT_THAT(faults_of(bad), testing::Not(IsEmpty())) << at;
    }
}

TEST_F(ReadMp3, NoticesAnEndThatIsCutOff) {
    InfoFrame info = *read_mp3(folder_ / "good.mp3").info;
    info.padding = 528;  // one less than a decoder holds back
    EXPECT_THAT(
        faults_of(good_.substr(0, head_) + text_of(write_info_frame(info, {})) + good_.substr(head_ + 208)),
        ElementsAre("the sound is cut off before a player has drained its decoder"));
}

TEST_F(ReadMp3, NoticesABeginningThatIsCutOff) {
    const Mp3Frames mp3 = encode_mp3(noise(0.9, 20000), {});
    Mp3FrameWalk walk(mp3.bytes);
    std::span<const std::byte> rest = mp3.bytes;
    while (walk.next()->main_data_begin == 0) rest = walk.rest();
    EXPECT_THAT(faults_of(text_of({rest.begin(), rest.end()})),
                Contains("the first MP3 frame needs one before it"));
}

TEST_F(ReadMp3, NoticesAnotherBitRate) {
    const Mp3Settings other{{22050}, 80, 3};
    const Mp3Frames frames = silent_mp3(1, other);
    EXPECT_THAT(faults_of(good_ + text_of(frames.bytes)),
                Contains("the Info frame is wrong about the bit rate being constant"));
}

TEST_F(ReadMp3, ThrowsForWhatIsNoMp3) {
    const auto kind_of = [&](const std::string& name) {
        return error_of([&] { static_cast<void>(read_mp3(folder_ / name)); }).kind();
    };
    EXPECT_EQ(kind_of("missing.mp3"), ErrorKind::no_input);
    put(folder_ / "empty.mp3", "");
    EXPECT_EQ(kind_of("empty.mp3"), ErrorKind::broken_input);
    put(folder_ / "text.mp3", std::string(3 << 20, 'a'));
    EXPECT_EQ(kind_of("text.mp3"), ErrorKind::broken_input);
    put(folder_ / "tag.mp3", good_.substr(0, head_));
    EXPECT_EQ(kind_of("tag.mp3"), ErrorKind::broken_input);
    std::string huge_tag = good_;
    huge_tag.replace(6, 4, "\x7F\x7F\x7F\x7F");
    put(folder_ / "huge.mp3", huge_tag);
    EXPECT_EQ(kind_of("huge.mp3"), ErrorKind::broken_input);
}

TEST_F(ReadMp3, AnyBytesWillDo) {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        std::string bytes = good_;
        for (int i = 0; i < 20; ++i) bytes[random() % bytes.size()] = static_cast<char>(random());
        put(folder_ / "any.mp3", bytes);
        try {
            static_cast<void>(read_mp3(folder_ / "any.mp3"));
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        }
    }
}

}  // namespace
}  // namespace audio_edition
