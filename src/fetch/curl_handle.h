// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "fetch/curl_library.h"
#include "fetch/download.h"

namespace audio_edition {

struct CurlCleanup {
    void operator()(CURL* handle) const noexcept { curl_library().easy_cleanup(handle); }
};
using CurlHandle = std::unique_ptr<CURL, CurlCleanup>;

/// One request for `url`, as all of ours are: http and https alone, few redirects and none from https to
/// http, answers that tell of failure fail, and no patience beyond `limits`. Fewer bytes a second than
/// `least_speed` are none. Throws Error: unavailable without libcurl, try_again where it has no memory left.
[[nodiscard]] CurlHandle open_request(const std::string& url, const TransferLimits& limits, long least_speed);

}  // namespace audio_edition
