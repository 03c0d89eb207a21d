// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/epub/package_path.h"

#include <vector>

namespace audio_edition {
namespace {

int hexadecimal(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string percent_decoded(std::string_view text) {
    std::string decoded;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool escape = text[at] == '%' && at + 2 < text.size() && hexadecimal(text[at + 1]) >= 0 &&
                            hexadecimal(text[at + 2]) >= 0;
        const int byte = escape ? hexadecimal(text[at + 1]) * 16 + hexadecimal(text[at + 2]) : 0;
        decoded += escape ? static_cast<char>(byte) : text[at];
        at += escape ? 2 : 0;
    }
    return decoded;
}

bool has_scheme(std::string_view href) noexcept {
    const std::size_t colon = href.find(':');
    return colon != std::string_view::npos && colon < href.find_first_of("/?#");
}

/// "a/./b/../c" as "a/c".
std::optional<std::string> normalized(std::string_view path) {
    std::vector<std::string_view> steps;
    while (!path.empty()) {
        const std::size_t slash = std::min(path.find('/'), path.size());
        const std::string_view step = path.substr(0, slash);
        path.remove_prefix(std::min(slash + 1, path.size()));
        if (step == "..") {
            if (steps.empty()) return std::nullopt;
            steps.pop_back();
        } else if (!step.empty() && step != ".") {
            steps.push_back(step);
        }
    }
    std::string joined;
    for (const std::string_view step : steps) joined.append(joined.empty() ? "" : "/").append(step);
    return joined;
}

}  // namespace

std::optional<PackagePlace> resolve_href(std::string_view base, std::string_view href) {
    const std::size_t begin = std::min(href.find_first_not_of(" \t\r\n"), href.size());
    href = href.substr(begin, href.find_last_not_of(" \t\r\n") + 1 - begin);
    if (href.starts_with('/') || has_scheme(href)) return std::nullopt;
    const std::size_t hash = std::min(href.find('#'), href.size());
    const std::string file = percent_decoded(href.substr(0, std::min(hash, href.find('?'))));
    PackagePlace place;
    if (hash < href.size()) place.fragment = percent_decoded(href.substr(hash + 1));
    if (file.empty()) {
        place.path = base;
        return place;
    }
    const std::size_t slash = base.rfind('/');
    const std::string_view folder =
        slash == std::string_view::npos ? std::string_view{} : base.substr(0, slash + 1);
    auto path = normalized(std::string(folder) + file);
    if (!path || path->empty()) return std::nullopt;
    place.path = *std::move(path);
    return place;
}

}  // namespace audio_edition
