// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/scratch.h"
#include "support/web_server.h"

namespace audio_edition {
namespace {

using testing::EndsWith;
using testing::HasSubstr;

class PageTest : public testing::Test {
  protected:
    PageTest() { put(scratch_ / "site/a.html", "<p>Fog.</p>"); }

    FetchedPage get(const std::string& path) { return fetch_page(server_.address(path), limits_, {}); }
    Error refusal(const std::string& path) {
        return error_of([&] { static_cast<void>(get(path)); });
    }

    ScratchFolder scratch_;
    PageLimits limits_{
        .transfer = {.connect_seconds = 5, .stalled_seconds = 2}, .seconds = 20, .private_addresses = true};
    WebServer server_{scratch_ / "site"};
};

TEST_F(PageTest, IsGotWithWhatTheServerSaysOfIt) {
    EXPECT_EQ(get("files/a.html").bytes, "<p>Fog.</p>");
    EXPECT_EQ(get("files/a.html").media_type, "");
    const FetchedPage page = get("typed/Text%2FHTML%3B%20Charset%3D%22ISO-8859-1%22/a.html");
    EXPECT_EQ(page.media_type, "text/html");
    EXPECT_EQ(page.encoding, "iso-8859-1");
    EXPECT_EQ(get("typed/text%2Fplain/a.html").encoding, "");
}

TEST_F(PageTest, IsFollowedToWhereItIs) {
    const FetchedPage page = get("away/a.html");
    EXPECT_EQ(page.bytes, "<p>Fog.</p>");
    EXPECT_THAT(page.address, EndsWith("/files/a.html"));
    EXPECT_THAT(refusal("loop").what(), HasSubstr("from address to address"));
    EXPECT_EQ(refusal("file-scheme").kind(), ErrorKind::usage);
}

TEST_F(PageTest, IsUnpackedWithinItsLimit) {
    EXPECT_EQ(get("packed/a.html").bytes, "<p>Fog.</p>");
    limits_.bytes = 1'000'000;
    EXPECT_THAT(refusal("bomb").what(), HasSubstr("is larger than the 1000000 bytes"));
    EXPECT_THAT(refusal("endless").what(), HasSubstr("is larger than the 1000000 bytes"));
}

TEST_F(PageTest, IsNotWaitedForWithoutEnd) {
    EXPECT_EQ(refusal("stalled").kind(), ErrorKind::try_again);
}

TEST_F(PageTest, IsRefusedInTheServersWords) {
    EXPECT_EQ(refusal("files/none.html").kind(), ErrorKind::no_input);
    EXPECT_EQ(refusal("status/403/a").kind(), ErrorKind::permission);
    EXPECT_EQ(refusal("status/451/a").kind(), ErrorKind::permission);
    EXPECT_EQ(refusal("status/503/a").kind(), ErrorKind::try_again);
}

TEST_F(PageTest, IsNotOfThisMachineUnlessThatIsMeant) {
    limits_.private_addresses = false;
    const Error error = refusal("files/a.html");
    EXPECT_EQ(error.kind(), ErrorKind::permission);
    EXPECT_THAT(error.what(), HasSubstr("--allow-private"));
    EXPECT_TRUE(server_.requests().empty());
    const std::string port = server_.address("").substr(server_.address("").rfind(':'));
    for (const char* host : {"localhost", "[::1]", "127.1", "0x7f000001", "2130706433"}) {
        EXPECT_EQ(error_of([&] {
                      static_cast<void>(
                          fetch_page("http://" + std::string(host) + port + "files/a.html", limits_, {}));
                  }).kind(),
                  ErrorKind::permission)
            << host;
    }
    EXPECT_TRUE(server_.requests().empty());
}

TEST_F(PageTest, IsNoAddressOfOtherKinds) {
    for (const char* url : {"file:///etc/hostname", "ftp://example.org/a", "gopher://example.org",
                            "dict://example.org", "http://"})
        EXPECT_NE(error_of([&] { static_cast<void>(fetch_page(url, limits_, {})); }).kind(),
                  ErrorKind::internal)
            << url;
}

}  // namespace
}  // namespace audio_edition
