// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/unread_format.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/error.h"
#include "ingest/format_signatures.h"

namespace audio_edition {
namespace {

using namespace std::string_view_literals;

/// A name that a shell takes as it is stands in the advice; for others the reader knows what FILE means.
std::string advice_for(const UnreadFormat& format, const std::string& name) {
    constexpr std::string_view placeholder = "FILE";
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+";
    std::string advice(format.advice);
    if (name.starts_with('-') || name.find_first_not_of(plain) != std::string::npos) return advice;
    for (std::size_t at = 0; (at = advice.find(placeholder, at)) != std::string::npos; at += name.size())
        advice.replace(at, placeholder.size(), name);
    return advice;
}

[[noreturn]] void refuse(const std::string& name, const UnreadFormat& format) {
    const bool is_address = name.find("://") != std::string::npos;
    throw Error(ErrorKind::broken_input, name,
                "is " + std::string(format.name) + ", which is not read; " +
                    (is_address ? "download it first, then " : "") + advice_for(format, name));
}

}  // namespace

bool is_unread_format(const SourceFile& file) {
    return find_unread_format(file) != nullptr;
}

Document refuse_unread_format(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    refuse(file.name, *find_unread_format(file));
}

bool is_xml(const SourceFile& file) {
    std::string_view bytes = file.bytes;
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) bytes.remove_prefix(3);
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n\f");
    if (begin == std::string_view::npos) return false;
    bytes.remove_prefix(begin);
    // Some leave out the declaration.
    constexpr std::array roots{"<?xml"sv, "<rss"sv, "<feed"sv, "<svg"sv, "<opml"sv, "<urlset"sv, "<TEI"sv};
    return std::ranges::any_of(roots, [bytes](std::string_view root) { return bytes.starts_with(root); });
}

Document refuse_xml(const SourceFile& file, const IngestOptions&, Diagnostics&) {
    refuse(file.name, xml_format(file));
}

}  // namespace audio_edition
