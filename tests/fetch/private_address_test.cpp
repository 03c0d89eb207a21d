// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/private_address.h"

#include <cstring>
#include <string>

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>

namespace audio_edition {
namespace {

bool is_private(const std::string& text) {
    sockaddr_storage address{};
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    if (::inet_pton(AF_INET, text.c_str(), &v4.sin_addr) == 1) {
        std::memcpy(&address, &v4, sizeof v4);
    } else {
        EXPECT_EQ(::inet_pton(AF_INET6, text.c_str(), &v6.sin6_addr), 1) << text;
        std::memcpy(&address, &v6, sizeof v6);
    }
    return is_private_address(reinterpret_cast<const sockaddr&>(address));
}

TEST(PrivateAddress, IsOfThisMachineAndItsNetworks) {
    for (const char* address : {"127.0.0.1",
                                "127.255.255.254",
                                "0.0.0.0",
                                "10.0.0.1",
                                "10.255.255.255",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.0.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "100.127.255.255",
                                "224.0.0.1",
                                "255.255.255.255",
                                "198.18.0.1",
                                "::1",
                                "::",
                                "fe80::1",
                                "fc00::1",
                                "fdff::1",
                                "fec0::1",
                                "ff02::1",
                                "::ffff:127.0.0.1",
                                "::ffff:10.1.2.3",
                                "::10.1.2.3",
                                "64:ff9b::7f00:1",
                                "2002:7f00:1::"})
        EXPECT_TRUE(is_private(address)) << address;
}

TEST(PrivateAddress, IsNoneOfTheInternet) {
    for (const char* address :
         {"9.255.255.255", "11.0.0.1", "126.0.0.1", "128.0.0.1", "172.15.255.255", "172.32.0.1",
          "192.167.1.1", "192.169.0.1", "169.253.1.1", "100.63.0.1", "100.128.0.1", "223.255.255.255",
          "8.8.8.8", "2606:2800:220:1::1", "2a00::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::"})
        EXPECT_FALSE(is_private(address)) << address;
}

}  // namespace
}  // namespace audio_edition
