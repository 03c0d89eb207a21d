// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/page.h"

#include <algorithm>
#include <string_view>

#include <sys/socket.h>
#include <unistd.h>

#include "base/error.h"
#include "fetch/curl_handle.h"
#include "fetch/private_address.h"

namespace audio_edition {
namespace {

constexpr long page_bytes_a_second_at_least = 100;

/// What the library's callbacks need; no exception may pass through it.
struct Fetching {
    const PageLimits& limits;
    const std::stop_token& stop;
    std::string bytes;
    bool is_too_large = false;
    bool is_out_of_memory = false;
    bool is_private = false;
};

std::size_t on_page_bytes(char* bytes, std::size_t, std::size_t count, void* data) noexcept {
    auto& fetching = *static_cast<Fetching*>(data);
    fetching.is_too_large = fetching.bytes.size() + count > fetching.limits.bytes;
    if (fetching.is_too_large) return CURL_WRITEFUNC_ERROR;
    try {
        fetching.bytes.append(bytes, count);
    } catch (...) {
        fetching.is_out_of_memory = true;
        return CURL_WRITEFUNC_ERROR;
    }
    return count;
}

int on_page_progress(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t) noexcept {
    return static_cast<Fetching*>(data)->stop.stop_requested() ? 1 : 0;
}

curl_socket_t on_connecting(void* data, curlsocktype, curl_sockaddr* to) noexcept {
    auto& fetching = *static_cast<Fetching*>(data);
    if (!fetching.limits.private_addresses && is_private_address(to->addr)) {
        fetching.is_private = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(to->family, to->socktype | SOCK_CLOEXEC, to->protocol);
}

CurlHandle make_page_handle(const std::string& url, const PageLimits& limits, Fetching& fetching) {
    const CurlLibrary& library = curl_library();
    CurlHandle handle = open_request(url, limits.transfer, page_bytes_a_second_at_least);
    CURL* const curl = handle.get();
    library.easy_setopt(curl, CURLOPT_TIMEOUT, static_cast<long>(limits.seconds));
    library.easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    library.easy_setopt(curl, CURLOPT_USERAGENT,
                        "audio-edition (reads pages aloud; one request for a person)");
    // Where a proxy connects, nobody here sees to which address.
    if (!limits.private_addresses) library.easy_setopt(curl, CURLOPT_NOPROXY, "*");
    library.easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &on_connecting);
    library.easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &fetching);
    library.easy_setopt(curl, CURLOPT_WRITEFUNCTION, &on_page_bytes);
    library.easy_setopt(curl, CURLOPT_WRITEDATA, &fetching);
    library.easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    library.easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &on_page_progress);
    library.easy_setopt(curl, CURLOPT_XFERINFODATA, &fetching);
    return handle;
}

Error refused_page(const std::string& url, long status) {
    const std::string code = " (HTTP " + std::to_string(status) + ")";
    if (status == 404 || status == 410)
        return {ErrorKind::no_input, url, "there is no such page" + code + "; check the address"};
    if (status == 401 || status == 402 || status == 403 || status == 451)
        return {ErrorKind::permission, url,
                "the server does not let everyone read it" + code +
                    "; save the page in a browser that may see it, and give the file"};
    return {ErrorKind::try_again, url, "the server fails" + code + "; run again later"};
}

Error failed_page(const std::string& url, CURLcode code, const PageLimits& limits) {
    const std::string why = curl_library().easy_strerror(code);
    switch (code) {
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_URL_MALFORMAT:
            return {ErrorKind::usage, url,
                    "is not an http or https address, or leads to one that is not; give another"};
        case CURLE_COULDNT_RESOLVE_HOST:
            return {ErrorKind::try_again, url,
                    "no server of that name is known; check the address, and the connection to the Internet"};
        case CURLE_TOO_MANY_REDIRECTS:
            return {ErrorKind::broken_input, url, "leads from address to address without end; give another"};
        case CURLE_OPERATION_TIMEDOUT:
            return {ErrorKind::try_again, url,
                    "took more than " + std::to_string(limits.seconds) +
                        " seconds, or stopped; run again, or save the page and give the file"};
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
            return {ErrorKind::permission, url,
                    "the server cannot prove who it is (" + why +
                        "); install ca-certificates, or check the address"};
        case CURLE_BAD_CONTENT_ENCODING:
            return {ErrorKind::broken_input, url, "arrived damaged; run again"};
        default:
            return {ErrorKind::try_again, url, "cannot be got now (" + why + "); run again"};
    }
}

std::string text_of(CURL* handle, CURLINFO info) {
    const char* text = nullptr;
    curl_library().easy_getinfo(handle, info, &text);
    return text == nullptr ? std::string() : text;
}

std::string in_lower_case(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

/// "text/html" and "utf-8" of `text/html; charset="UTF-8"`.
void read_content_type(const std::string& written, FetchedPage& page) {
    const std::string type = in_lower_case(written);
    page.media_type = type.substr(0, type.find_first_of("; "));
    constexpr std::string_view parameter = "charset=";
    const std::size_t at = type.find(parameter);
    if (at == std::string::npos) return;
    const std::size_t begin = type.find_first_not_of("\"' ", at + parameter.size());
    if (begin == std::string::npos) return;
    page.encoding = type.substr(begin, type.find_first_of("\"'; ", begin) - begin);
}

Error private_page(const std::string& url) {
    return {ErrorKind::permission, url,
            "leads to this machine or its own network; give --allow-private if you mean that"};
}

}  // namespace

FetchedPage fetch_page(const std::string& url, const PageLimits& limits, const std::stop_token& stop) {
    Fetching fetching{limits, stop, {}};
    const CurlHandle handle = make_page_handle(url, limits, fetching);
    const CURLcode code = curl_library().easy_perform(handle.get());
    long status = 0;
    curl_library().easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (stop.stop_requested()) throw Error{ErrorKind::interrupted, url, "stopped"};
    if (fetching.is_too_large)
        throw Error{
            ErrorKind::broken_input, url,
            "is larger than the " + std::to_string(limits.bytes) + " bytes that are read; raise the limit"};
    if (fetching.is_out_of_memory)
        throw Error{ErrorKind::try_again, url, "there is not enough memory; run again"};
    if (code == CURLE_HTTP_RETURNED_ERROR) throw refused_page(url, status);
    if (code != CURLE_OK) throw fetching.is_private ? private_page(url) : failed_page(url, code, limits);
    FetchedPage page;
    page.bytes = std::move(fetching.bytes);
    page.address = text_of(handle.get(), CURLINFO_EFFECTIVE_URL);
    read_content_type(text_of(handle.get(), CURLINFO_CONTENT_TYPE), page);
    return page;
}

}  // namespace audio_edition
