// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/link_name.h"

#include <set>

#include <gmock/gmock.h>

namespace audio_edition {
namespace {

using testing::MatchesRegex;

TEST(LinkName, OfASafeNameIsThatName) {
    for (const char* id : {"harbour.txt", "a", "2024-05-01_harbour", "x.y.z", "console.txt"})
        EXPECT_EQ(link_name(id), id);
}

TEST(LinkName, OfAnythingElseIsASafeOne) {
    const std::string longer(5000, 'a');
    for (const std::string id : {"",
                                 ".",
                                 "..",
                                 "../x",
                                 "../../etc/passwd",
                                 "/etc/passwd",
                                 "a/b",
                                 "a\\b",
                                 "CON",
                                 "con",
                                 "nul.txt",
                                 "com1.tar.gz",
                                 "Harbour",
                                 "a b",
                                 "a.",
                                 ".hidden",
                                 "-rf",
                                 "a~b",
                                 "a:b",
                                 "*",
                                 "\x01",
                                 "caf\xc3\xa9",
                                 "\xff\xfe",
                                 "a\nb",
                                 "x~83d53b86e6ad0ca5",
                                 longer.c_str()}) {
        EXPECT_THAT(link_name(id), MatchesRegex("[a-z0-9][a-z0-9-]*~[0-9a-f]+")) << id;
        EXPECT_LE(link_name(id).size(), 120U);
    }
}

TEST(LinkName, IsAnotherForEveryId) {
    const std::set<std::string> ids{"a/b", "A/b",      "a/B",  "a-b", "a b",   "x",       "../x",
                                    "X",   "CON",      "con",  "Con", "x-con", "harbour", "Harbour",
                                    "",    "untitled", "a\\b", "a.b", "a..b"};
    std::set<std::string> names;
    for (const std::string& id : ids) names.insert(link_name(id));
    EXPECT_EQ(names.size(), ids.size());
}

}  // namespace
}  // namespace audio_edition
