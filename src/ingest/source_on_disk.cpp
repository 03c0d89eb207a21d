// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source_on_disk.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/error.h"
#include "ingest/epub/unpacked_book.h"
#include "text/utf8.h"

namespace audio_edition {
namespace {

/// In quotes for the shell, where what is shown can be copied.
std::string quoted(const std::string& text) {
    const bool plain = text.find('\'') == std::string::npos;
    return plain ? "'" + text + "'" : "ADDRESS";
}

/// "https" for https://…; empty for what is no address.
std::string scheme_of(const std::string& source) {
    const std::size_t end = source.find("://");
    if (end == std::string::npos || end == 0) return "";
    const std::string scheme = to_lower(source.substr(0, end));
    return scheme.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string::npos ? scheme : "";
}

/// "example.org" of "example.org/news", where that is a host by its end, or its beginning.
bool begins_with_host(const std::string& source) {
    constexpr std::array<std::string_view, 14> ends{".com", ".edu", ".eu", ".gov", ".info", ".int", ".io",
                                                    ".net", ".org", ".au", ".de",  ".fr",   ".uk",  ".us"};
    const std::string host = to_lower(source.substr(0, source.find('/')));
    const bool is_name =
        host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == std::string::npos;
    if (!is_name || host.starts_with('.')) return false;
    if (host.starts_with("www.") && host.find('.', 4) != std::string::npos) return true;
    // Without a path, notes.org is a file of Emacs.
    return host.size() < source.size() &&
           std::ranges::any_of(ends, [&host](std::string_view end) { return host.ends_with(end); });
}

std::string advice_for_address(const std::string& address, const std::string& scheme) {
    if (scheme.empty())
        return "is not a file here, but looks like an address; write it with https:// to have the page read";
    if (scheme == "file") return "is an address; give the path of the file alone";
    if (scheme == "http" || scheme == "https")
        return "is an address, not a file; pages are read one by one: audio-edition build " + quoted(address);
    return "is an address of " + scheme + ", which is not read; get the file, and give its path";
}

void require_no_folder(const std::filesystem::path& source) {
    std::error_code ignored;
    if (source == "-" || !std::filesystem::is_directory(source, ignored)) return;
    throw Error{ErrorKind::no_input, source.native(),
                "is a folder; name a file in it, or make editions of all of them: audio-edition batch " +
                    quoted(source.native())};
}

}  // namespace

bool is_page_address(const std::filesystem::path& source) {
    const std::string scheme = scheme_of(source.native());
    std::error_code ignored;
    return (scheme == "http" || scheme == "https") && !std::filesystem::exists(source, ignored);
}

void require_no_address(const std::filesystem::path& source) {
    const std::string& name = source.native();
    const std::string scheme = scheme_of(name);
    std::error_code ignored;
    if ((scheme.empty() && !begins_with_host(name)) || std::filesystem::exists(source, ignored)) return;
    throw Error{ErrorKind::no_input, name, advice_for_address(name, scheme)};
}

std::string read_source_file(const std::filesystem::path& source, std::size_t limit, Pipes pipes) {
    require_no_address(source);
    if (is_unpacked_epub(source)) return packed_epub(source, limit);
    require_no_folder(source);
    return read_file(source, limit, pipes);
}

std::string source_name(const std::filesystem::path& source) {
    return source == "-" || is_pipe(source) ? "standard input" : source.string();
}

}  // namespace audio_edition
