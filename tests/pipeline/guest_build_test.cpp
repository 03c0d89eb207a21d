// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/build.h"
#include "audio_edition/outline.h"
#include "base/diagnostics.h"
#include "base/scratch.h"
#include "pipeline/edition.h"

namespace audio_edition {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

constexpr std::string_view page =
    "<!DOCTYPE html><html lang=\"en\"><head><title>Two Shores</title></head><body><h1>Two Shores</h1>"
    "<p>The ferry left at 5 p.m. and the old man began to sing.</p>"
    "<p lang=\"fr\">Il est né en 1984, dans une maison de 21 pièces.</p>"
    "<p lang=\"cy\">Mae hen wlad fy nhadau yn annwyl i mi.</p>"
    "<p>Nobody spoke until the lights of the harbour came up.</p></body></html>";

class GuestBuild : public testing::Test {
  protected:
    GuestBuild() : request(request_for(scratch / "shores.html", scratch / "out")) {
        put(scratch / "shores.html", std::string(page));
        request.voice = "arthur";
        request.sidecars = {"page", "vtt", "epub"};
    }

    std::string file(const std::string& name) { return files_in(scratch / "out/two-shores").at(name); }

    ScratchFolder scratch;
    BuildRequest request;
};

auto guest_is(const std::string& language, const std::string& voice, std::size_t passages) {
    return AllOf(Field(&GuestVoice::language, language), Field(&GuestVoice::voice, voice),
                 Field(&GuestVoice::passages, passages));
}

TEST_F(GuestBuild, HasPassagesSaidByVoicesOfTheirLanguages) {
    const BuildResult result = build_edition(request);
    EXPECT_EQ(result.voice, "arthur");
    EXPECT_EQ(result.unspoken, 0U);
    EXPECT_THAT(result.guests, ElementsAre(guest_is("cy", "cy", 1), guest_is("fr", "hugo", 1)));

    const Manifest manifest = manifest_of(result.folder);
    ASSERT_EQ(manifest.sound.guests.size(), 2U);
    EXPECT_EQ(manifest.sound.guests[1].voice, "hugo");
    EXPECT_THAT(manifest.sound.guests[1].engine, HasSubstr("espeak-ng"));
}

TEST_F(GuestBuild, SaysWhichLanguageAPassageIsIn) {
    build_edition(request);
    EXPECT_THAT(file("index.html"), HasSubstr("<p lang=\"fr\" dir=\"ltr\" data-words="));
    EXPECT_THAT(file("index.html"), HasSubstr("<p lang=\"cy\" dir=\"ltr\" data-words="));
}

TEST_F(GuestBuild, DoesNotSoundAsTheNarratorAlone) {
    const BuildResult guests = build_edition(request);
    const auto with_guests = files_in(guests.folder);
    request.foreign_passages = ForeignPassages::narrator;
    const BuildResult alone = build_edition(request);
    EXPECT_THAT(alone.guests, IsEmpty());
    EXPECT_NE(files_in(alone.folder).at("two-shores.mp3"), with_guests.at("two-shores.mp3"));
    EXPECT_THAT(files_in(alone.folder).at("edition.json"), Not(HasSubstr("guests")));
}

TEST_F(GuestBuild, IsTheSameOnAnyNumberOfJobsAndFromTheCache) {
    request.jobs = 1;
    const auto first = files_in(build_edition(request).folder);
    request.jobs = 4;
    request.cache = CacheSettings{scratch / "cache"};
    EXPECT_EQ(files_in(build_edition(request).folder), first);
    const BuildResult again = build_edition(request);
    EXPECT_EQ(again.rendered, 0U);
    EXPECT_EQ(files_in(again.folder), first);
}

TEST_F(GuestBuild, IsForetold) {
    CollectedDiagnostics diagnostics;
    const Outline found = outline(request, find_installation(), diagnostics);
    EXPECT_THAT(found.guests, ElementsAre(guest_is("cy", "cy", 1), guest_is("fr", "hugo", 1)));
    EXPECT_EQ(found.words, build_edition(request).words);
}

}  // namespace
}  // namespace audio_edition
