// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/request_digests.h"

#include <set>

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

class RequestDigest : public testing::Test {
  protected:
    RequestDigest() {
        put(scratch_ / "voices/amber.toml", "one");
        put(scratch_ / "voices/arthur.toml", "two");
        put(scratch_ / "lexicon/names.tsv", "names");
        put(mine_, "mine");
        put(scratch_ / "copy-of-mine.tsv", "mine");
        put(scratch_ / "mine.pls", "mine");
        put(other_, "other");
    }

    [[nodiscard]] std::string digest_of(const BuildRequest& request) const {
        return RequestDigests({scratch_ / "voices", scratch_ / "lexicon"}).of(request);
    }

    /// What was just changed in the request gives it a digest that none had before. Then it is as it was.
    void expect_another(const char* changed) {
        EXPECT_TRUE(digests_.insert(digest_of(request_)).second) << changed;
        request_ = {};
    }

    void expect_the_same(const char* changed) {
        EXPECT_EQ(digest_of(request_), usual_) << changed;
        request_ = {};
    }

    ScratchFolder scratch_;
    const std::filesystem::path mine_ = scratch_ / "mine.tsv";
    const std::filesystem::path other_ = scratch_ / "other.tsv";
    BuildRequest request_;
    std::string usual_;
    std::set<std::string> digests_;
};

/// A new member of the request does not compile before it is said here what it does; and where it is left out
/// of the digest that it belongs in, this fails.
TEST_F(RequestDigest, IsAnotherForEveryOptionThatCanChangeAByte) {
    auto& [source, bytes, output, slug, title, author, language, encoding, article, policies, limits, voice,
           preferred_voices, reading, lexicons, series_lexicons, house_lexicons, inline_pronunciations,
           formats, kilobits, quality, clips, split, sidecars, remote_pictures, cover, profile, chime, music,
           closing, opening, foreign_text, foreign_passages, strict, verify, jobs, cache, replace, keep] =
        request_;
    auto& [notes, tables, figures, code, matter] = policies;
    auto& [dates, and_in_numbers, zero, addresses, emoji, note_marks] = reading;
    usual_ = digest_of(request_);
    expect_another("nothing yet");
    source = "another-name.txt", expect_the_same("source");
    bytes = "It rained.", expect_the_same("bytes");
    output = "elsewhere", expect_the_same("output");
    limits.file_bytes = 1, expect_the_same("limits");
    verify = true, expect_the_same("verify");
    jobs = 7, expect_the_same("jobs");
    cache = CacheSettings{"a"}, expect_the_same("cache");
    replace = true, expect_the_same("replace");
    keep = {"a"}, expect_the_same("keep");
    foreign_passages = ForeignPassages::narrator, expect_another("readers of passages");
    slug = "a", expect_another("slug");
    title = "a", expect_another("title");
    author = "a", expect_another("author");
    language = "a", expect_another("language");
    encoding = "a", expect_another("encoding");
    article = "all", expect_another("article");
    notes = NotePolicy::end_of_section, expect_another("notes");
    tables = TablePolicy::announce, expect_another("tables");
    figures = FigurePolicy::alt_text, expect_another("figures");
    code = CodePolicy::read, expect_another("code");
    matter = MatterPolicy::all, expect_another("matter");
    dates.emplace(), expect_another("dates");
    and_in_numbers.emplace(), expect_another("and in numbers");
    zero.emplace(), expect_another("zero");
    addresses.emplace(), expect_another("addresses");
    emoji.emplace(), expect_another("emoji");
    note_marks.emplace(), expect_another("note marks");
    voice = "arthur", expect_another("voice");
    voice = "cy", expect_another("a voice without a file");
    preferred_voices = {"arthur"}, expect_another("preferred voices");
    lexicons = {mine_}, expect_another("lexicons");
    series_lexicons = {mine_}, expect_another("series lexicons");
    house_lexicons = {mine_}, expect_another("house lexicons");
    inline_pronunciations = true, expect_another("inline pronunciations");
    formats = {AudioFormat::flac}, expect_another("format");
    formats.push_back(AudioFormat::mp3), expect_another("a second format");
    kilobits = 96, expect_another("kilobits");
    quality = 5, expect_another("quality");
    clips = true, expect_another("clips");
    split = std::chrono::hours(1), expect_another("split");
    sidecars.emplace(), expect_another("no sidecars");
    sidecars = {"chapters"}, expect_another("sidecars");
    remote_pictures = true, expect_another("remote pictures");
    cover = "none", expect_another("no cover");
    cover = mine_, expect_another("cover");
    profile = "podcast", expect_another("profile");
    chime = mine_, expect_another("chime");
    music = mine_, expect_another("music");
    closing = "a", expect_another("closing");
    opening = false, expect_another("opening");
    foreign_text = ForeignText::read, expect_another("foreign_text");
    strict = true, expect_another("strict");
}

TEST_F(RequestDigest, FollowsFromWhatFilesHoldAndFromTheirOrder) {
    request_.lexicons = {mine_};
    const std::string once = digest_of(request_);
    request_.lexicons = {scratch_ / "copy-of-mine.tsv"};
    EXPECT_EQ(digest_of(request_), once);
    request_.lexicons = {scratch_ / "mine.pls"};
    EXPECT_NE(digest_of(request_), once) << "another format";
    request_.lexicons = {mine_, other_};
    expect_another("two");
    request_.lexicons = {other_, mine_};
    expect_another("the other way round");
    for (const char* file : {"voices/amber.toml", "voices/calibration.txt", "voices/calibration/de.txt",
                             "voices/greta.toml", "lexicon/names.tsv", "lexicon/below/more.tsv"}) {
        put(scratch_ / file, "changed");
        expect_another(file);
    }
}

TEST_F(RequestDigest, NeedsItsVoiceAndFilesAndProfile) {
    const auto kind = [this](auto change) {
        BuildRequest request;
        change(request);
        return error_of([&] { static_cast<void>(digest_of(request)); }).kind();
    };
    EXPECT_EQ(kind([](auto& r) { r.voice = "nobody"; }), ErrorKind::unavailable);
    EXPECT_EQ(kind([](auto& r) { r.lexicons = {"nowhere.tsv"}; }), ErrorKind::no_input);
    EXPECT_EQ(kind([](auto& r) { r.profile = "none such"; }), ErrorKind::usage);
}

}  // namespace
}  // namespace audio_edition
