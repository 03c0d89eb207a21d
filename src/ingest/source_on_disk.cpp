// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source_on_disk.h"

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

void require_no_address(const std::filesystem::path& source) {
    const std::string scheme = scheme_of(source.native());
    std::error_code ignored;
    if (scheme.empty() || std::filesystem::exists(source, ignored)) return;
    const std::string advice =
        scheme == "file" ? "; give the path of the file alone"
                         : " on the web, which this program never reads; fetch it yourself: curl -sL " +
                               quoted(source.native()) + " | audio-edition build -";
    throw Error{ErrorKind::no_input, source.native(), "is an address" + advice};
}

void require_no_folder(const std::filesystem::path& source) {
    std::error_code ignored;
    if (source == "-" || !std::filesystem::is_directory(source, ignored)) return;
    throw Error{ErrorKind::no_input, source.native(),
                "is a folder; name a file in it, or make editions of all of them: audio-edition batch " +
                    quoted(source.native())};
}

}  // namespace

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
