// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "base/atomic_file.h"
#include "base/digest.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "pipeline/verify/verify_edition.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

class VerifyTest : public testing::Test {
  protected:
    VerifyTest() {
        put(scratch_ / "article.txt", small_article());
        BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / "out");
        request.clips = true;
        request.slug = "bakers";
        result_ = build_edition(request);
    }

    /// "where: fault" of every check that found something.
    [[nodiscard]] std::vector<std::string> faults() const {
        std::vector<std::string> faults;
        const bool sound = verify_edition(result_.folder, [&faults](const Check& check) {
            if (!check.fault.empty()) faults.push_back(check.where + ": " + check.fault);
        });
        EXPECT_EQ(sound, faults.empty());
        return faults;
    }

    /// Replaces bytes of a file, in the manifest too, as someone would who wants it to look right.
    void forge(const std::string& file, std::size_t at, const std::string& bytes) {
        std::string text = contents(result_.folder / file);
        text.replace(at, bytes.size(), bytes);
        put(result_.folder / file, text);
        Manifest manifest = manifest_of(result_.folder);
        for (ManifestFile& entry : manifest.files) {
            if (entry.path == file) entry.digest = digest(text);
        }
        put(result_.folder / manifest_name, to_json_text(manifest));
    }

    void change_manifest(const std::function<void(Manifest&)>& change) {
        Manifest manifest = manifest_of(result_.folder);
        change(manifest);
        put(result_.folder / manifest_name, to_json_text(manifest));
    }

    ScratchFolder scratch_;
    BuildResult result_;
};

TEST_F(VerifyTest, FindsNothingWrongWithAnEditionAsItWasBuilt) {
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_F(VerifyTest, NoticesAChangedByteAMissingAndACutFile) {
    std::string clip = contents(result_.folder / "clips/01-opening.mp3");
    clip[clip.size() / 2] ^= 1;
    put(result_.folder / "clips/01-opening.mp3", clip);
    EXPECT_THAT(faults(), Contains("clips/01-opening.mp3: its contents have changed"));

    fs::remove(result_.folder / "clips/02-a-quarrel-over-flour.mp3");
    EXPECT_THAT(faults(), Contains(HasSubstr("clips/02-a-quarrel-over-flour.mp3: cannot read")));

    fs::resize_file(result_.book, fs::file_size(result_.book) - 100);
    EXPECT_THAT(faults(), Contains(HasSubstr("bakers.mp3: it has ")));
}

TEST_F(VerifyTest, ReadsTheSoundAndNotOnlyItsDigest) {
    const std::size_t end = contents(result_.book).size();
    forge("bakers.mp3", end - 3000, std::string(8, 'x'));
    EXPECT_THAT(faults(), Contains(HasSubstr("bakers.mp3: ")));
}

TEST_F(VerifyTest, ComparesChaptersWithSections) {
    change_manifest([](Manifest& manifest) { manifest.sections[1].title = "A Quarrel over Sugar"; });
    EXPECT_THAT(faults(),
                Contains("bakers.mp3: chapter 'A Quarrel over Sugar' is called 'A Quarrel over Flour'"));
}

TEST_F(VerifyTest, NoticesSectionsThatDoNotTileTheEdition) {
    change_manifest([](Manifest& manifest) { manifest.sections[1].start += Frames{576}; });
    EXPECT_THAT(faults(), Contains(HasSubstr("edition.json: section 'a-quarrel-over-flour' does not begin")));
}

TEST_F(VerifyTest, ComparesTheClipsWithTheBook) {
    fs::copy_file(result_.folder / "clips/03-the-last-loaf.mp3", result_.folder / "clips/01-opening.mp3",
                  fs::copy_options::overwrite_existing);
    EXPECT_THAT(faults(), Contains(HasSubstr("clips: MP3 frame ")));
}

TEST_F(VerifyTest, DecodesFormatsWithoutLoss) {
    BuildRequest request = request_for(scratch_ / "article.txt", scratch_ / "flac");
    request.formats = {AudioFormat::flac};
    result_ = build_edition(request);
    EXPECT_THAT(faults(), IsEmpty());
    change_manifest([](Manifest& manifest) { manifest.files[0].length += Frames{1}; });
    EXPECT_THAT(faults(), Contains(HasSubstr(".flac: it holds ")));
}

TEST_F(VerifyTest, DoesNotWaitForPipes) {
    for (const char* file : {"bakers.mp3", "index.html"}) {
        fs::remove(result_.folder / file);
        ASSERT_EQ(::mkfifo((result_.folder / file).c_str(), 0600), 0);
        EXPECT_THAT(faults(), Contains(std::string(file) + ": is a pipe, not a file; name a file"));
    }
}

TEST_F(VerifyTest, LooksAtNothingOutsideTheFolder) {
    change_manifest([](Manifest& manifest) { manifest.files[1].path = "../../article.txt"; });
    EXPECT_THAT(faults(), Contains("../../article.txt: it is not in the edition's folder"));
}

TEST_F(VerifyTest, RefusesAFolderWithoutAnEdition) {
    const auto ignore = [](const Check&) {};
    EXPECT_EQ(error_of([&] { static_cast<void>(verify_edition(scratch_.path(), ignore)); }).kind(),
              ErrorKind::no_input);
    put(result_.folder / manifest_name, "{}");
    EXPECT_EQ(error_of([&] { static_cast<void>(verify_edition(result_.folder, ignore)); }).kind(),
              ErrorKind::broken_input);
}

}  // namespace
}  // namespace audio_edition
