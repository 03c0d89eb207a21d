// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/sound_file.h"

#include <csignal>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

constexpr SampleRate rate{22050};
const SoundTags tags{"The Opening", "Émile Author", "A Book"};

/// A file of the running test alone: tests run side by side.
std::filesystem::path temporary(const std::string& name) {
    const std::string test = testing::UnitTest::GetInstance()->current_test_info()->name();
    return testing::TempDir() + "audio_edition_sound_file_" + test + "_" + name;
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void write_bytes(const std::filesystem::path& path, std::string_view bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

std::vector<std::int16_t> saw(std::size_t length) {
    std::vector<std::int16_t> samples(length);
    for (std::size_t i = 0; i < length; ++i) samples[i] = static_cast<std::int16_t>(i * 977);
    return samples;
}

std::filesystem::path write_saw(const std::string& name, SoundFormat format) {
    const std::filesystem::path path = temporary(name);
    SoundFileWriter file(path, format, rate, tags);
    file.write(saw(5000));
    file.write_silence(Frames{20'000});
    file.write(saw(1));
    file.finish();
    return path;
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// The chunks of a RIFF file by name, read as the format says, without libsndfile.
std::map<std::string, std::string> chunks_of(std::string_view riff) {
    std::map<std::string, std::string> chunks;
    for (std::size_t at = 12; at + 8 <= riff.size();) {
        const std::size_t size = little_endian(riff, at + 4);
        chunks.emplace(riff.substr(at, 4), riff.substr(at + 8, size));
        at += 8 + size + size % 2;
    }
    return chunks;
}

ErrorKind kind_of_failure(const std::filesystem::path& path, SoundFormat format) {
    try {
        SoundFileWriter file(path, format, rate, tags);
        for (int i = 0; i < 20; ++i) file.write(saw(50'000));
        file.finish();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), StartsWith(path.string() + ": cannot "));
        return error.kind();
    }
    ADD_FAILURE() << "wrote " << path;
    return ErrorKind::internal;
}

TEST(SoundFile, GivesBackEverySample) {
    std::vector<std::int16_t> expected = saw(5000);
    expected.resize(25'000);
    expected.push_back(0);
    for (const SoundFormat format : {SoundFormat::wav, SoundFormat::flac}) {
        const Pcm read = read_sound_file(write_saw("all", format));
        EXPECT_EQ(read.rate, rate);
        EXPECT_EQ(read.length(), Frames{25'001});
        EXPECT_EQ(read.samples, expected);
    }
}

TEST(SoundFile, GivesBackTheExtremes) {
    const std::filesystem::path path = temporary("extremes.wav");
    const std::vector<std::int16_t> extremes{-32768, -32767, -1, 0, 1, 32766, 32767};
    SoundFileWriter file(path, SoundFormat::wav, rate, {});
    file.write(extremes);
    file.finish();
    EXPECT_EQ(read_sound_file(path).samples, extremes);
}

TEST(SoundFile, IsAPlainWavBelowFourGiB) {
    const std::string riff = bytes_of(write_saw("plain.wav", SoundFormat::wav));
    EXPECT_EQ(riff.substr(0, 4), "RIFF");
    EXPECT_EQ(riff.substr(8, 4), "WAVE");
    EXPECT_EQ(little_endian(riff, 4), riff.size() - 8);
    const auto chunks = chunks_of(riff);
    EXPECT_EQ(chunks.count("ds64"), 0u);
    EXPECT_EQ(chunks.at("data").size(), 2u * 25'001);
    const std::string& format = chunks.at("fmt ");
    EXPECT_EQ(little_endian(format, 0), 0x00010001u) << "PCM, one channel";
    EXPECT_EQ(little_endian(format, 4), 22050u);
    EXPECT_EQ(little_endian(format, 12), 0x00100002u) << "two bytes a frame, 16 bits";
}

TEST(SoundFile, CarriesItsTags) {
    const auto chunks = chunks_of(bytes_of(write_saw("tags.wav", SoundFormat::wav)));
    EXPECT_THAT(chunks.at("LIST"), HasSubstr("The Opening"));
    EXPECT_THAT(chunks.at("LIST"), HasSubstr("Émile Author"));
    const std::string flac = bytes_of(write_saw("tags.flac", SoundFormat::flac));
    EXPECT_TRUE(flac.starts_with("fLaC"));
    EXPECT_THAT(flac.substr(0, 200), HasSubstr("title=The Opening"));
    EXPECT_THAT(flac.substr(0, 200), HasSubstr("artist=Émile Author"));
    EXPECT_THAT(flac.substr(0, 200), HasSubstr("album=A Book"));
}

TEST(SoundFile, CutsEndlessTagsBetweenCharacters) {
    std::string endless = "a";
    for (int i = 0; i < 200'000; ++i) endless += "é";
    const std::filesystem::path path = temporary("endless.wav");
    SoundFileWriter file(path, SoundFormat::wav, rate, {endless, endless, endless});
    file.write(saw(10));
    file.finish();
    EXPECT_EQ(read_sound_file(path).samples, saw(10));
    const std::string list = chunks_of(bytes_of(path)).at("LIST");
    EXPECT_THAT(list, HasSubstr(endless.substr(0, 999) + std::string(1, '\0')));
}

TEST(SoundFile, IsTheSameBytesOnEveryRun) {
    for (const SoundFormat format : {SoundFormat::wav, SoundFormat::flac}) {
        EXPECT_EQ(bytes_of(write_saw("first", format)), bytes_of(write_saw("second", format)));
    }
}

TEST(SoundFile, MayBeEmpty) {
    for (const SoundFormat format : {SoundFormat::wav, SoundFormat::flac}) {
        const std::filesystem::path path = temporary("empty");
        SoundFileWriter file(path, format, rate, {});
        file.write({});
        file.write_silence(Frames{0});
        file.finish();
        EXPECT_EQ(read_sound_file(path).length(), Frames{0});
    }
}

TEST(SoundFile, ReplacesWhatStoodThere) {
    write_bytes(temporary("all"), std::string(1'000'000, 'x'));
    EXPECT_EQ(read_sound_file(write_saw("all", SoundFormat::wav)).length(), Frames{25'001});
}

TEST(SoundFile, CannotBeCreatedWhereThereIsNoFolder) {
    EXPECT_EQ(kind_of_failure(temporary("missing") / "a.wav", SoundFormat::wav), ErrorKind::cannot_create);
    EXPECT_EQ(kind_of_failure(testing::TempDir(), SoundFormat::flac), ErrorKind::cannot_create);
}

TEST(SoundFile, SaysThatTheDiskIsFull) {
    EXPECT_EQ(kind_of_failure("/dev/full", SoundFormat::wav), ErrorKind::try_again);
    EXPECT_EQ(kind_of_failure("/dev/full", SoundFormat::flac), ErrorKind::try_again);
}

/// No file of this process can grow past `bytes` while it lives.
class FileSizeLimit {
  public:
    explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit lowered{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &lowered);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

  private:
    void (*handler_)(int);
    rlimit before_{};
};

TEST(SoundFile, SaysThatThereIsNoRoomForTheRest) {
    const FileSizeLimit limit(100'000);
    EXPECT_EQ(kind_of_failure(temporary("cut.wav"), SoundFormat::wav), ErrorKind::try_again);
    EXPECT_EQ(kind_of_failure(temporary("cut.flac"), SoundFormat::flac), ErrorKind::try_again);
}

TEST(SoundFile, NoticesWhatFailsOnlyAtTheEnd) {
    const std::filesystem::path path = temporary("late.flac");
    SoundFileWriter file(path, SoundFormat::flac, rate, {});
    file.write(saw(1000));  // less than a block, so FLAC still holds it
    const FileSizeLimit limit(64);
    EXPECT_THROW(file.finish(), Error);
}

TEST(SoundFile, RefusesWhatIsNoSound) {
    const auto kind = [](const std::filesystem::path& path) {
        try {
            static_cast<void>(read_sound_file(path));
        } catch (const Error& error) {
            return error.kind();
        }
        return ErrorKind::internal;
    };
    EXPECT_EQ(kind(temporary("missing.wav")), ErrorKind::no_input);
    EXPECT_EQ(kind(testing::TempDir()), ErrorKind::no_input) << "a folder, as for any other file";
    write_bytes(temporary("text.wav"), "Not sound at all, but several words of text.");
    EXPECT_EQ(kind(temporary("text.wav")), ErrorKind::broken_input);
    const std::string flac = bytes_of(write_saw("whole.flac", SoundFormat::flac));
    write_bytes(temporary("half.flac"), flac.substr(0, flac.size() / 2));
    EXPECT_EQ(kind(temporary("half.flac")), ErrorKind::broken_input);
}

TEST(SoundFile, AveragesChannels) {
    using namespace std::string_view_literals;
    // Two channels of 16 bits: (100, 200), (-32768, -32768), (32767, -32767).
    write_bytes(temporary("stereo.wav"),
                "RIFF\x30\0\0\0WAVEfmt \x10\0\0\0\x01\0\x02\0\x22\x56\0\0\x88\x58\x01\0\x04\0\x10\0"
                "data\x0C\0\0\0\x64\0\xC8\0\0\x80\0\x80\xFF\x7F\x01\x80"sv);
    EXPECT_THAT(read_sound_file(temporary("stereo.wav")).samples, ElementsAre(150, -32768, 0));
}

}  // namespace
}  // namespace audio_edition
