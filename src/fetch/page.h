// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>

#include "fetch/download.h"

namespace audio_edition {

/// What somebody's address may make this program do.
struct PageLimits {
    TransferLimits transfer{.connect_seconds = 20, .stalled_seconds = 20};
    int seconds = 60;                                ///< for all of it
    std::uint64_t bytes = std::uint64_t{128} << 20;  ///< unpacked, where the server compresses
    /// Whether addresses of this machine and its network may be asked, and proxies of the environment used.
    bool private_addresses = false;
};

/// What a server gave.
struct FetchedPage {
    std::string bytes;
    std::string address;  ///< after redirects
    std::string
        media_type;        ///< lower-case, without parameters: "text/html"; empty where the server says none
    std::string encoding;  ///< the charset that it says: "iso-8859-1"; empty where it says none
};

/// Gets the page at `url`, http or https, following up to 5 redirects, never from https to http.
///
///     fetch_page("https://example.org/news", {}, {})     {"<!DOCTYPE html>…", "https://example.org/news/", "text/html", "utf-8"}
///
/// Each address is looked at when it is connected to, whatever name led there, also after redirects. Throws
/// Error: usage for an address that is none; no_input where there is no such page; permission where the
/// server refuses it, cannot prove who it is, or is private; too large, broken_input; try_again where it
/// cannot be reached or is too slow; interrupted once `stop` was asked for; unavailable without libcurl.
[[nodiscard]] FetchedPage fetch_page(const std::string& url, const PageLimits& limits,
                                     const std::stop_token& stop);

}  // namespace audio_edition
