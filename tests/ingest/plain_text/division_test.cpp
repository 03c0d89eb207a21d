// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plain_text/division.h"

#include <array>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "ingest/english.h"

namespace audio_edition {
namespace {

std::string described(std::string_view text) {
    constexpr std::array<std::string_view, 9> kinds{"volume", "book", "part",     "act",  "chapter",
                                                    "scene",  "step", "numbered", "named"};
    const auto division = read_division(text, english());
    if (!division) return "none";
    return std::string(kinds.at(static_cast<std::size_t>(division->kind))) + ' ' +
           std::to_string(division->number.value) + " [" + std::string(division->title) + "]" +
           (division->parted ? " parted" : "") + (division->upper_keyword ? " upper" : "");
}

TEST(Division, IsReadFromItsFirstWords) {
    struct Row {
        std::string_view text, expected;
    };
    const std::vector<Row> rows{
        {"CHAPTER I. THE STORM", "chapter 1 [THE STORM] parted upper"},
        {"CHAPTER I", "chapter 1 [] upper"},
        {"Chapter 12: The Road", "chapter 12 [The Road] parted"},
        {"Chap. IV.", "chapter 4 [] parted"},
        {"CHAPTER THE FIRST", "chapter 1 [] upper"},
        {"Chapter Twenty-One", "chapter 21 []"},
        {"Book the First--Recalled", "book 1 [Recalled] parted"},
        {"BOOK FIRST—A JUST MAN", "book 1 [A JUST MAN] parted upper"},
        {"PART TWO", "part 2 [] upper"},
        {"The Second Part", "part 2 []"},
        {"VOL. III", "volume 3 [] upper"},
        {"ACT II", "act 2 [] upper"},
        {"SCENE I. A Room.", "scene 1 [A Room.] parted upper"},
        {"Letter IV", "chapter 4 []"},
        {"Step 2: Stir", "step 2 [Stir] parted"},
        {"FIRST EPILOGUE: 1813 - 20", "named 1 [1813 - 20] parted upper"},
        {"PREFACE", "named 0 [] upper"},
        {"Introduction.", "named 0 [] parted"},
        {"Author's Note", "named 0 []"},
        {"PREFACE TO THE SECOND EDITION", "named 0 [TO THE SECOND EDITION] upper"},
        {"III. The Night", "numbered 3 [The Night] parted"},
        {"III", "numbered 3 []"},
        {"7.", "numbered 7 [] parted"},
        {"Chapter", "none"},
        {"chapter 1", "none"},
        {"Chapters of my life", "none"},
        {"Part of it", "none"},
        {"I went home", "none"},
        {"I'm here", "none"},
        {"I-95 is closed", "none"},
        {"1,000 people came", "none"},
        {"3.5 million", "none"},
        {"12:30 Lunch", "none"},
        {"Prefaces are dull", "none"},
        {"The mill", "none"},
        {"", "none"},
    };
    for (const Row& row : rows) EXPECT_EQ(described(row.text), row.expected) << row.text;
}

}  // namespace
}  // namespace audio_edition
