// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/curl_library.h"

#include <array>

#include <dlfcn.h>

#include "base/error.h"

namespace audio_edition {
namespace {

constexpr std::array names{"libcurl-gnutls.so.4", "libcurl.so.4"};

Error cannot_open() {
    return {ErrorKind::unavailable, "libcurl",
            "is not installed, and nothing can be got from a server without it; install libcurl3-gnutls"};
}

void* open_library() {
    for (const char* name : names)
        if (void* const library = ::dlopen(name, RTLD_NOW | RTLD_LOCAL)) return library;
    throw cannot_open();
}

template <typename Function>
void find(void* library, const char* name, Function& function) {
    function = reinterpret_cast<Function>(::dlsym(library, name));
    if (function == nullptr) throw cannot_open();
}

CurlLibrary load() {
    void* const library = open_library();  // stays open: it has threads and handlers of its own
    CurlLibrary curl;
    find(library, "curl_easy_init", curl.easy_init);
    find(library, "curl_easy_cleanup", curl.easy_cleanup);
    find(library, "curl_easy_setopt", curl.easy_setopt);
    find(library, "curl_easy_getinfo", curl.easy_getinfo);
    find(library, "curl_easy_perform", curl.easy_perform);
    find(library, "curl_easy_strerror", curl.easy_strerror);
    decltype(&::curl_global_init) global_init = nullptr;
    find(library, "curl_global_init", global_init);
    if (global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) throw cannot_open();
    return curl;
}

}  // namespace

const CurlLibrary& curl_library() {
    static const CurlLibrary library = load();
    return library;
}

}  // namespace audio_edition
