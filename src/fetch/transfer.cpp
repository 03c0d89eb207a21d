// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetch/transfer.h"

#include <exception>

#include "base/error.h"
#include "fetch/curl_handle.h"

namespace audio_edition {
namespace {

constexpr long bytes_a_second_at_least = 1000;
constexpr long out_of_range = 416;

/// What the library's callbacks need; no exception may pass through it.
struct Running {
    const std::function<bool(std::string_view)>& take;
    const std::stop_token& stop;
    bool wants_more = true;
    std::exception_ptr failure;
};

std::size_t on_bytes(char* bytes, std::size_t, std::size_t count, void* data) noexcept {
    auto& running = *static_cast<Running*>(data);
    try {
        running.wants_more = running.take({bytes, count});
    } catch (...) {
        running.failure = std::current_exception();
        running.wants_more = false;
    }
    return running.wants_more ? count : CURL_WRITEFUNC_ERROR;
}

int on_progress(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t) noexcept {
    return static_cast<Running*>(data)->stop.stop_requested() ? 1 : 0;
}

CurlHandle make_handle(const std::string& url, std::uint64_t from, const TransferLimits& limits,
                       Running& running) {
    const CurlLibrary& library = curl_library();
    CurlHandle handle = open_request(url, limits, bytes_a_second_at_least);
    CURL* const curl = handle.get();
    library.easy_setopt(curl, CURLOPT_USERAGENT, "audio-edition");
    library.easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE, static_cast<curl_off_t>(from));
    library.easy_setopt(curl, CURLOPT_WRITEFUNCTION, &on_bytes);
    library.easy_setopt(curl, CURLOPT_WRITEDATA, &running);
    library.easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    library.easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, &on_progress);
    library.easy_setopt(curl, CURLOPT_XFERINFODATA, &running);
    return handle;
}

Error refusal(const std::string& url, long status) {
    const std::string code = std::to_string(status);
    if (status == 404 || status == 410)
        return {ErrorKind::no_input, url,
                "there is no such file (HTTP " + code + "); check the name, or --from"};
    if (status == 401 || status == 403)
        return {ErrorKind::permission, url, "the server refuses it (HTTP " + code + "); get it another way"};
    return {ErrorKind::try_again, url, "the server fails (HTTP " + code + "); run again later"};
}

Error failure_of(const std::string& url, CURLcode code) {
    const std::string why = curl_library().easy_strerror(code);
    switch (code) {
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_URL_MALFORMAT:
            return {ErrorKind::usage, url, "is not an http or https address; give one"};
        case CURLE_TOO_MANY_REDIRECTS:
            return {ErrorKind::broken_input, url, "leads from address to address without end; give another"};
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
            return {ErrorKind::permission, url,
                    "the server cannot prove who it is (" + why +
                        "); install ca-certificates, or check the address"};
        case CURLE_OUT_OF_MEMORY:
            return {ErrorKind::try_again, url, "there is not enough memory; run again"};
        default:
            return {ErrorKind::try_again, url,
                    "cannot be got now (" + why + "); run again, and it goes on where it stopped"};
    }
}

}  // namespace

TransferEnd transfer(const std::string& url, std::uint64_t from, const TransferLimits& limits,
                     const std::function<bool(std::string_view)>& take, const std::stop_token& stop) {
    Running running{take, stop, true, {}};
    const CurlHandle handle = make_handle(url, from, limits, running);
    const CURLcode code = curl_library().easy_perform(handle.get());
    long status = 0;
    curl_library().easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
    if (running.failure) std::rethrow_exception(running.failure);
    if (stop.stop_requested()) throw Error{ErrorKind::interrupted, url, "stopped; run again, and it goes on"};
    if (!running.wants_more) return TransferEnd::cut_short;
    if (code == CURLE_RANGE_ERROR || (from > 0 && status == out_of_range)) return TransferEnd::cannot_resume;
    if (code == CURLE_HTTP_RETURNED_ERROR) throw refusal(url, status);
    if (code != CURLE_OK) throw failure_of(url, code);
    return TransferEnd::complete;
}

}  // namespace audio_edition
