// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/part_division.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace audio_edition {
namespace {

/// Parts of at most 100 frames, of sections that are made of units of these lengths. As many bytes as frames,
/// but for the sections of `dense`, which have half as many.
std::string divided(const std::vector<std::vector<int>>& sections, std::size_t dense = 1000) {
    std::vector<std::size_t> bytes;
    for (const std::vector<int>& units : sections) {
        std::size_t sum = 0;
        for (const int unit : units) sum += static_cast<std::size_t>(unit);
        bytes.push_back(bytes.size() == dense ? sum / 2 : sum);
    }
    PartDivision division({100}, bytes);
    std::string text;
    for (std::size_t s = 0; s < sections.size(); ++s) {
        for (const int unit : sections[s])
            text += (division.begins_with(s, {unit}) ? "|" : "") + std::to_string(s) + " ";
    }
    return text;
}

TEST(PartDivision, EndsAPartBeforeTheSectionThatWouldNotFit) {
    EXPECT_EQ(divided({{20, 20}, {20, 20}, {20, 20}, {30}}), "|0 0 1 1 |2 2 3 ");
    EXPECT_EQ(divided({{60}, {20, 20}, {90}}), "|0 |1 1 |2 ") << "it might just pass the limit";
    EXPECT_EQ(divided({{30}, {30}, {30}}), "|0 1 2 ");
}

TEST(PartDivision, DividesASectionThatIsLongerThanAPart) {
    EXPECT_EQ(divided({{40}, {40, 40, 40, 40}, {21}}), "|0 |1 1 |1 1 |2 ");
    EXPECT_EQ(divided({{60, 60, 60}}), "|0 |0 |0 ");
}

TEST(PartDivision, DividesASectionThatTakesLongerThanForeseen) {
    EXPECT_EQ(divided({{40}, {20, 20, 20, 20}}, 1), "|0 1 1 1 |1 ");
}

TEST(PartDivision, LetsNoPartBeLongerUnlessOneUnitIs) {
    EXPECT_EQ(divided({{10, 150, 10}}), "|0 |0 |0 ");
    EXPECT_EQ(divided({{100}, {100}}), "|0 |1 ");
}

}  // namespace
}  // namespace audio_edition
