// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/curl_handle.h"

#include "base/error.h"

namespace audio_edition {

CurlHandle open_request(const std::string& url, const TransferLimits& limits, long least_speed) {
    const CurlLibrary& library = curl_library();
    CurlHandle handle(library.easy_init());
    if (!handle) throw Error{ErrorKind::try_again, url, "cannot be requested now; run again"};
    CURL* const curl = handle.get();
    const bool secure = url.starts_with("https:") || url.starts_with("HTTPS:");
    library.easy_setopt(curl, CURLOPT_URL, url.c_str());
    library.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    library.easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, secure ? "https" : "http,https");
    library.easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    library.easy_setopt(curl, CURLOPT_MAXREDIRS, static_cast<long>(limits.redirects));
    library.easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    library.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    library.easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits.connect_seconds));
    library.easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, least_speed);
    library.easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.stalled_seconds));
    return handle;
}

}  // namespace audio_edition
