// SPDX-License-Identifier: GPL-3.0-or-later
// Replays the folders of tests/golden; its README.md says what is in them.
#include <algorithm>
#include <filesystem>

#include <gtest/gtest.h>

#include "base/scratch.h"
#include "support/program.h"

namespace audio_edition {
namespace {

namespace fs = std::filesystem;

const fs::path golden_folder = AUDIO_EDITION_SOURCE "/tests/golden";

/// Every folder with a `cmd` in it, by path.
std::vector<std::string> golden_cases() {
    std::vector<std::string> cases;
    for (const auto& entry : fs::recursive_directory_iterator(golden_folder)) {
        if (entry.path().filename() == "cmd") {
            cases.push_back(entry.path().parent_path().lexically_relative(golden_folder));
        }
    }
    std::ranges::sort(cases);
    return cases;
}

/// The words of a command line; '…' holds one together.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words;
    bool quoted = false;
    bool open = false;
    for (const char c : line) {
        if (c == '\'') {
            quoted = !quoted;
        } else if (!quoted && (c == ' ' || c == '\n')) {
            open = false;
            continue;
        }
        if (!open) words.emplace_back();
        open = true;
        if (c != '\'') words.back() += c;
    }
    return words;
}

std::string contents_or_nothing(const fs::path& file) {
    return fs::exists(file) ? contents(file) : "";
}

class Golden : public testing::TestWithParam<std::string> {};

TEST_P(Golden, GivesWhatIsWrittenDown) {
    const fs::path folder = golden_folder / GetParam();
    std::vector<std::string> words = words_of(contents(folder / "cmd"));
    ASSERT_EQ(words.at(0), "audio-edition");
    words.erase(words.begin());
    ProgramCall call = audio_edition(std::move(words));
    call.folder = folder;
    call.input = contents_or_nothing(folder / "stdin");
    const ProgramOutcome outcome = run(call);
    EXPECT_EQ(outcome.output, contents_or_nothing(folder / "stdout"));
    EXPECT_EQ(outcome.errors, contents_or_nothing(folder / "stderr"));
    const std::string status = contents_or_nothing(folder / "status");
    EXPECT_EQ(outcome.status, status.empty() ? 0 : std::stoi(status));
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::ranges::replace_if(
        name, [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Folders, Golden, testing::ValuesIn(golden_cases()), test_name);

}  // namespace
}  // namespace audio_edition
