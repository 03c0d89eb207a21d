// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/agency_line.h"

#include <gtest/gtest.h>

#include "ingest/outline.h"

namespace audio_edition {
namespace {

std::string paragraph_read(const std::string& written) {
    const std::string read = outline("Harbour Wall\n\n" + written + "\n");
    return read.substr(read.find("\np ") + 3);
}

TEST(AgencyLine, HasNoSlashes) {
    EXPECT_EQ(paragraph_read("HARBOUR TOWN, May 7, 2024 /PRNewswire/ -- The board met and/or slept at noon."),
              "HARBOUR TOWN, May 7, 2024, PRNewswire -- The board met and/or slept at noon.\n");
    EXPECT_EQ(paragraph_read("ORRVILLE, 7 May /Sea Wire/ — The board met at noon, and all of it slept."),
              "ORRVILLE, 7 May, Sea Wire — The board met at noon, and all of it slept.\n");
}

TEST(AgencyLine, IsNoOtherLineWithSlashes) {
    for (const char* line : {"He wrote /etc/hosts -- and slept through the day as he did all week.",
                             "It is 1 /2 of a / b of it all, they say, and who would know it better.",
                             "The sound /ship/ is what she said, and nobody on the quay heard it."})
        EXPECT_EQ(paragraph_read(line), std::string(line) + "\n");
}

}  // namespace
}  // namespace audio_edition
