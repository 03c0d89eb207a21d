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

TEST_F(AddressTest, OfWhatIsNoPageIsToldAsWhatItIs) {
    put(scratch_ / "site/paper", "%PDF-1.5\n%\xE2\xE3\xCF\xD3\n");
    put(scratch_ / "site/ring", "\x89PNG\r\n\x1A\n...");
    put(scratch_ / "site/news", "<rss version=\"2.0\"><channel><title>News</title></channel></rss>");
    put(scratch_ / "site/rain", "day,rain\n1,2\n");
    const std::pair<const char*, const char*> rows[] = {
        {"typed/application%2Fpdf/paper", "is damaged; try to repair it"},
        {"typed/image%2Fpng/ring",
         "is a PNG picture, which is not read; download it first, then read its letters"},
        {"typed/application%2Frss%2Bxml/news", "is a feed of news (RSS or Atom)"},
        {"typed/text%2Fcsv/rain", "is a table of values"},
    };
    for (const auto& [path, told] : rows) {
        request_.source = server_.address(path);
        CollectedDiagnostics diagnostics;
        const Error error =
            error_of([&] { static_cast<void>(outline(request_, find_installation(), diagnostics)); });
        EXPECT_EQ(error.kind(), ErrorKind::broken_input);
        EXPECT_THAT(error.what(), testing::HasSubstr(server_.address(path) + ": " + told));
    }
}

TEST_F(AddressTest, IsAPageWhereItsServerSaysSo) {
    put(scratch_ / "site/part", "<p>The fog came in by the windows of the caf&eacute;, and stayed.</p>");
    request_.source = server_.address("typed/text%2Fhtml/part");
    CollectedDiagnostics diagnostics;
    const Outline found = outline(request_, find_installation(), diagnostics);
    ASSERT_EQ(found.sections.size(), 1U);
    EXPECT_EQ(found.sections[0].text,
              std::vector<std::string>{"The fog came in by the windows of the café, and stayed."});
}

}  // namespace
}  // namespace audio_edition
