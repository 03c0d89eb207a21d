// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <cerrno>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

TEST(Error, SaysWhereAndWhat) {
    const Error error{ErrorKind::unavailable, "voice 'sandra'", "no such voice; there are: amber, arthur"};
    EXPECT_STREQ(error.what(), "voice 'sandra': no such voice; there are: amber, arthur");
    EXPECT_EQ(error.where(), "voice 'sandra'");
    EXPECT_EQ(error.message(), "no such voice; there are: amber, arthur");
    EXPECT_EQ(error.kind(), ErrorKind::unavailable);
}

TEST(Error, WithoutAPlaceSaysJustWhat) {
    EXPECT_STREQ((Error{ErrorKind::usage, "", "nothing to do; name a file"}.what()),
                 "nothing to do; name a file");
}

TEST(Error, ExitStatusesAreThoseOfSysexits) {
    EXPECT_EQ(exit_code(ErrorKind::usage), 64);
    EXPECT_EQ(exit_code(ErrorKind::broken_input), 65);
    EXPECT_EQ(exit_code(ErrorKind::no_input), 66);
    EXPECT_EQ(exit_code(ErrorKind::unavailable), 69);
    EXPECT_EQ(exit_code(ErrorKind::internal), 70);
    EXPECT_EQ(exit_code(ErrorKind::cannot_create), 73);
    EXPECT_EQ(exit_code(ErrorKind::io), 74);
    EXPECT_EQ(exit_code(ErrorKind::try_again), 75);
    EXPECT_EQ(exit_code(ErrorKind::permission), 77);
    EXPECT_EQ(exit_code(ErrorKind::interrupted), 130);
    EXPECT_EQ(exit_code(ErrorKind::terminated), 143);
}

TEST(SystemError, SaysWhatToDo) {
    EXPECT_STREQ(system_error(ErrorKind::cannot_create, "out/book.mp3", "cannot write", ENOSPC).what(),
                 "out/book.mp3: cannot write: No space left on device; free some space and run again");
}

TEST(SystemError, WhatMayPassLaterIsTryAgain) {
    for (const int reason : {ENOSPC, EDQUOT, EFBIG, ENOMEM, EMFILE, ENFILE, EAGAIN}) {
        EXPECT_EQ(system_error(ErrorKind::io, "a", "cannot write", reason).kind(), ErrorKind::try_again)
            << reason;
    }
}

TEST(SystemError, WhatIsNotAllowedIsPermission) {
    for (const int reason : {EACCES, EPERM, EROFS}) {
        EXPECT_EQ(system_error(ErrorKind::io, "a", "cannot write", reason).kind(), ErrorKind::permission)
            << reason;
    }
}

TEST(SystemError, AnythingElseIsWhatTheCallerSays) {
    EXPECT_EQ(system_error(ErrorKind::no_input, "a", "cannot read", ENOENT).kind(), ErrorKind::no_input);
    EXPECT_EQ(system_error(ErrorKind::io, "a", "cannot read", EIO).kind(), ErrorKind::io);
}

TEST(SystemError, NamesEvenAnUnknownNumber) {
    EXPECT_STREQ(system_error(ErrorKind::io, "a", "cannot read", 4242).what(), "a: cannot read: error 4242");
}

}  // namespace
}  // namespace audio_edition
