// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "audio_edition/outline.h"
#include "base/diagnostics.h"
#include "base/error.h"
#include "base/scratch.h"
#include "pipeline/edition.h"
#include "support/web_server.h"

namespace audio_edition {
namespace {

using testing::EndsWith;

/// A page on a server of this machine, in Latin-1, of which only the server knows that.
class AddressTest : public testing::Test {
  protected:
    AddressTest() {
        put(scratch_ / "site/fog.html",
            "<html><head><title>The Caf\xE9 in the Fog</title></head><body><h1>The Caf\xE9 in the Fog</h1>"
            "<p>The caf\xE9 by the harbour had been closed for years, and the fog came in by its windows.</p>"
            "<p>Nobody knew who had the key. Somebody had oiled the lock.</p></body></html>");
        request_ = request_for(server_.address("typed/text%2Fhtml%3B%20charset%3Diso-8859-1/fog.html"),
                               scratch_ / "out");
        request_.limits.private_addresses = true;
    }

    ScratchFolder scratch_;
    WebServer server_{scratch_ / "site"};
    BuildRequest request_;
};

TEST_F(AddressTest, IsReadInTheServersCharacterSet) {
    CollectedDiagnostics diagnostics;
    EXPECT_EQ(outline(request_, find_installation(), diagnostics).title, "The Café in the Fog");
}

TEST_F(AddressTest, IsMadeAnEditionOf) {
    const BuildResult result = build_edition(request_);
    EXPECT_EQ(result.folder.filename(), "the-cafe-in-the-fog");
    EXPECT_EQ(manifest_of(result.folder).source.name, "fog.html");
    EXPECT_EQ(server_.requests().size(), 1U);
}

TEST_F(AddressTest, OfThisMachineIsRefused) {
    request_.limits.private_addresses = false;
    EXPECT_EQ(error_of([&] { build_edition(request_); }).kind(), ErrorKind::permission);
    EXPECT_TRUE(server_.requests().empty());
}

}  // namespace
}  // namespace audio_edition
