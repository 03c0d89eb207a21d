// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/document_name.h"

namespace audio_edition {
namespace {

std::string for_shell(const std::string& path) {
    constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./+";
    const std::string safe = path.starts_with('-') ? "./" + path : path;
    if (safe.find_first_not_of(plain) == std::string::npos) return safe;
    return "'" + replaced(safe, "'", "'\\''") + "'";
}

}  // namespace

std::string replaced(std::string text, std::string_view what, std::string_view with) {
    if (what.empty()) return text;
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

std::string name_of(const ListedDocument& document) {
    const std::string& path = document.source.native();
    return path.ends_with(document.id) || path.empty() ? document.id : document.id + " (" + path + ")";
}

std::string with_path(std::string text, const ListedDocument& document) {
    return replaced(std::move(text), unnamed_document, for_shell(document.source.native()));
}

std::string place_beside(const std::string& where, const ListedDocument& document) {
    if (where == document.source.native() || where == unnamed_document) return "";
    const std::string within = std::string(unnamed_document) + ": ";
    return with_path(where.starts_with(within) ? where.substr(within.size()) : where, document);
}

}  // namespace audio_edition
