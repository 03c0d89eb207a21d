// SPDX-License-Identifier: GPL-3.0-or-later
#include "speak/wire.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/binary_fields.h"
#include "base/file_descriptor.h"

namespace audio_edition {
namespace {

using namespace std::string_literals;

struct Pipe {
    Pipe() {
        int ends[2];
        EXPECT_EQ(::pipe2(ends, O_CLOEXEC), 0);
        read_end.reset(ends[0]);
        write_end.reset(ends[1]);
    }
    void write(std::string_view bytes) const {
        ASSERT_EQ(write_all(write_end.get(), std::as_bytes(std::span(bytes))), 0);
    }
    FileDescriptor read_end;
    FileDescriptor write_end;
};

TransferPatience none_left() {
    return {TransferPatience::Clock::now(), -1};
}

const std::string hello_bytes = "\x05\0\0\0\x07hellodone"s;

TEST(Wire, CarriesMessagesOneAfterAnother) {
    const Pipe pipe;
    ASSERT_EQ(send(pipe.write_end.get(), {3, "first"}, {}), Transfer::done);
    ASSERT_EQ(send(pipe.write_end.get(), {4, ""}, none_left()), Transfer::done);
    Message message;
    ASSERT_EQ(receive(pipe.read_end.get(), message, 5, none_left()), Transfer::done);
    EXPECT_EQ(message.type, 3);
    EXPECT_EQ(message.body, "first");
    ASSERT_EQ(receive(pipe.read_end.get(), message, 0, {}), Transfer::done);
    EXPECT_EQ(message.type, 4);
    EXPECT_EQ(message.body, "");
}

TEST(Wire, HasTheDocumentedForm) {
    const Pipe pipe;
    pipe.write(hello_bytes);
    Message message;
    ASSERT_EQ(receive(pipe.read_end.get(), message, 100, none_left()), Transfer::done);
    EXPECT_EQ(message.type, 7);
    EXPECT_EQ(message.body, "hello");
}

TEST(Wire, AMessageWithoutItsClosingRecordWasNotSent) {
    for (std::size_t size = 0; size < hello_bytes.size(); ++size) {
        Pipe pipe;
        pipe.write(hello_bytes.substr(0, size));
        pipe.write_end.reset();
        Message message;
        EXPECT_EQ(receive(pipe.read_end.get(), message, 100, {}), Transfer::ended) << size;
    }
    const Pipe pipe;
    pipe.write("\x05\0\0\0\x07hellodonf"s);
    Message message;
    EXPECT_EQ(receive(pipe.read_end.get(), message, 100, {}), Transfer::malformed);
}

TEST(Wire, ASizeIsNotBelieved) {
    const Pipe large;
    large.write("\xFF\xFF\xFF\xFF\x07"s);
    Message message;
    EXPECT_EQ(receive(large.read_end.get(), message, 1 << 20, {}), Transfer::malformed);

    Pipe lying;
    lying.write("\xFF\xFF\xFF\xEF\x07and no more"s);
    lying.write_end.reset();
    EXPECT_EQ(receive(lying.read_end.get(), message, std::size_t{1} << 32, {}), Transfer::ended);
    EXPECT_LE(message.body.capacity(), std::size_t{4} << 20);
}

TEST(Wire, ADeadlineEndsWaitingButNotWhatIsThere) {
    const Pipe pipe;
    Message message;
    EXPECT_EQ(receive(pipe.read_end.get(), message, 100, none_left()), Transfer::timed_out);
    pipe.write(hello_bytes.substr(0, 8));
    EXPECT_EQ(receive(pipe.read_end.get(), message, 100, none_left()), Transfer::timed_out);
}

TEST(Wire, AnInterruptEndsWaiting) {
    const Pipe pipe;
    Pipe interrupt;
    interrupt.write_end.reset();
    const TransferPatience patience{std::nullopt, interrupt.read_end.get()};
    Message message;
    EXPECT_EQ(receive(pipe.read_end.get(), message, 100, patience), Transfer::interrupted);
    EXPECT_EQ(send(pipe.write_end.get(), {1, "x"}, patience), Transfer::interrupted);
}

TEST(Wire, NeverWritesToAPipeThatIsFull) {
    const Pipe pipe;
    EXPECT_EQ(send(pipe.write_end.get(), {1, std::string(1 << 22, 'x')}, none_left()), Transfer::timed_out);
}

TEST(Wire, AReaderThatHasGoneIsNoSignal) {
    Pipe pipe;
    pipe.read_end.reset();
    EXPECT_EQ(send(pipe.write_end.get(), {1, "x"}, {}), Transfer::ended);
    EXPECT_EQ(send(pipe.write_end.get(), {1, "x"}, none_left()), Transfer::ended);
}

TEST(Wire, ABadDescriptorIsAFailure) {
    Message message;
    EXPECT_EQ(receive(1 << 20, message, 100, {}), Transfer::failed);
}

TEST(BinaryReader, StaysIncompleteOnceItRanOver) {
    const std::string bytes = "\x04\0\0\0abc"s;
    BinaryReader body(bytes);
    EXPECT_EQ(body.string(), "");
    EXPECT_FALSE(body.complete());
    EXPECT_EQ(body.number<std::uint32_t>(), 0U);
    EXPECT_FALSE(body.finished());
}

TEST(BinaryReader, ReadsWhatTheWriterWrote) {
    BinaryWriter writer;
    const std::vector<std::int16_t> samples = {-32768, 0, 32767};
    writer.number(std::int64_t{-7});
    writer.string("text\0with a nul"s);
    writer.array(std::span(samples));
    const std::string bytes = writer.take();
    BinaryReader body(bytes);
    EXPECT_EQ(body.number<std::int64_t>(), -7);
    EXPECT_EQ(body.string(), "text\0with a nul"s);
    EXPECT_EQ(body.array<std::int16_t>(), samples);
    EXPECT_TRUE(body.finished());
}

}  // namespace
}  // namespace audio_edition
