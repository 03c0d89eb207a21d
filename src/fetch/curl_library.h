// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <curl/curl.h>

namespace audio_edition {

/// What is used of libcurl, opened when it is first needed: with the thirty libraries that it brings along it
/// would add a third to the time in which the program starts, and few runs need it.
struct CurlLibrary {
    decltype(&::curl_easy_init) easy_init = nullptr;
    decltype(&::curl_easy_cleanup) easy_cleanup = nullptr;
    CURLcode (*easy_setopt)(CURL* handle, CURLoption option, ...) = nullptr;
    CURLcode (*easy_getinfo)(CURL* handle, CURLINFO info, ...) = nullptr;
    decltype(&::curl_easy_perform) easy_perform = nullptr;
    decltype(&::curl_easy_strerror) easy_strerror = nullptr;
};

/// Opens it once; any thread. Throws Error{unavailable} where it is not installed.
[[nodiscard]] const CurlLibrary& curl_library();

}  // namespace audio_edition
