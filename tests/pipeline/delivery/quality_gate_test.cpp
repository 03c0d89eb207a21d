// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/delivery/quality_gate.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace audio_edition {
namespace {

using std::chrono::milliseconds;
using testing::ElementsAre;
using testing::HasSubstr;

SectionQuality good() {
    return {"clips/01-a.mp3",   milliseconds(100'000), -19.5, -3.4, -21.0, -96.3, 160, milliseconds(700),
            milliseconds(2000), milliseconds(900),     0};
}

class Warnings final : public Diagnostics {
  public:
    void report(Diagnostic diagnostic) noexcept override {
        said.push_back(diagnostic.where + ": " + diagnostic.message);
    }
    std::vector<std::string> said;
};

TEST(Faults, AreNoneWhereEveryFigureIsWithinItsLimits) {
    EXPECT_THAT(faults(good(), find_profile("acx").limits), ElementsAre());
}

TEST(Faults, NameEachFigureThatIsOutside) {
    SectionQuality bad = good();
    bad.true_peak = -2.41;
    bad.rms = -24;
    bad.noise_floor = -50;
    bad.head = milliseconds(100);
    bad.tail = milliseconds(6000);
    bad.clipped = 4;
    EXPECT_THAT(faults(bad, find_profile("acx").limits),
                ElementsAre("RMS -24.0 dBFS, wanted at least -23.0 dBFS",
                            "true peak -2.4 dBTP, wanted at most -3.0 dBTP",
                            "noise floor -50.0 dBFS, wanted at most -60.0 dBFS",
                            "silence at its beginning 0.1 s, wanted at least 0.5 s",
                            "silence at its end 6.0 s, wanted at most 5.0 s",
                            "clipping 4.0 samples, wanted at most 0.0 samples"));
}

TEST(Faults, DoNotJudgeTheLoudnessOrPaceOfShortSections) {
    SectionQuality heading = good();
    heading.length = milliseconds(8000);
    heading.loudness = -23;
    heading.words_a_minute = 30;
    EXPECT_THAT(faults(heading, find_profile("acx").limits), ElementsAre());
}

TEST(RequireQuality, ReportsEveryFaultAndThrowsForTheFirst) {
    SectionQuality loud = good();
    loud.name = "clips/02-b.mp3";
    loud.rms = -17;
    loud.clipped = 9;
    Warnings warnings;
    try {
        require_quality({good(), loud}, find_profile("acx"), warnings);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.where(), "clips/02-b.mp3");
        EXPECT_THAT(error.message(), HasSubstr("RMS -17.0 dBFS, wanted at most -18.0 dBFS"));
    }
    EXPECT_EQ(warnings.said.size(), 2U);
}

TEST(FindProfile, NamesThoseThatThereAre) {
    EXPECT_THROW(static_cast<void>(find_profile("acxx")), Error);
    for (const DeliveryProfile& profile : delivery_profiles())
        EXPECT_EQ(&find_profile(std::string(profile.name)), &profile);
}

}  // namespace
}  // namespace audio_edition
