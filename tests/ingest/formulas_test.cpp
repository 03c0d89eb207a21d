// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/formulas.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

TEST(Formulas, AreWrittenAsByHand) {
    for (const auto& [written, wanted] : std::vector<std::pair<std::string, std::string>>{
             {"Here $\\frac{a}{b}$ is small.", "Here a/b is small."},
             {"Let $x^2 \\leq \\alpha$ hold.", "Let x^2 ≤ α hold."},
             {"Then \\(\\sqrt{2}\\) and $$n = 3$$ follow.", "Then √2 and n = 3 follow."},
             {"Take $\\frac{\\frac{a}{b}}{c}$ of it.", "Take a/b/c of it."},
             {"An $n$ and $\\unheard{x}$ too.", "An n and unheard x too."},
             // Money, and what only looks like a formula.
             {"It costs $40 and $35 now.", "It costs $40 and $35 now."},
             {"He paid $5 for x_1 and $6 more.", "He paid $5 for x_1 and $6 more."},
             {"The path C:\\fields is long.", "The path C:\\fields is long."},
             {"A $ is a sign.", "A $ is a sign."},
             {"An open \\( stays, as does $\\frac.", "An open \\( stays, as does $\\frac."}}) {
        EXPECT_EQ(outline("The Sum\n\n" + written + "\n"), "title The Sum\np " + wanted + "\n");
    }
}

}  // namespace
}  // namespace audio_edition
