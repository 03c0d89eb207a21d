// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options/cache_options.h"

#include <cctype>
#include <charconv>

#include <CLI/CLI.hpp>

namespace audio_edition {

void CacheOptions::add_to(CLI::App& command) {
    add_cache_folder(command, folder);
    command.add_flag("--no-cache", off, "Speak and encode everything again, and keep none of it")
        ->excludes("--cache");
}

std::optional<CacheSettings> CacheOptions::settings() const {
    if (off) return std::nullopt;
    CacheSettings settings;
    settings.folder = folder.empty() ? find_cache_folder() : folder;
    if (settings.folder.empty()) return std::nullopt;
    return settings;
}

void add_cache_folder(CLI::App& command, std::filesystem::path& folder) {
    command
        .add_option("--cache", folder,
                    "Where what was rendered is kept (else $XDG_CACHE_HOME/audio-edition, or ~/.cache)")
        ->type_name("DIR");
}

std::optional<std::uint64_t> parse_size(const std::string& text) {
    constexpr std::string_view units = "KMGT";
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    auto [rest, problem] = std::from_chars(text.data(), end, number);
    if (problem != std::errc()) return std::nullopt;
    if (rest != end && *rest == ' ') ++rest;
    std::string_view unit(rest, static_cast<std::size_t>(end - rest));
    if (unit.ends_with("iB")) unit.remove_suffix(2);
    if (unit.ends_with('B')) unit.remove_suffix(1);
    if (unit.empty()) return number;
    const std::size_t power =
        units.find(static_cast<char>(std::toupper(static_cast<unsigned char>(unit.front()))));
    if (unit.size() > 1 || power == std::string_view::npos) return std::nullopt;
    const unsigned shift = 10 * static_cast<unsigned>(power + 1);
    return number > UINT64_MAX >> shift ? std::optional<std::uint64_t>() : number << shift;
}

}  // namespace audio_edition
