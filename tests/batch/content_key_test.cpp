// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/content_key.h"

#include <functional>
#include <set>

#include <gtest/gtest.h>

#include "base/scratch.h"

namespace audio_edition {
namespace {

class ContentKey : public testing::Test {
  protected:
    ContentKey() {
        put(scratch_ / "voices/amber.toml", "one");
        put(scratch_ / "voices/arthur.toml", "two");
        put(scratch_ / "lexicon/names.tsv", "names");
        put(scratch_ / "mine.tsv", "mine");
        put(scratch_ / "copy-of-mine.tsv", "mine");
        put(scratch_ / "other.tsv", "other");
    }

    /// As a run of its own would have it.
    [[nodiscard]] std::string key(const BuildRequest& options, const SourceBytes& source = {"text", ".txt"},
                                  const std::string& engine = "1.51") const {
        ContentKeys keys({scratch_ / "voices", scratch_ / "lexicon"}, {"espeak-ng", engine});
        return keys.key_of(options, source);
    }

    [[nodiscard]] std::string key_with(const std::function<void(BuildRequest&)>& change) const {
        BuildRequest options;
        change(options);
        return key(options);
    }

    ScratchFolder scratch_;
};

TEST_F(ContentKey, IsTheSameForWhatMakesTheSameBytes) {
    const std::string usual = key({});
    EXPECT_EQ(key_with([](auto& o) { o.jobs = 7; }), usual);
    EXPECT_EQ(key_with([](auto& o) { o.output = "elsewhere"; }), usual);
    EXPECT_EQ(key_with([](auto& o) { o.source = "another-name.txt"; }), usual);
    EXPECT_EQ(key_with([&](auto& o) { o.lexicons = {scratch_ / "mine.tsv"}; }),
              key_with([&](auto& o) { o.lexicons = {scratch_ / "copy-of-mine.tsv"}; }));
}

TEST_F(ContentKey, IsAnotherForWhatMakesOthers) {
    std::set<std::string> keys{
        key({}),
        key({}, {"Text", ".txt"}),
        key({}, {"text", ".html"}),
        key({}, {"text", ".txt"}, "1.52"),
        key_with([](auto& o) { o.slug = "a"; }),
        key_with([](auto& o) { o.title = "a"; }),
        key_with([](auto& o) { o.author = "a"; }),
        key_with([](auto& o) { o.language = "a"; }),
        key_with([](auto& o) { o.encoding = "a"; }),
        key_with([](auto& o) { o.voice = "arthur"; }),
        key_with([](auto& o) { o.format = AudioFormat::flac; }),
        key_with([](auto& o) { o.kilobits = 96; }),
        key_with([](auto& o) { o.quality = 5; }),
        key_with([](auto& o) { o.clips = true; }),
        key_with([](auto& o) { o.sidecars = {"chapters"}; }),
        key_with([](auto& o) { o.sidecars.emplace(); }),
        key_with([](auto& o) { o.opening = false; }),
        key_with([](auto& o) { o.strict = true; }),
        key_with([](auto& o) { o.policies.notes = NotePolicy::end_of_section; }),
        key_with([](auto& o) { o.policies.tables = TablePolicy::announce; }),
        key_with([](auto& o) { o.policies.figures = FigurePolicy::alt_text; }),
        key_with([](auto& o) { o.policies.code = CodePolicy::read; }),
        key_with([](auto& o) { o.policies.matter = MatterPolicy::all; }),
        key_with([&](auto& o) { o.lexicons = {scratch_ / "mine.tsv"}; }),
        key_with([&](auto& o) {
            o.lexicons = {scratch_ / "mine.tsv", scratch_ / "other.tsv"};
        }),
        key_with([&](auto& o) {
            o.lexicons = {scratch_ / "other.tsv", scratch_ / "mine.tsv"};
        }),
    };
    EXPECT_EQ(keys.size(), 26U);
    put(scratch_ / "voices/amber.toml", "changed");
    keys.insert(key({}));
    put(scratch_ / "lexicon/names.tsv", "changed");
    keys.insert(key({}));
    EXPECT_EQ(keys.size(), 28U);
}

TEST_F(ContentKey, NeedsItsVoiceAndLexicons) {
    EXPECT_EQ(error_of([&] { static_cast<void>(key_with([](auto& o) { o.voice = "nobody"; })); }).kind(),
              ErrorKind::unavailable);
    EXPECT_EQ(
        error_of([&] { static_cast<void>(key_with([](auto& o) { o.lexicons = {"nowhere.tsv"}; })); }).kind(),
        ErrorKind::no_input);
}

}  // namespace
}  // namespace audio_edition
