// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/receipt.h"

#include <gmock/gmock.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;

class ReceiptOfAnEdition : public testing::Test {
  protected:
    ReceiptOfAnEdition() {
        put(scratch_ / "pier/pier.mp3", "sound");
        put(scratch_ / "pier/clips/01.mp3", "clip");
        receipt_.key = "k";
        receipt_.edition = "pier";
        receipt_.title = "The Pier";
        receipt_.length = std::chrono::milliseconds(1500);
        receipt_.unspoken = {{"one", "\xF0\x9F\x92\xA5", "SIGSEGV"}};
        receipt_.files = list_files(scratch_ / "pier");
        write_receipt(scratch_.path(), receipt_);
    }

    [[nodiscard]] std::string damaged(Thoroughness how) const {
        return damage(scratch_.path(), receipt_, how);
    }

    ScratchFolder scratch_;
    Receipt receipt_;
};

TEST_F(ReceiptOfAnEdition, IsReadBackAsItWasWritten) {
    const auto read = find_receipt(scratch_.path(), "k");
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->failure);
    EXPECT_EQ(to_text(to_json(*read)), to_text(to_json(receipt_)));
    ASSERT_EQ(read->files.size(), 2U);
    EXPECT_EQ(read->files[0].path, "clips/01.mp3");
    EXPECT_EQ(read->files[1].bytes, 5U);
    EXPECT_EQ(read->unspoken[0].reason, "SIGSEGV");
}

TEST_F(ReceiptOfAnEdition, OfAnotherKeyOrTornIsNone) {
    EXPECT_FALSE(find_receipt(scratch_.path(), "another"));
    EXPECT_FALSE(find_receipt(scratch_ / "nowhere", "k"));
    const std::string whole = contents(scratch_ / "receipt.json");
    for (std::size_t size = 0; size + 2 < whole.size(); size += 7) {
        put(scratch_ / "receipt.json", whole.substr(0, size));
        EXPECT_FALSE(find_receipt(scratch_.path(), "k")) << size;
    }
}

TEST_F(ReceiptOfAnEdition, ThatLeadsOutsideItsFolderIsNone) {
    receipt_.edition = "../../pier";
    write_receipt(scratch_.path(), receipt_);
    EXPECT_FALSE(find_receipt(scratch_.path(), "k"));
}

TEST_F(ReceiptOfAnEdition, SeesWhatIsMissingOrOfAnotherSize) {
    EXPECT_THAT(damaged(Thoroughness::digests), IsEmpty());
    put(scratch_ / "pier/pier.mp3", "Sound");
    EXPECT_THAT(damaged(Thoroughness::sizes), IsEmpty());
    EXPECT_THAT(damaged(Thoroughness::digests), HasSubstr("pier.mp3: has other contents"));
    put(scratch_ / "pier/pier.mp3", "soun");
    EXPECT_THAT(damaged(Thoroughness::sizes), HasSubstr("another size"));
    std::filesystem::remove(scratch_ / "pier/pier.mp3");
    EXPECT_THAT(damaged(Thoroughness::sizes), HasSubstr("is missing"));
    std::filesystem::create_symlink("clips/01.mp3", scratch_ / "pier/pier.mp3");
    EXPECT_THAT(damaged(Thoroughness::sizes), HasSubstr("no longer a file"));
}

TEST(ReceiptOfAFailure, TellsWhyAndBySignal) {
    const ScratchFolder scratch;
    Receipt receipt;
    receipt.key = "k";
    receipt.attempts = 3;
    receipt.failure = Failure{ErrorKind::internal, "document", "killed", "SIGKILL", {"a sentence"}};
    write_receipt(scratch.path(), receipt);
    EXPECT_THAT(contents(scratch / "receipt.json"), HasSubstr("\"status\": 70"));
    const auto read = find_receipt(scratch.path(), "k");
    ASSERT_TRUE(read && read->failure);
    EXPECT_EQ(read->attempts, 3);
    EXPECT_EQ(to_text(to_json(*read)), to_text(to_json(receipt)));
    remove_receipt(scratch.path());
    remove_receipt(scratch.path());
    EXPECT_FALSE(find_receipt(scratch.path(), "k"));
}

}  // namespace
}  // namespace audio_edition
